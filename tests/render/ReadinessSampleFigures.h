#pragma once

#include "core/report/Document.h"

#include <vector>

namespace opi::test {

/// Figures of readiness made by hand: full ones, and odd ones with little or nothing in them.
std::vector<document::FigureData> readinessFigures();
std::vector<document::FigureData> oddReadinessFigures();

} // namespace opi::test
