#pragma once

#include "core/base/Progress.h"
#include "core/exchange/ListOptions.h"
#include "core/exchange/SourceTable.h"

namespace opi {

/// Reads a list of text in columns. Without `headerRow` the headings are the first record that fills at least half of
/// the columns, so that a title above the table is passed over.
///
/// Errors, each with the file and the line it names:
/// Damaged "text-not-in-encoding", "text-has-nul"; Damaged "csv-quote-open" {file, line where it opens};
/// Damaged "csv-too-wide" {file, line, most columns}; Invalid "csv-empty" {file};
/// Invalid "csv-no-header" {file, line}: no record starts there; Cancelled "cancelled".
Result<SourceTable> readCsv(const QByteArray &bytes, const QString &fileName, const ListOptions &options = {},
                            const Progress &progress = {});

} // namespace opi
