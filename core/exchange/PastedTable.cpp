#include "core/exchange/PastedTable.h"

#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/import/ColumnMap.h"

#include <algorithm>

namespace opi {

namespace {

constexpr double sure = 0.9;

/// Whether the headings of the table are headings, and not its first row.
bool hasHeadings(const SourceTable &table, ListKind list)
{
    const ColumnMap map = matchColumns(table, Portfolio(), list);
    const auto filled = std::count_if(table.header.begin(), table.header.end(),
                                      [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
    const auto known = std::count_if(map.columns.begin(), map.columns.end(),
                                     [](const ColumnMatch &match) { return match.field && match.confidence >= sure; });
    return filled > 0 && 2 * known >= filled;
}

} // namespace

Result<SourceTable> pastedTable(const QString &text, const QStringList &headings, ListKind list, const QString &name)
{
    ListOptions options;
    options.separator = u'\t';
    options.encoding = TextEncoding::Utf8;
    options.headerRow = 1;
    QString block = text;
    while (block.startsWith(u'\n') || block.startsWith(u'\r')) // empty rows above
        block.remove(0, 1);
    if (block.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, "csv-empty", {name});
    Result<SourceTable> table = readCsv(block.toUtf8(), name, options);
    if (!table || hasHeadings(*table, list))
        return table;
    SourceRecord first;
    first.line = table->headerLine;
    first.cells = table->header;
    table->records.insert(table->records.begin(), first);
    table->headerLine = 0;
    qsizetype widest = 0;
    for (const SourceRecord &record : table->records)
        widest = std::max(widest, record.cells.size());
    table->header = headings.first(std::min(widest, headings.size()));
    while (table->header.size() < widest)
        table->header << QString();
    return table;
}

} // namespace opi
