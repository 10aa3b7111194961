#pragma once

#include "core/exchange/workbook/XlsxWriter.h"
#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// All projects as they are exported and imported (see ProjectSheet.h), with amounts and days as such.
WrittenSheet projectsForWorkbook(const Portfolio &portfolio, const Words &words);

/// The rows of a table as people read them: what they belong to first, by the project's code; what they refer to by its
/// name. By project, day and text.
WrittenSheet tableForWorkbook(const TableRows &rows, const Portfolio &portfolio, const Words &words);

/// The whole portfolio: the projects, what belongs to them, and the other tables, as far as they have rows. Errors of
/// XlsxWriter.
Result<> writeWorkbook(const Portfolio &portfolio, const Words &words, const QString &path);

} // namespace opi
