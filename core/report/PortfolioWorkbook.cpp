#include "core/report/PortfolioWorkbook.h"

#include "core/analytics/FactSources.h"
#include "core/domain/FactSource.h"
#include "core/exchange/ProjectSheet.h"
#include "core/portfolio/ProjectOf.h"
#include "core/text/CellText.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi {

namespace {

const TableInfo &projectTable() { return tableInfo<Project>(); }

/// The cells of one row as they are stored.
class StoredCells final : public CellWriter {
public:
    StoredCells(const TableInfo &table, const void *row) : m_values(table.cells.size())
    {
        for (std::size_t i = 0; i < table.cells.size(); ++i)
            table.cells[i].write(row, *this, int(i));
    }

    const QString &text(std::size_t at) const { return m_values[at].text; }
    std::optional<qint64> integer(std::size_t at) const { return m_values[at].integer; }

    void writeNull(int) override {}
    void writeInteger(int at, qint64 value) override { m_values[std::size_t(at)] = {QString::number(value), value}; }
    void writeText(int at, const QString &value) override { m_values[std::size_t(at)].text = value; }
    void writeBytes(int at, QByteArrayView value) override
    {
        m_values[std::size_t(at)].text = RowId::fromBytes(value).toString();
    }

private:
    struct Value {
        QString text;
        std::optional<qint64> integer;
    };
    std::vector<Value> m_values;
};

/// The cells that are shown: not the row's own number, and not the project, which is named before them all.
std::vector<std::size_t> shownCells(const TableInfo &table)
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 1; i < table.cells.size(); ++i) {
        if (table.cells[i].refersTo != projectTable().index || table.parent != projectTable().index)
            shown.push_back(i);
    }
    return shown;
}

bool isAmount(const TableInfo &table, std::size_t at)
{
    return at + 1 < table.cells.size() && isQualifier(table, table.cells[at + 1])
           && table.cells[at + 1].name.startsWith(table.cells[at].name);
}

/// A source says its fact by name: the kind of row, the row and the field, and not by numbers and names of the file.
QString sourceCell(const QByteArray &cell, const StoredCells &stored, const Portfolio &portfolio, const Words &words)
{
    const TableInfo &sources = tableInfo<FactSource>();
    const auto textOf = [&](const char *name) {
        for (std::size_t i = 0; i < sources.cells.size(); ++i) {
            if (sources.cells[i].name == name)
                return stored.text(i);
        }
        return QString();
    };
    const QString table = textOf("of_table");
    const TableInfo *known = tableNamed(table.toUtf8());
    if (!known)
        return table;
    if (cell == "of_table")
        return rowLabel(words, *known);
    if (cell == "of_column")
        return fieldLabel(words, *known, textOf("of_column").toLatin1());
    return rowName(*known, RowId::fromString(textOf("of_row")), portfolio, words);
}

WrittenCell cellOf(const TableInfo &table, std::size_t at, const StoredCells &stored, const Portfolio &portfolio,
                   const Words &words)
{
    const CellInfo &cell = table.cells[at];
    const QString &text = stored.text(at);
    if (text.isEmpty())
        return {};
    if (&table == &tableInfo<FactSource>() && cell.name != "address" && cell.name != "dated")
        return sourceCell(cell.name, stored, portfolio, words);
    const std::optional<qint64> number = stored.integer(at);
    if (number && isAmount(table, at))
        return Money{*number};
    const QString said = cellText(table, cell, text, portfolio, words);
    if (number && said == text)
        return *number; // no value of an enum, which has a name
    if (cell.type == CellType::Text && text.size() == 10) {
        if (const QDate day = dateFromIso(text.toLatin1()); day.isValid())
            return day;
    }
    return cell.type == CellType::Text ? text : said;
}

