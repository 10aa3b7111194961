#include "core/exchange/csv/CsvReader.h"

#include "core/exchange/csv/CsvLayout.h"
#include "core/exchange/csv/CsvScanner.h"
#include "core/exchange/HeaderSearch.h"

#include <QCryptographicHash>

namespace opi {

namespace {

constexpr int progressStep = 256;

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

Result<SourceTable> readCsv(const QByteArray &bytes, const QString &fileName, const ListOptions &options,
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
    const std::optional<std::size_t> header = headerAmong(*records, options.headerRow);
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

} // namespace opi
