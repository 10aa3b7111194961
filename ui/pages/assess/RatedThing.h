#pragma once

#include "core/domain/ComponentRating.h"
#include "core/domain/DimensionRating.h"

#include <variant>

namespace opi {

/// What is rated in an assessment: a dimension of the profile, or a component of the package.
using RatedThing = std::variant<std::monostate, Id<RubricDimension>, Id<PackageComponent>>;

} // namespace opi
