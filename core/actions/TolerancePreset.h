#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// The limits of traffic lights that the program ships (see shippedTolerance), as rows that can be changed.
void addShippedTolerances(ChangeSet &set);

/// Brings in the limits that are not there; nothing that is there changes. Action "install-tolerances"; an empty set if
/// all are there.
Result<ChangeSet> installTolerances(const Portfolio &portfolio);

} // namespace opi::actions
