#pragma once

#include "core/domain/Risk.h"

namespace opi {

/// The share of cases in which a risk of this level of probability comes true, in per cent: 5, 20, 40, 60, 85. Our own
/// convention, as the levels are words: very unlikely ... very likely. 0 outside of 1-5.
constexpr int percentOf(int probability)
{
    constexpr int percents[] = {5, 20, 40, 60, 85};
    return probability >= 1 && probability <= 5 ? percents[probability - 1] : 0;
}

/// What the risk costs on average: its loss times how often risks of its probability come true, in whole øre, rounded
/// down. Absent: nobody has said what it costs.
std::optional<Money> expectedLoss(const Risk &risk);

/// An open risk that nobody has looked at for so long that its levels say little.
constexpr int daysUntilStale = 60;
/// Last looked at more than 60 days before `today`. A risk of which nobody has said when is not called stale.
bool isStale(const Risk &risk, QDate today);

} // namespace opi
