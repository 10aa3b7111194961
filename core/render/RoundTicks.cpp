#include "core/render/RoundTicks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opi {

int RoundTicks::decimals() const
{
    int decimals = 0;
    for (double scaled = step; decimals < 9 && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled; scaled *= 10)
        ++decimals;
    return decimals;
}

RoundTicks roundTicks(double least, double most, int steps)
{
    constexpr std::array mantissas{1.0, 2.0, 2.5, 5.0, 10.0};
    constexpr double slack = 1e-9; // in steps: 0.3 / 0.1 is a little above 3
    least = std::min(least, 0.0);
    most = std::max(most, 0.0);
    if (most - least <= 0)
        return {};
    const double power = std::pow(10.0, std::floor(std::log10((most - least) / steps)));
    for (const double mantissa : mantissas) {
        const double step = mantissa * power;
        const double below = std::floor(least / step + slack);
        const double above = std::ceil(most / step - slack);
        if (above - below <= steps)
            return {step, below * step, int(above - below) + 1};
    }
    // A range on both sides of zero can need one step more than its length: then the next power has room.
    const double step = 20 * power;
    const double below = std::floor(least / step + slack);
    return {step, below * step, int(std::ceil(most / step - slack) - below) + 1};
}

} // namespace opi
