#include "core/analytics/WeightedKappa.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace opi {

std::optional<double> weightedKappa(std::span<const double> table, std::size_t values,
                                    const std::function<double(std::size_t, std::size_t)> &weight)
{
    double total = 0;
    std::vector<double> rows(values);
    std::vector<double> columns(values);
    for (std::size_t i = 0; i < values; ++i) {
        for (std::size_t k = 0; k < values; ++k) {
            const double count = table[i * values + k];
            total += count;
            rows[i] += count;
            columns[k] += count;
        }
    }
    double observed = 0;
    double expected = 0;
    for (std::size_t i = 0; i < values; ++i) {
        for (std::size_t k = 0; k < values; ++k) {
            observed += weight(i, k) * table[i * values + k];
            expected += weight(i, k) * rows[i] * columns[k];
        }
    }
    if (expected == 0)
        return {};
    return 1 - observed * total / expected;
}

std::optional<double> weightedKappa(std::span<const double> table, std::size_t values, KappaWeights weights)
{
    return weightedKappa(table, values, [weights](std::size_t a, std::size_t b) {
        const double apart = a < b ? double(b - a) : double(a - b);
        switch (weights) {
        case KappaWeights::Linear: return apart;
        case KappaWeights::Quadratic: return apart * apart;
        case KappaWeights::Equal: break;
        }
        return a == b ? 0.0 : 1.0;
    });
}

std::optional<double> weightedKappa(std::span<const int> first, std::span<const int> second, KappaWeights weights)
{
    if (first.empty() || first.size() != second.size())
        return {};
    const int least =
        std::min(*std::min_element(first.begin(), first.end()), *std::min_element(second.begin(), second.end()));
    const int most =
        std::max(*std::max_element(first.begin(), first.end()), *std::max_element(second.begin(), second.end()));
    const auto values = std::size_t(most - least) + 1; // values in between that nobody gave add nothing
    std::vector<double> table(values * values);
    for (std::size_t i = 0; i < first.size(); ++i)
        table[std::size_t(first[i] - least) * values + std::size_t(second[i] - least)] += 1;
    return weightedKappa(table, values, weights);
}

} // namespace opi
