#include "core/render/ChartCatalogue.h"

#include "core/render/charts/ChartFor.h"
#include "core/render/charts/MoneyByYearChart.h"

#include <algorithm>

namespace opi {

namespace {

struct ChartKind {
    const char *name;
    bool isOfProject;
    document::FigureData empty; // for the title
    std::unique_ptr<Chart> (*make)(const ChartSource &source, const Words &words);
};

constexpr int heatMapLines = 30;

PortfolioReadiness readinessOf(const ChartSource &source)
{
    return portfolioReadiness(source.portfolio, ReadinessBook(source.portfolio, source.today));
}

const std::vector<ChartKind> &kinds()
{
    static const std::vector<ChartKind> all{
        {"pipeline", false, Pipeline{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(pipeline(source.portfolio, source.today), words);
         }},
        {"money", false, MoneyByYear{},
         [](const ChartSource &source, const Words &words) -> std::unique_ptr<Chart> {
             return std::make_unique<MoneyByYearChart>(moneyByYear(source.portfolio), words, source.today.year());
         }},
        {"risks", false, RiskMatrix{},
         [](const ChartSource &source, const Words &words) { return chartFor(riskMatrix(source.portfolio), words); }},
        {"barriers", false, BarrierFigures{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(barrierFigures(source.portfolio, source.today), words);
         }},
        {"timeline", false, TimelineFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(timeline(source.portfolio, source.today), words);
         }},
        {"map", false, MunicipalityMap{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(municipalityMap(source.portfolio), words);
         }},
        {"heatmap", false, HeatMapFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(heatMapFigure(readinessOf(source), heatMapLines), words);
         }},
        {"bottlenecks", false, BottleneckFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(bottleneckFigure(readinessOf(source)), words);
         }},
        {"confidence", false, ConfidenceFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(confidenceFigure(readinessOf(source), source.today, heatMapLines), words);
         }},
        {"profile", true, ProfileFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(profileFigure(source.portfolio, *source.project, source.today), words);
         }},
        {"radar", true, RadarFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(radarFigure(source.portfolio, *source.project, source.today), words);
         }},
        {"package", true, PackageFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(packageFigure(source.portfolio, *source.project, source.today), words);
         }},
        {"slope", true, SlopeFigure{},
         [](const ChartSource &source, const Words &words) {
             return chartFor(slopeFigure(source.portfolio, *source.project, source.today), words);
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

bool isOfProject(const QString &chart)
{
    const ChartKind *kind = kindOf(chart);
    return kind && kind->isOfProject;
}

Result<std::unique_ptr<Chart>> makeChart(const QString &name, const ChartSource &source, const Words &words)
{
    const ChartKind *kind = kindOf(name);
    if (!kind)
        return fail(Error::Kind::NotFound, "no-such-chart", {name, chartNames().join(QStringLiteral(", "))});
    if (kind->isOfProject && !source.project)
        return fail(Error::Kind::Invalid, "chart-needs-project", {name});
    return kind->make(source, words);
}

} // namespace opi
