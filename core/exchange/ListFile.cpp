#include "core/exchange/ListFile.h"

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/HeaderSearch.h"
#include "core/exchange/import/ColumnMap.h"
#include "core/exchange/workbook/SheetTable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace opi {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// A sheet's records with what the reader saw in it.
struct ReadSheet {
    SheetEntry entry;
    std::vector<SourceRecord> records;
    std::vector<SourceDoubt> doubts;
};

Result<ReadSheet> readSheet(WorkbookFile &workbook, const SheetEntry &entry, const Progress &progress)
{
    Result<Sheet> sheet = workbook.read(entry, progress);
    if (!sheet)
        return failure(sheet);
    ReadSheet read{entry, {}, {}};
    read.records = recordsOf(std::move(*sheet), read.doubts);
    return read;
}

SourceTable tableOf(ReadSheet sheet, std::size_t header)
{
    SourceTable table;
    table.sheet = sheet.entry.name;
    table.headerLine = sheet.records[header].line;
    table.header = sheet.records[header].cells;
    table.records.assign(std::move_iterator(sheet.records.begin() + std::ptrdiff_t(header) + 1),
                         std::move_iterator(sheet.records.end()));
    table.doubts = std::move(sheet.doubts);
    std::erase_if(table.doubts, [&](const SourceDoubt &doubt) { return doubt.line <= table.headerLine; });
    return table;
}

/// How many columns are taken for something that a project has.
qsizetype knownColumns(const SourceTable &table)
{
    const ColumnMap map = matchColumns(table, Portfolio());
    return std::count_if(map.columns.begin(), map.columns.end(),
                         [](const ColumnMatch &match) { return match.field.has_value(); });
}

Result<SourceTable> proposedTable(std::vector<ReadSheet> &sheets, const ListOptions &options, const QString &fileName)
{
    std::optional<SourceTable> best;
    qsizetype most = -1;
    const bool hasVisible = std::any_of(sheets.begin(), sheets.end(), [](const ReadSheet &sheet) {
        return !sheet.entry.isHidden && !sheet.records.empty();
    });
    for (ReadSheet &sheet : sheets) {
        const auto header = headerAmong(sheet.records, options.headerRow);
        if (!header || (hasVisible && sheet.entry.isHidden))
            continue;
        SourceTable table = tableOf(std::move(sheet), *header);
        if (const qsizetype known = knownColumns(table); known > most) {
            most = known;
            best = std::move(table);
        }
    }
    if (best)
        return std::move(*best);
    if (options.headerRow && hasVisible)
        return fail(Error::Kind::Invalid, "csv-no-header", {fileName, QString::number(*options.headerRow)});
    return fail(Error::Kind::Invalid, "workbook-empty", {fileName});
}

Result<SourceTable> namedTable(std::vector<ReadSheet> &sheets, const ListOptions &options, const QString &fileName)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const ReadSheet &sheet) {
        return sheet.entry.name.compare(*options.sheet, Qt::CaseInsensitive) == 0;
    });
    if (found == sheets.end()) {
        QStringList names;
        for (const ReadSheet &sheet : sheets)
            names << sheet.entry.name;
        return fail(Error::Kind::NotFound, "sheet-unknown",
                    {fileName, *options.sheet, names.join(QStringLiteral(", "))});
    }
    const auto header = headerAmong(found->records, options.headerRow);
    if (!header && found->records.empty())
        return fail(Error::Kind::Invalid, "sheet-empty", {fileName, found->entry.name});
    if (!header)
        return fail(Error::Kind::Invalid, "csv-no-header", {fileName, QString::number(*options.headerRow)});
    return tableOf(std::move(*found), *header);
}

Result<SourceTable> readWorkbook(const QByteArray &bytes, const QString &fileName, const ListOptions &options,
                                 const Progress &progress)
{
    const Result<std::unique_ptr<WorkbookFile>> workbook = openWorkbook(bytes, fileName);
    if (!workbook)
        return failure(workbook);
    std::vector<ReadSheet> sheets;
    for (const SheetEntry &entry : (*workbook)->sheets()) {
        Result<ReadSheet> sheet = readSheet(**workbook, entry, progress);
        if (!sheet)
            return failure(sheet);
        sheets.push_back(std::move(*sheet));
    }
    QStringList names;
    QStringList hidden;
    for (const ReadSheet &sheet : sheets) {
        if (sheet.records.empty())
            continue;
        names << sheet.entry.name;
        if (sheet.entry.isHidden)
            hidden << sheet.entry.name;
    }
    Result<SourceTable> table =
        options.sheet ? namedTable(sheets, options, fileName) : proposedTable(sheets, options, fileName);
    if (table) {
        table->sheets = names;
        table->hiddenSheets = hidden;
        table->fileName = fileName;
        table->sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    return table;
}

} // namespace

Result<SourceTable> readList(const QByteArray &bytes, const QString &fileName, const ListOptions &options,
                             const Progress &progress)
{
    return looksLikeWorkbook(bytes, fileName) ? readWorkbook(bytes, fileName, options, progress)
                                              : readCsv(bytes, fileName, options, progress);
}

Result<SourceTable> readListFile(const QString &path, const ListOptions &options, const Progress &progress)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, "file-not-readable", {name, file.errorString()});
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::NotFound, "file-not-readable", {name, file.errorString()});
    if (bytes.size() > largestFile)
        return fail(Error::Kind::Invalid, "file-too-large",
                    {name, QString::number(file.size()), QString::number(largestFile)});
    return readList(bytes, name, options, progress);
}

} // namespace opi
