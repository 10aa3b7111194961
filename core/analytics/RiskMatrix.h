#pragma once

#include "core/domain/Risk.h"
#include "core/domain/RiskBand.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// Open risks of open projects by probability and impact, both 1-5. A level outside of that counts as the nearest.
struct RiskMatrix {
    std::array<std::array<int, 5>, 5> counts{}; ///< [probability - 1][impact - 1]
    QList<Id<Risk>> worst;                      ///< by score, then impact, highest first; at most ten
    int open = 0;
    int severe = 0; ///< score 15 and above
};

RiskMatrix riskMatrix(const Portfolio &portfolio);

} // namespace opi
