#pragma once

#include "core/portfolio/Portfolio.h"

namespace opi {

/// The projects as CSV: see ProjectSheet.h. UTF-8 with a byte order mark, lines that end with CR LF, and the separator
/// and decimal mark that a spreadsheet in the language expects. What would be a formula there is a text (CsvWriter.h).
QByteArray projectsAsCsv(const Portfolio &portfolio, Language language);

/// The whole portfolio as JSON: {"format": "opi-portfolio", "version": 1, "tables": {"project": [...], ...}}. Tables in
/// the order of Entities, rows by id; the cells of a row as they are in the file: ids as UUIDs, amounts in øre or cent,
/// dates as ISO, choices by their number, what is absent as null.
QByteArray portfolioAsJson(const Portfolio &portfolio);

} // namespace opi
