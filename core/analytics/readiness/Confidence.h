#pragma once

namespace opi {

enum class ConfidenceBand { Low, Medium, High };
constexpr int valueCount(ConfidenceBand) { return 3; }

/// How far an assessment can be trusted, and why not further. All between 0 and 1.
struct Confidence {
    double value = 0;     ///< the geometric mean of the four: one that is 0 makes it 0
    double coverage = 0;  ///< how much of what must be rated is: dimensions, and both levels of required parts
    double agreement = 0; ///< of the raters with each other; a single one counts 0.5
    double evidence = 0;  ///< how much of what is claimed is documented
    double freshness = 0; ///< halves every year
    ConfidenceBand band = ConfidenceBand::Low;

    friend bool operator==(const Confidence &, const Confidence &) = default;
};

/// Freshness of an assessment that is `days` old: 2^(-days / 365). `days` is not negative.
double freshness(int days);

/// `areTwoRaters`: at least half of what is rated has two raters or more, without which nothing is of high confidence.
/// High from 0.75, medium from 0.5. The weights and limits are a design of this program, not a published method.
Confidence confidence(double coverage, double agreement, double evidence, double freshness, bool areTwoRaters);

} // namespace opi
