#include "core/analytics/RiskUpkeep.h"

namespace opi {

std::optional<Money> expectedLoss(const Risk &risk)
{
    if (!risk.loss)
        return {};
    constexpr int whole = 100;
    // The hundreds first: an amount near the largest would not fit after the multiplication.
    const qint64 oere = risk.loss->oere;
    const qint64 share = percentOf(risk.probability);
    return Money{oere / whole * share + oere % whole * share / whole, risk.loss->currency};
}

bool isStale(const Risk &risk, QDate today)
{
    return !risk.closed && risk.reviewed && risk.reviewed->daysTo(today) > daysUntilStale;
}

} // namespace opi
