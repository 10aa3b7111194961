#include "core/render/charts/ChartFor.h"

#include "core/render/charts/MoneyByYearChart.h"
#include "core/render/charts/MunicipalityMapChart.h"
#include "core/render/charts/PipelineChart.h"
#include "core/render/charts/RiskMatrixChart.h"

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

std::unique_ptr<Chart> chartFor(const document::FigureData &data, const Words &words)
{
    return std::visit([&words](const auto &figures) { return make(figures, words); }, data);
}

} // namespace opi
