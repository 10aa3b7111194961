#include "core/render/charts/ChartFor.h"

#include "core/render/charts/BarrierChart.h"
#include "core/render/charts/BottleneckChart.h"
#include "core/render/charts/ConfidenceChart.h"
#include "core/render/charts/HeatMapChart.h"
#include "core/render/charts/MoneyByYearChart.h"
#include "core/render/charts/MunicipalityMapChart.h"
#include "core/render/charts/PackageChart.h"
#include "core/render/charts/PipelineChart.h"
#include "core/render/charts/ProfileChart.h"
#include "core/render/charts/RadarChart.h"
#include "core/render/charts/RiskMatrixChart.h"
#include "core/render/charts/SlopeChart.h"
#include "core/render/charts/TimelineChart.h"

namespace opi {

static std::unique_ptr<Chart> make(const Pipeline &pipeline, const Words &words)
{
    return std::make_unique<PipelineChart>(pipeline, words);
}

static std::unique_ptr<Chart> make(const MoneyByYear &money, const Words &words)
{
    return std::make_unique<MoneyByYearChart>(money, words);
}

static std::unique_ptr<Chart> make(const RiskMatrix &matrix, const Words &words)
{
    return std::make_unique<RiskMatrixChart>(matrix, words);
}

static std::unique_ptr<Chart> make(const MunicipalityMap &map, const Words &words)
{
    return std::make_unique<MunicipalityMapChart>(map, words);
}

static std::unique_ptr<Chart> make(const ProfileFigure &figure, const Words &words)
{
    return std::make_unique<ProfileChart>(figure, words);
}

static std::unique_ptr<Chart> make(const RadarFigure &figure, const Words &words)
{
    return std::make_unique<RadarChart>(figure, words);
}

static std::unique_ptr<Chart> make(const PackageFigure &figure, const Words &words)
{
    return std::make_unique<PackageChart>(figure, words);
}

static std::unique_ptr<Chart> make(const HeatMapFigure &figure, const Words &words)
{
    return std::make_unique<HeatMapChart>(figure, words);
}

static std::unique_ptr<Chart> make(const BottleneckFigure &figure, const Words &words)
{
    return std::make_unique<BottleneckChart>(figure, words);
}

static std::unique_ptr<Chart> make(const SlopeFigure &figure, const Words &words)
{
    return std::make_unique<SlopeChart>(figure, words);
}

static std::unique_ptr<Chart> make(const ConfidenceFigure &figure, const Words &words)
{
    return std::make_unique<ConfidenceChart>(figure, words);
}

static std::unique_ptr<Chart> make(const BarrierFigures &figures, const Words &words)
{
    return std::make_unique<BarrierChart>(figures, words);
}

static std::unique_ptr<Chart> make(const TimelineFigure &figure, const Words &words)
{
    return std::make_unique<TimelineChart>(figure, words);
}

std::unique_ptr<Chart> chartFor(const document::FigureData &data, const Words &words)
{
    return std::visit([&words](const auto &figures) { return make(figures, words); }, data);
}

} // namespace opi
