#pragma once

#include <optional>
#include <span>
#include <vector>

namespace opi {

/// What several raters say of one thing, on levels 0-9.
struct RaterPanel {
    std::optional<int> claimed; ///< the consensus: the lower median; absent if nobody rated
    int ratings = 0;
    int least = 0;
    int most = 0;
    double agreement = 0; ///< 0-1: 1 - mean distance from the consensus / 4.5; a single rater counts 0.5

    /// Whether the panel must meet: three levels or more apart, or on both sides of what the gate asks for.
    bool isDisputed(std::optional<int> gateTarget) const
    {
        return ratings >= 2 && (most - least >= 3 || (gateTarget && least < *gateTarget && most >= *gateTarget));
    }

    friend bool operator==(const RaterPanel &, const RaterPanel &) = default;
};

/// The panel of these ratings, in any order; those who do not know are left out before. The lower median stays on the
/// scale, needs nothing but an order, and ignores one outlier.
RaterPanel panelOf(std::vector<int> levels);

/// Element (m - 1) / 2 of the sorted values, as `panelOf` uses it; absent if there are none.
std::optional<int> lowerMedian(std::span<const int> sorted);

} // namespace opi
