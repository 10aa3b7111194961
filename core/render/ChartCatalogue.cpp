#include "core/render/ChartCatalogue.h"

#include "core/render/charts/ChartFor.h"
#include "core/render/charts/MoneyByYearChart.h"

#include <algorithm>
#include <array>

namespace opi {

namespace {

struct ChartKind {
    const char *name;
    document::FigureData empty; // for the title
    std::unique_ptr<Chart> (*make)(const Portfolio &portfolio, QDate today, const Words &words);
};

const std::array<ChartKind, 4> &kinds()
{
    static const std::array<ChartKind, 4> all{
        ChartKind{"pipeline", Pipeline{},
                  [](const Portfolio &portfolio, QDate today, const Words &words) {
                      return chartFor(pipeline(portfolio, today), words);
                  }},
        ChartKind{"money", MoneyByYear{},
                  [](const Portfolio &portfolio, QDate today, const Words &words) -> std::unique_ptr<Chart> {
                      return std::make_unique<MoneyByYearChart>(moneyByYear(portfolio), words, today.year());
                  }},
        ChartKind{"risks", RiskMatrix{},
                  [](const Portfolio &portfolio, QDate, const Words &words) {
                      return chartFor(riskMatrix(portfolio), words);
                  }},
        ChartKind{"map", MunicipalityMap{},
                  [](const Portfolio &portfolio, QDate, const Words &words) {
                      return chartFor(municipalityMap(portfolio), words);
                  }},
    };
    return all;
}

const ChartKind *kindOf(const QString &name)
{
    const auto found = std::find_if(kinds().begin(), kinds().end(),
                                    [&](const ChartKind &kind) { return name == QLatin1StringView(kind.name); });
    return found == kinds().end() ? nullptr : &*found;
}

} // namespace

QStringList chartNames()
{
    QStringList names;
    for (const ChartKind &kind : kinds())
        names << QString::fromLatin1(kind.name);
    return names;
}

QString chartTitle(const QString &name, const Words &words)
{
    const ChartKind *kind = kindOf(name);
    return kind ? figureTitle(kind->empty, words) : QString();
}

Result<std::unique_ptr<Chart>> makeChart(const QString &name, const Portfolio &portfolio, QDate today,
                                         const Words &words)
{
    const ChartKind *kind = kindOf(name);
    if (!kind)
        return fail(Error::Kind::NotFound, "no-such-chart", {name, chartNames().join(QStringLiteral(", "))});
    return kind->make(portfolio, today, words);
}

} // namespace opi
