#include "core/exchange/workbook/SheetTable.h"

#include <algorithm>

namespace opi {

namespace {

SourceRecord recordOf(const SheetRow &row, std::vector<SourceDoubt> &doubts)
{
    SourceRecord record;
    record.line = row.number;
    const int width = row.cells.back().column + 1;
    record.cells.resize(width);
    record.numbers.resize(width);
    for (const SheetCell &cell : row.cells) {
        if (cell.isError || cell.isUncalculated) {
            doubts.push_back({row.number,
                              cell.column,
                              cell.text,
                              cell.isError ? "cell-error" : "formula-uncalculated",
                              "left-empty",
                              {}});
            continue;
        }
        record.cells[cell.column] = cell.text;
        record.numbers.setBit(cell.column, cell.isNumber);
    }
    return record;
}

SourceRecord *recordAt(std::vector<SourceRecord> &records, int line)
{
    const auto found = std::lower_bound(records.begin(), records.end(), line,
                                        [](const SourceRecord &record, int at) { return record.line < at; });
    return found == records.end() || found->line != line ? nullptr : &*found;
}

/// Gives how many cells the record has grown by.
qsizetype put(SourceRecord &record, int column, const QString &text, bool isNumber)
{
    const qsizetype before = record.cells.size();
    if (before <= column) {
        record.cells.resize(column + 1);
        record.numbers.resize(column + 1);
    }
    if (record.cells[column].isEmpty()) {
        record.cells[column] = text;
        record.numbers.setBit(column, isNumber);
    }
    return record.cells.size() - before;
}

/// Only rows that say something of their own: an area that is merged far beyond the list makes no records. Gives how
/// many it looked at and how many cells they have grown by, at most a few more than `most`.
qsizetype fill(std::vector<SourceRecord> &records, const MergedArea &area, qsizetype most)
{
    const SourceRecord *first = recordAt(records, area.firstRow);
    const QString text = first ? first->cell(area.firstColumn) : QString();
    if (text.isEmpty())
        return 1;
    const bool isNumber = first->isNumber(area.firstColumn);
    qsizetype looked = 1;
    for (auto record = records.begin() + (first - records.data()) + 1;
         record != records.end() && record->line <= area.lastRow && looked <= most; ++record, ++looked)
        looked += put(*record, area.firstColumn, text, isNumber);
    return looked;
}

/// One doubt for each run of hidden rows: a filter hides many.
void nameHidden(const std::vector<SheetRow> &rows, std::vector<SourceDoubt> &doubts)
{
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        while (end < rows.size() && rows[end].isHidden)
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        const int first = rows[i].number;
        const int last = rows[end - 1].number;
        const QString lines = first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
        doubts.push_back({first, -1, lines, "rows-hidden", "taken-anyway", lines});
        i = end;
    }
}

} // namespace

std::vector<SourceRecord> recordsOf(const Sheet &sheet, std::vector<SourceDoubt> &doubts)
{
    std::vector<SourceRecord> records;
    records.reserve(sheet.rows.size());
    for (const SheetRow &row : sheet.rows)
        records.push_back(recordOf(row, doubts));
    qsizetype looked = 0;
    for (const MergedArea &area : sheet.merged) {
        looked += fill(records, area, mostSheetCells - looked);
        if (looked > mostSheetCells)
            break; // areas upon areas: that is no list
    }
    nameHidden(sheet.rows, doubts);
    std::erase_if(records, [](const SourceRecord &record) {
        return std::all_of(record.cells.begin(), record.cells.end(),
                           [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
    });
    return records;
}

} // namespace opi
