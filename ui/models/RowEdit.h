#pragma once

#include "ui/models/Field.h"

namespace opi {

/// The set that puts a value into one field of a row: the use case of the field, or an edit of the row. An empty set
/// where the row has that value already. Invalid "field-empty" where the field must not be empty; else as the action.
Result<ChangeSet> rowEdit(const TableInfo &table, const RowId &row, const Field &field, const CellValue &value,
                          const Reading &reading);

} // namespace opi
