#pragma once

#include <functional>
#include <optional>
#include <span>

namespace opi {

/// How much a disagreement between two values weighs: all the same, by the distance, by its square.
enum class KappaWeights { Equal, Linear, Quadratic };

/// Cohen's kappa of exactly two raters: 1 is full agreement, 0 what chance gives. `table` is square, row by row: how
/// often (or in what share of cases) the first rater gave the row's value and the second the column's. `weight` says
/// how much a disagreement weighs. Absent if chance alone would already agree fully. Cohen (1968), Psychological
/// Bulletin 70(4), 213-220, https://doi.org/10.1037/h0026256
std::optional<double> weightedKappa(std::span<const double> table, std::size_t values,
                                    const std::function<double(std::size_t, std::size_t)> &weight);
std::optional<double> weightedKappa(std::span<const double> table, std::size_t values, KappaWeights weights);

/// Of ratings of the same things in the same order; both of one length.
std::optional<double> weightedKappa(std::span<const int> first, std::span<const int> second, KappaWeights weights);

} // namespace opi
