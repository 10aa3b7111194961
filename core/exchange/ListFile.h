#pragma once

#include "core/base/Progress.h"
#include "core/exchange/ListOptions.h"
#include "core/exchange/SourceTable.h"

namespace opi {

/// Reads a list, whatever it is: a workbook of Excel or LibreOffice, or a text in columns. The bytes decide, not the
/// name. Without a sheet named in the options, a workbook's list is the sheet among those that are not hidden whose
/// headings name the most fields of a project; of several the first.
///
/// Errors of readCsv, openWorkbook and WorkbookFile::read; NotFound "sheet-unknown" {file, sheet, those there are};
/// Invalid "workbook-empty" {file}; Invalid "sheet-empty" {file, sheet}; Invalid "csv-no-header" {file, line}.
Result<SourceTable> readList(const QByteArray &bytes, const QString &fileName, const ListOptions &options = {},
                             const Progress &progress = {});

/// The same from a file. NotFound "file-not-readable" {file, what the system says};
/// Invalid "file-too-large" {file, bytes, most bytes}.
Result<SourceTable> readListFile(const QString &path, const ListOptions &options = {}, const Progress &progress = {});

} // namespace opi
