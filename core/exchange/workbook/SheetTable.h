#pragma once

#include "core/exchange/SourceTable.h"
#include "core/exchange/workbook/WorkbookFile.h"

namespace opi {

/// A sheet as a list. Lines are the sheet's rows.
///
/// What stands in a merged area counts for each of its rows below the headings, in its first column: a project is
/// named once beside its partners. Cells with an error, and formulas that nobody has worked out, are empty and
/// doubtful; hidden rows are taken, and named.
std::vector<SourceRecord> recordsOf(const Sheet &sheet, std::vector<SourceDoubt> &doubts);

} // namespace opi
