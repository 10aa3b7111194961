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

/// Enough to see what a sheet is: the headings are looked for among the first of them.
constexpr std::size_t rowsToKnow = 250;

Result<SourceTable> tableOf(WorkbookFile &workbook, const SheetEntry &entry, const QString &fileName,
                            const ListOptions &options, const Progress &progress, std::size_t mostRows = allRows)
{
    const Result<Sheet> sheet = workbook.read(entry, progress, mostRows);
    if (!sheet)
        return failure(sheet);
    SourceTable table;
    std::vector<SourceRecord> records = recordsOf(*sheet, table.doubts);
    if (records.empty())
        return fail(Error::Kind::Invalid, "sheet-empty", {fileName, entry.name});
    const std::optional<std::size_t> header = headerAmong(records, options.headerRow);
    if (!header)
        return fail(Error::Kind::Invalid, "csv-no-header", {fileName, QString::number(*options.headerRow)});
    table.sheet = entry.name;
    table.headerLine = records[*header].line;
    table.header = records[*header].cells;
    records.erase(records.begin(), records.begin() + std::ptrdiff_t(*header) + 1);
    table.records = std::move(records);
    std::erase_if(table.doubts, [&](const SourceDoubt &doubt) { return doubt.line <= table.headerLine; });
    return table;
}

/// How many columns are taken for something that such a row has.
qsizetype knownColumns(const SourceTable &table, ListKind list)
{
    const ColumnMap map = matchColumns(table, Portfolio(), list);
    return std::count_if(map.columns.begin(), map.columns.end(),
                         [](const ColumnMatch &match) { return match.field.has_value(); });
}

/// The sheet whose beginning names the most fields. Those that people see come first, whatever is in the others.
Result<SheetEntry> proposedSheet(WorkbookFile &workbook, const QString &fileName, const ListOptions &options,
                                 const Progress &progress)
{
    for (const bool isHidden : {false, true}) {
        std::optional<SheetEntry> best;
        std::optional<Error> refused;
        qsizetype most = -1;
        for (const SheetEntry &entry : workbook.sheets()) {
            if (entry.isHidden != isHidden)
                continue;
            const Result<SourceTable> table = tableOf(workbook, entry, fileName, options, progress, rowsToKnow);
            if (!table && table.error().code != "sheet-empty" && table.error().code != "csv-no-header"
                && table.error().code != "sheet-too-large")
                return failure(table);
            if (!table) {
                if (table.error().code != "sheet-empty")
                    refused = table.error();
                continue;
            }
            if (const qsizetype known = knownColumns(*table, options.list.value_or(ListKind::Projects)); known > most) {
                most = known;
                best = entry;
            }
        }
        if (best)
            return *best;
        if (refused)
            return tl::unexpected(*refused);
    }
    return fail(Error::Kind::Invalid, "workbook-empty", {fileName});
}

Result<SheetEntry> namedSheet(const WorkbookFile &workbook, const QString &fileName, const QString &name)
{
    QStringList names;
    for (const SheetEntry &entry : workbook.sheets()) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry;
        names << entry.name;
    }
    return fail(Error::Kind::NotFound, "sheet-unknown", {fileName, name, names.join(QStringLiteral(", "))});
}

Result<SourceTable> readWorkbook(const QByteArray &bytes, const QString &fileName, const ListOptions &options,
                                 const Progress &progress)
{
    const Result<std::unique_ptr<WorkbookFile>> workbook = openWorkbook(bytes, fileName);
    if (!workbook)
        return failure(workbook);
    const Result<SheetEntry> entry = options.sheet ? namedSheet(**workbook, fileName, *options.sheet)
                                                   : proposedSheet(**workbook, fileName, options, progress);
    if (!entry)
        return failure(entry);
    Result<SourceTable> table = tableOf(**workbook, *entry, fileName, options, progress);
    if (!table)
        return table;
    for (const SheetEntry &each : (*workbook)->sheets()) {
        table->sheets << each.name;
        if (each.isHidden)
            table->hiddenSheets << each.name;
    }
    table->fileName = fileName;
    table->sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
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
