#include "core/actions/TolerancePreset.h"

#include "core/analytics/LightRules.h"

#include <algorithm>

namespace opi::actions {

void addShippedTolerances(ChangeSet &set)
{
    for (int measure = 0; measure < valueCount(ToleranceMeasure()); ++measure)
        set.create(shippedTolerance(ToleranceMeasure(measure)));
}

Result<ChangeSet> installTolerances(const Portfolio &portfolio)
{
    ChangeSet set(QStringLiteral("install-tolerances"));
    const auto rows = portfolio.rows<Tolerance>();
    for (int measure = 0; measure < valueCount(ToleranceMeasure()); ++measure) {
        const bool isThere = std::any_of(
            rows.begin(), rows.end(), [&](const Tolerance &row) { return row.measure == ToleranceMeasure(measure); });
        if (!isThere)
            set.create(shippedTolerance(ToleranceMeasure(measure)));
    }
    return set;
}

} // namespace opi::actions
