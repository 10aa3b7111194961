#pragma once

#include "core/base/Language.h"
#include "core/domain/TableInfo.h"
#include "core/exchange/import/ImportField.h"

#include <optional>

namespace opi {

/// The field of the import that a column or a cell of a table is: "title_da" of a project, or "title", which is that of
/// the language. Nothing for what lists do not say.
std::optional<ImportField> importFieldOf(const TableInfo &table, const QByteArray &column, Language language);

/// The table whose rows a list of this kind brings in.
const TableInfo &tableOf(ListKind list);

} // namespace opi
