#include "core/analytics/KrippendorffAlpha.h"

#include <algorithm>

namespace opi {

namespace {

/// The values that were used, in order, and how often each occurs with each in a unit.
struct Coincidences {
    std::vector<int> values;
    std::vector<double> pairs; // [a * values.size() + b]
    std::vector<double> counts;
    double total = 0;

    double &at(std::size_t a, std::size_t b) { return pairs[a * values.size() + b]; }
    double at(std::size_t a, std::size_t b) const { return pairs[a * values.size() + b]; }
};

Coincidences coincidences(std::span<const std::vector<int>> units)
{
    Coincidences found;
    for (const std::vector<int> &unit : units) {
        if (unit.size() >= 2)
            found.values.insert(found.values.end(), unit.begin(), unit.end());
    }
    std::sort(found.values.begin(), found.values.end());
    found.values.erase(std::unique(found.values.begin(), found.values.end()), found.values.end());
    found.pairs.resize(found.values.size() * found.values.size());
    found.counts.resize(found.values.size());
    const auto place = [&](int value) {
        return std::size_t(std::lower_bound(found.values.begin(), found.values.end(), value) - found.values.begin());
    };
    for (const std::vector<int> &unit : units) {
        if (unit.size() < 2)
            continue;
        for (std::size_t i = 0; i < unit.size(); ++i) {
            for (std::size_t k = 0; k < unit.size(); ++k) {
                if (i != k)
                    found.at(place(unit[i]), place(unit[k])) += 1.0 / double(unit.size() - 1);
            }
            found.counts[place(unit[i])] += 1;
            found.total += 1;
        }
    }
    return found;
}

/// The squared difference of the values at places a <= b.
double difference(const Coincidences &found, std::size_t a, std::size_t b, MeasurementScale scale)
{
    const double low = found.values[a];
    const double high = found.values[b];
    switch (scale) {
    case MeasurementScale::Nominal: return a == b ? 0 : 1;
    case MeasurementScale::Interval: return (high - low) * (high - low);
    case MeasurementScale::Ratio:
        return low + high > 0 ? (high - low) * (high - low) / ((low + high) * (low + high)) : 0;
    case MeasurementScale::Ordinal: break;
    }
    double between = -(found.counts[a] + found.counts[b]) / 2;
    for (std::size_t i = a; i <= b; ++i)
        between += found.counts[i];
    return between * between;
}

} // namespace

std::optional<double> krippendorffAlpha(std::span<const std::vector<int>> units, MeasurementScale scale)
{
    const Coincidences found = coincidences(units);
    double observed = 0;
    double expected = 0;
    for (std::size_t a = 0; a < found.values.size(); ++a) {
        for (std::size_t b = a + 1; b < found.values.size(); ++b) {
            const double apart = difference(found, a, b, scale);
            observed += 2 * found.at(a, b) * apart;
            expected += 2 * found.counts[a] * found.counts[b] * apart;
        }
    }
    if (expected == 0)
        return {};
    return 1 - (found.total - 1) * observed / expected;
}

} // namespace opi
