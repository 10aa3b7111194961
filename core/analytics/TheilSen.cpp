#include "core/analytics/TheilSen.h"

#include <algorithm>
#include <set>

namespace opi {

std::vector<double> pairwiseSlopes(std::span<const TimedValue> points)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = i + 1; k < points.size(); ++k) {
            if (points[i].time != points[k].time)
                slopes.push_back((points[k].value - points[i].value) / (points[k].time - points[i].time));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

std::optional<double> theilSen(std::span<const TimedValue> points)
{
    std::set<double> times;
    for (const TimedValue &point : points)
        times.insert(point.time);
    if (times.size() < 3)
        return {};
    const std::vector<double> slopes = pairwiseSlopes(points);
    const std::size_t half = slopes.size() / 2;
    return slopes.size() % 2 ? slopes[half] : (slopes[half - 1] + slopes[half]) / 2;
}

} // namespace opi
