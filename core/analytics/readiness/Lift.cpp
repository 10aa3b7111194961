#include "core/analytics/readiness/Lift.h"

namespace opi {

static Lift lift(const Readiness &readiness, const QList<Id<RubricDimension>> &lifted)
{
    std::vector<DimensionReadiness> dimensions = readiness.dimensions;
    for (DimensionReadiness &each : dimensions) {
        if (!lifted.contains(each.dimension) || each.gap() == 0)
            continue;
        each.panel = panelOf({each.target});
        each.evidenced = each.target;
    }
    Lift result{lifted, readiness.profile, summaryOf(dimensions)};
    result.becomesReady = !readiness.isReady && isReadyForMarket(result.after, readiness.components);
    return result;
}

Lift liftWeakest(const Readiness &readiness) { return lift(readiness, readiness.profile.weakest); }

Lift liftDimension(const Readiness &readiness, const Id<RubricDimension> &dimension)
{
    return lift(readiness, {dimension});
}

} // namespace opi
