#pragma once

#include "core/analytics/readiness/Readiness.h"

namespace opi {

/// What it would change if something that holds a project back were lifted: reckoned again, not guessed.
struct Lift {
    QList<Id<RubricDimension>> dimensions; ///< what is lifted, each to what the market asks for
    ProfileSummary before;
    ProfileSummary after;
    bool becomesReady = false;
};

/// The weakest dimensions of an assessment brought to their targets (never lower than they are).
Lift liftWeakest(const Readiness &readiness);
/// One dimension brought to its target.
Lift liftDimension(const Readiness &readiness, const Id<RubricDimension> &dimension);

} // namespace opi
