#pragma once

#include "core/base/Result.h"
#include "core/render/Chart.h"

#include <memory>

namespace opi {

/// The charts there are, by the names that the command line has for them: "pipeline", "money", "risks", "map".
QStringList chartNames();

/// The heading of the chart of this name; empty if there is none.
QString chartTitle(const QString &name, const Words &words);

/// The chart of this name for a portfolio on a day. NotFound "no-such-chart": facts name, the names there are.
Result<std::unique_ptr<Chart>> makeChart(const QString &name, const Portfolio &portfolio, QDate today,
                                         const Words &words);

} // namespace opi
