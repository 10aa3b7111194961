#pragma once

#include "core/render/Chart.h"

#include <memory>

namespace opi {

/// The chart that draws these figures.
std::unique_ptr<Chart> chartFor(const document::FigureData &data, const Words &words);

} // namespace opi