/// By project, then by the first day and the first text of the row.
QString orderOf(const std::vector<WrittenCell> &row)
{
    QString key = !row.empty() && std::holds_alternative<QString>(row[0]) ? std::get<QString>(row[0]) : QString();
    const auto add = [&](auto holds, auto text) {
        const auto found = std::find_if(row.begin(), row.end(), holds);
        key += u'\n' + (found == row.end() ? QString() : text(*found));
    };
    add([](const WrittenCell &cell) { return std::holds_alternative<QDate>(cell); },
        [](const WrittenCell &cell) { return std::get<QDate>(cell).toString(Qt::ISODate); });
    add([](const WrittenCell &cell) { return std::holds_alternative<QString>(cell); },
        [](const WrittenCell &cell) { return std::get<QString>(cell); });
    return key;
}

void sortRows(std::vector<std::vector<WrittenCell>> &rows)
{
    std::vector<std::pair<QString, std::size_t>> order;
    order.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        order.push_back({orderOf(rows[i]), i});
    std::sort(order.begin(), order.end());
    std::vector<std::vector<WrittenCell>> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, place] : order)
        sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

} // namespace

WrittenSheet projectsForWorkbook(const Portfolio &portfolio, const Words &words)
{
    ProjectSheet projects = projectSheet(portfolio, words.language());
    WrittenSheet sheet{tableLabel(words, projectTable()), projects.header, {}};
    sheet.rows.reserve(projects.rows.size());
    for (const auto &row : projects.rows) {
        std::vector<WrittenCell> cells;
        for (const ProjectSheet::Cell &cell : row) {
            if (cell.amount)
                cells.emplace_back(*cell.amount);
            else if (cell.day)
                cells.emplace_back(*cell.day);
            else if (cell.number)
                cells.emplace_back(*cell.number);
            else
                cells.emplace_back(cell.text);
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

WrittenSheet tableForWorkbook(const TableRows &rows, const Portfolio &portfolio, const Words &words)
{
    const TableInfo &table = rows.table();
    // A source is owned by no project, and yet is of one through the fact that it is about.
    const bool areSources = table.index == tableInfo<FactSource>().index;
    const bool hasProject = areSources || (belongsToProject(table) && table.index != projectTable().index);
    const std::vector<std::size_t> shown = shownCells(table);
    WrittenSheet sheet{tableLabel(words, table), {}, {}};
    if (hasProject)
        sheet.header << fieldLabel(words, projectTable(), QByteArray("code")) << rowLabel(words, projectTable());
    for (const std::size_t at : shown)
        sheet.header << fieldLabel(words, table, table.cells[at]);
    sheet.rows.reserve(rows.size());
    for (quint32 slot = 0; slot < rows.size(); ++slot) {
        const void *row = rows.at(slot);
        std::vector<WrittenCell> cells;
        if (hasProject) {
            const Project *project = areSources ? projectOf(portfolio, *static_cast<const FactSource *>(row))
                                                : projectOf(portfolio, table, table.id(row));
            cells.emplace_back(project ? project->code : QString());
            cells.emplace_back(project ? words.of(project->title) : QString());
        }
        const StoredCells stored(table, row);
        for (const std::size_t at : shown)
            cells.push_back(cellOf(table, at, stored, portfolio, words));
        sheet.rows.push_back(std::move(cells));
    }
    sortRows(sheet.rows);
    return sheet;
}

Result<> writeWorkbook(const Portfolio &portfolio, const Words &words, const QString &path)
{
    XlsxWriter writer(path);
    Result<> done = writer.add(projectsForWorkbook(portfolio, words));
    // What a project has comes first, and what every portfolio starts with last.
    for (const bool ofProjects : {true, false}) {
        for (const TableRows &rows : portfolio.tables()) {
            const TableInfo &table = rows.table();
            if (done && rows.size() > 0 && table.index != projectTable().index && belongsToProject(table) == ofProjects)
                done = writer.add(tableForWorkbook(rows, portfolio, words));
        }
    }
    return done ? writer.finish() : done;
}

} // namespace opi
