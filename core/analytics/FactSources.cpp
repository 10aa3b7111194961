#include "core/analytics/FactSources.h"

#include "core/domain/CustomValue.h"
#include "core/domain/Entities.h"
#include "core/portfolio/ProjectOf.h"

#include <QUrl>

#include <algorithm>

namespace opi {

namespace {

bool hasCell(const TableInfo &table, const QByteArray &name)
{
    return std::any_of(table.cells.begin(), table.cells.end(), [&](const CellInfo &cell) { return cell.name == name; });
}

const void *rowOf(const Portfolio &portfolio, const FactSource &source)
{
    const TableInfo *table = tableOf(source);
    return table ? portfolio.tables()[std::size_t(table->index)].find(source.row) : nullptr;
}

} // namespace

QByteArray factColumn(const TableInfo &table, const QByteArray &cell)
{
    if (!cell.endsWith("_da") && !cell.endsWith("_en"))
        return cell;
    const QByteArray stem = cell.chopped(3);
    return hasCell(table, stem + "_da") && hasCell(table, stem + "_en") ? stem : cell;
}

const TableInfo *tableOf(const FactSource &source) { return tableNamed(source.table.toUtf8()); }

bool hasColumn(const TableInfo &table, const QByteArray &column)
{
    return hasCell(table, column) || (hasCell(table, column + "_da") && hasCell(table, column + "_en"));
}

std::optional<FactPlace> factPlace(const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                                   const QByteArray &cell)
{
    if (cell.startsWith("own:") && &table == &tableInfo<Project>()) {
        const auto field = Id<CustomField>::fromString(QString::fromLatin1(cell.sliced(4)));
        for (const CustomValue &value : portfolio.of<CustomValue>(Id<Project>(row))) {
            if (value.field == field)
                return FactPlace{&tableInfo<CustomValue>(), value.id.untyped(), "value"};
        }
        return {};
    }
    const QByteArray column = factColumn(table, cell);
    return hasColumn(table, column) ? std::optional(FactPlace{&table, row, column}) : std::nullopt;
}

bool isWebAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http"));
}

const FactSource *factSource(const Portfolio &portfolio, const RowId &row, const TableInfo &table,
                             const QByteArray &cell)
{
    const auto sources = portfolio.rows<FactSource>();
    if (sources.isEmpty())
        return nullptr;
    const std::optional<FactPlace> place = factPlace(portfolio, table, row, cell);
    for (const FactSource &source : sources) {
        if (place && source.row == place->row && source.column == QLatin1StringView(place->column))
            return &source;
    }
    return nullptr;
}

const Project *projectOf(const Portfolio &portfolio, const FactSource &source)
{
    const TableInfo *table = tableOf(source);
    return table ? projectOf(portfolio, *table, source.row) : nullptr;
}

std::vector<const FactSource *> factSources(const Portfolio &portfolio, const std::optional<Id<Project>> &project)
{
    std::vector<const FactSource *> all;
    for (const FactSource &source : portfolio.rows<FactSource>()) {
        if (!rowOf(portfolio, source))
            continue;
        const Project *owner = project ? projectOf(portfolio, source) : nullptr;
        if (!project || (owner && owner->id == *project))
            all.push_back(&source);
    }
    std::sort(all.begin(), all.end(), [](const FactSource *a, const FactSource *b) {
        const QDate first = a->dated.value_or(QDate(1, 1, 1)), second = b->dated.value_or(QDate(1, 1, 1));
        if (first != second)
            return first > second;
        return a->address != b->address ? a->address < b->address : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    return all;
}

} // namespace opi
