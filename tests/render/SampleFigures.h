#pragma once

#include "core/render/Chart.h"

#include <memory>
#include <vector>

namespace opi::test {

/// Figures made by hand, so that a test can say what a chart must show.
Pipeline samplePipeline();
MoneyByYear sampleMoney();
RiskMatrix sampleRisks();
/// The 98 municipalities of the program's presets at their places; some with projects.
MunicipalityMap sampleMap();

std::vector<document::FigureData> sampleFigures();
/// With nothing in them, and with what few portfolios have: negative amounts, years without any, only zeros.
std::vector<document::FigureData> oddFigures();

} // namespace opi::test
