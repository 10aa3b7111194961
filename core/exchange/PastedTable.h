#pragma once

#include "core/base/Result.h"
#include "core/domain/ListKind.h"
#include "core/exchange/SourceTable.h"

namespace opi {

/// Cells that were copied in a spreadsheet, as lines and tabs, as a list. A first line that names fields of such a list
/// in at least half of its cells is its headings; otherwise the block has none, and the columns are taken to be the
/// given ones, in their order. `name` stands for the file in the ledger.
/// Invalid "csv-empty" {name}; errors of readCsv.
Result<SourceTable> pastedTable(const QString &text, const QStringList &headings, ListKind list, const QString &name);

} // namespace opi
