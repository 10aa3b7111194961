#pragma once

#include "core/domain/RubricDimension.h"
#include "ui/shell/Place.h"

namespace opi::filters {

/// Open projects whose weakest dimension this is, by their newest assessment.
ProjectFilter heldBackBy(const Id<RubricDimension> &dimension, const Portfolio &portfolio);
/// Open projects that are ready for the market.
ProjectFilter readyForMarket();

} // namespace opi::filters
