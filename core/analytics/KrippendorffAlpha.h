#pragma once

#include <optional>
#include <span>
#include <vector>

namespace opi {

/// How far two values of a rating lie apart: not at all comparable, ordered, with equal steps, or with a zero.
enum class MeasurementScale { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's alpha: how reliably a panel rates. `units` are the things that were rated, each with the ratings it
/// got, in any order; a missing rating is left out, and a unit with fewer than two ratings counts for nothing.
/// 1: full agreement; 0: as by chance; below: worse than that. Absent if fewer than two different values were used,
/// since nothing can be said of a panel that never varied. Values may be any integers; for Ratio none may be negative.
/// Krippendorff (2004), Content Analysis, 2nd ed., ch. 11; https://repository.upenn.edu/asc_papers/43
std::optional<double> krippendorffAlpha(std::span<const std::vector<int>> units, MeasurementScale scale);

} // namespace opi
