#include "core/analytics/market/BenefitSums.h"

namespace opi {

void BenefitSums::add(const Benefit &benefit)
{
    ++benefits;
    for (const std::optional<Money> &amount : {benefit.planned, benefit.expected, benefit.realised}) {
        if (amount && amount->currency != Currency::DKK) {
            ++otherCurrency;
            return;
        }
    }
    planned += benefit.planned.value_or(Money());
    expected += benefit.expected.value_or(benefit.planned.value_or(Money()));
    realised += benefit.realised.value_or(Money());
}

BenefitSums benefitSums(const Portfolio &portfolio, const Id<Project> &project)
{
    BenefitSums sums;
    for (const Benefit &benefit : portfolio.of<Benefit>(project))
        sums.add(benefit);
    return sums;
}

} // namespace opi
