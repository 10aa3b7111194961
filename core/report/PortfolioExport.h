#pragma once

#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// Writes the projects as .csv, or the whole portfolio as .json or .xlsx, by the ending of the path; the old file stays
/// whole until the new one is on disk. Invalid "export-format-unknown" {path}: it has another ending. Storage
/// "file-not-written". Of a workbook also the errors of XlsxWriter.
Result<> exportPortfolio(const Portfolio &portfolio, const QString &path, const Words &words);

} // namespace opi
