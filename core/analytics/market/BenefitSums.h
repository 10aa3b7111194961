#pragma once

#include "core/domain/Benefit.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// Benefits of a year, in kroner.
struct BenefitSums {
    int benefits = 0;
    Money planned;
    Money expected; ///< where a benefit has none, as planned
    Money realised;
    int otherCurrency = 0; ///< benefits with an amount that is not in kroner, which are left out

    void add(const Benefit &benefit);
};

BenefitSums benefitSums(const Portfolio &portfolio, const Id<Project> &project);

} // namespace opi
