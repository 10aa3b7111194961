#pragma once

#include "core/base/Result.h"
#include "core/render/Chart.h"

#include <memory>

namespace opi {

/// The charts there are, by the names that the command line has for them: "pipeline", "money", "risks", "map",
/// "heatmap", "bottlenecks", "confidence"; and of one project "profile", "radar", "package", "slope".
QStringList chartNames();

/// The heading of the chart of this name; empty if there is none.
QString chartTitle(const QString &name, const Words &words);

/// Whether the chart is about one project.
bool isOfProject(const QString &chart);

/// What a chart is made of.
struct ChartSource {
    const Portfolio &portfolio;
    QDate today;
    std::optional<Id<Project>> project = {}; ///< for charts of one project
};

/// NotFound "no-such-chart": facts name, the names there are. Invalid "chart-needs-project": the name.
Result<std::unique_ptr<Chart>> makeChart(const QString &name, const ChartSource &source, const Words &words);

} // namespace opi
