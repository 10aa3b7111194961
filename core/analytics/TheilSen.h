#pragma once

#include <optional>
#include <span>
#include <vector>

namespace opi {

/// A value at a time, such as a level at a year.
struct TimedValue {
    double time;
    double value;
};

/// The slopes of all pairs of points with different times, rising.
std::vector<double> pairwiseSlopes(std::span<const TimedValue> points);

/// The Theil-Sen slope: the median of all pairwise slopes, in values per unit of time. Robust: almost a third of the
/// points may be anything. Absent below three different times.
/// Theil (1950); Sen (1968), J. Am. Stat. Assoc. 63, 1379-1389, https://doi.org/10.1080/01621459.1968.10480934
std::optional<double> theilSen(std::span<const TimedValue> points);

} // namespace opi
