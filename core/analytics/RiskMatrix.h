#pragma once

#include "core/domain/Risk.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// How serious a risk is by its score (probability x impact): 1-4, 5-9, 10-14, 15-25.
enum class RiskBand { Low, Medium, High, Severe };
RiskBand bandOf(int score);

/// Open risks of open projects by probability and impact, both 1-5.
struct RiskMatrix {
    std::array<std::array<int, 5>, 5> counts{}; ///< [probability - 1][impact - 1]
    QList<Id<Risk>> worst;                      ///< by score, then impact, highest first; at most ten
    int open = 0;
    int severe = 0; ///< score 15 and above
};

RiskMatrix riskMatrix(const Portfolio &portfolio);

} // namespace opi
