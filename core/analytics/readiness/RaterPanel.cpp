#include "core/analytics/readiness/RaterPanel.h"

#include <algorithm>
#include <cstdlib>

namespace opi {

static constexpr double halfScale = 4.5; // of levels 0-9: the mean distance of a panel split between both ends

std::optional<int> lowerMedian(std::span<const int> sorted)
{
    return sorted.empty() ? std::nullopt : std::optional(sorted[(sorted.size() - 1) / 2]);
}

RaterPanel panelOf(std::vector<int> levels)
{
    if (levels.empty())
        return {};
    std::sort(levels.begin(), levels.end());
    RaterPanel panel{lowerMedian(levels), int(levels.size()), levels.front(), levels.back(), 0.5};
    if (levels.size() == 1)
        return panel;
    int apart = 0;
    for (const int level : levels)
        apart += std::abs(level - *panel.claimed);
    panel.agreement = std::clamp(1 - double(apart) / double(levels.size()) / halfScale, 0.0, 1.0);
    return panel;
}

} // namespace opi
