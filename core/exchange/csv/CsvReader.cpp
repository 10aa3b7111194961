#include "core/exchange/csv/CsvReader.h"

#include "core/exchange/csv/CsvLayout.h"
#include "core/exchange/csv/CsvScanner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace opi {

namespace {

constexpr qint64 largestFile = 256 * 1024 * 1024;
constexpr std::size_t headerSearch = 30;
constexpr int progressStep = 256;

qsizetype filledCells(const SourceRecord &record)
{
    return std::count_if(record.cells.begin(), record.cells.end(),
                         [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
}

/// The place of the headings among the records: see readCsv.
std::size_t headerAmong(const std::vector<SourceRecord> &records)
{
    const std::size_t end = std::min(records.size(), headerSearch);
    qsizetype most = 0;
    for (std::size_t i = 0; i < end; ++i)
        most = std::max(most, filledCells(records[i]));
    for (std::size_t i = 0; i < end; ++i) {
        if (2 * filledCells(records[i]) >= most)
            return i;
    }
    return 0;
}

std::optional<std::size_t> recordAtLine(const std::vector<SourceRecord> &records, int line)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&](const SourceRecord &record) { return record.line == line; });
    return found == records.end() ? std::nullopt : std::optional(std::size_t(found - records.begin()));
}

Result<std::vector<SourceRecord>> scanned(QStringView text, QChar separator, int firstLine, const QString &fileName,
                                          const Progress &progress)
{
    CsvScanner scanner(text, separator);
    std::vector<SourceRecord> records;
    SourceRecord record;
    for (int count = 0; scanner.next(record); ++count) {
        if (count % progressStep == 0 && !goesOn(progress, scanner.position(), text.size()))
            return cancelled();
        record.line += firstLine - 1;
        if (!isBlank(record))
            records.push_back(record);
    }
    const auto line = [&](int inText) { return QString::number(inText + firstLine - 1); };
    if (scanner.openQuoteLine() > 0)
        return fail(Error::Kind::Damaged, "csv-quote-open", {fileName, line(scanner.openQuoteLine())});
    if (scanner.isTooWide())
        return fail(Error::Kind::Damaged, "csv-too-wide",
                    {fileName, line(record.line), QString::number(CsvScanner::widest)});
    return records;
}

} // namespace

Result<SourceTable> readCsv(const QByteArray &bytes, const QString &fileName, const CsvOptions &options,
                            const Progress &progress)
{
    Result<DecodedText> decoded = decodeText(bytes, options.encoding, fileName);
    if (!decoded)
        return failure(decoded);
    CsvLayout layout = layoutOf(decoded->text);
    layout.separator = options.separator.value_or(layout.separator);

    const QStringView text = QStringView(decoded->text).sliced(layout.begin);
    const int firstLine = lineAt(decoded->text, layout.begin);
    Result<std::vector<SourceRecord>> records = scanned(text, layout.separator, firstLine, fileName, progress);
    if (!records)
        return failure(records);
    if (records->empty())
        return fail(Error::Kind::Invalid, "csv-empty", {fileName});
    const std::optional<std::size_t> header =
        options.headerRow ? recordAtLine(*records, *options.headerRow) : headerAmong(*records);
    if (!header)
        return fail(Error::Kind::Invalid, "csv-no-header", {fileName, QString::number(*options.headerRow)});

    SourceTable table;
    table.fileName = fileName;
    table.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    table.encoding = codeOf(decoded->encoding);
    table.separator = layout.separator;
    table.headerLine = (*records)[*header].line;
    table.header = (*records)[*header].cells;
    records->erase(records->begin(), records->begin() + std::ptrdiff_t(*header) + 1);
    table.records = std::move(*records);
    return table;
}

Result<SourceTable> readCsvFile(const QString &path, const CsvOptions &options, const Progress &progress)
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
    return readCsv(bytes, name, options, progress);
}

} // namespace opi
