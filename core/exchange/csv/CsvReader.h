#pragma once

#include "core/base/Progress.h"
#include "core/exchange/csv/TextEncoding.h"
#include "core/exchange/SourceTable.h"

namespace opi {

/// What the user says about a list; what is absent is found by looking at it.
struct CsvOptions {
    std::optional<QChar> separator = {};
    std::optional<TextEncoding> encoding = {};
    std::optional<int> headerRow = {}; ///< the line in the file, from 1, where the headings start
};

/// Reads a list of text in columns. Without `headerRow` the headings are the first record that fills at least half of
/// the columns, so that a title above the table is passed over.
///
/// Errors, each with the file and the line it names:
/// Damaged "text-not-in-encoding", "text-has-nul"; Damaged "csv-quote-open" {file, line where it opens};
/// Damaged "csv-too-wide" {file, line, most columns}; Invalid "csv-empty" {file};
/// Invalid "csv-no-header" {file, line}: no record starts there; Cancelled "cancelled".
Result<SourceTable> readCsv(const QByteArray &bytes, const QString &fileName, const CsvOptions &options = {},
                            const Progress &progress = {});

/// The same from a file. NotFound "file-not-readable" {file, what the system says};
/// Invalid "file-too-large" {file, bytes, most bytes}.
Result<SourceTable> readCsvFile(const QString &path, const CsvOptions &options = {}, const Progress &progress = {});

} // namespace opi
