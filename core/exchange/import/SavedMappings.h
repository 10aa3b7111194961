#pragma once

#include "core/domain/ListMapping.h"
#include "core/exchange/import/ColumnMap.h"

namespace opi {

/// The saved mapping of which every heading is in the list, with its field, whatever else the list has; of several the
/// one with the most columns, then the first by name. Null: none is.
const ListMapping *recognisedMapping(const Portfolio &portfolio, const SourceTable &table);

/// The columns as the mapping takes them. Columns that it does not name are taken as their headings say, as far as no
/// other column has their field. An own field that has been deleted since is one to be added again.
ColumnMap mappedColumns(const ListMapping &mapping, const SourceTable &table, const Portfolio &portfolio);

/// Keeps how the columns are taken under a name; a mapping of the same kind of list with that name is replaced.
/// Invalid "field-empty" {name}.
Result<ChangeSet> saveMapping(const Portfolio &portfolio, const QString &name, const SourceTable &table,
                              const ColumnMap &map);

} // namespace opi
