#include "core/analytics/readiness/Confidence.h"

#include <cmath>

namespace opi {

static constexpr double high = 0.75;
static constexpr double medium = 0.5;
static constexpr double halfLife = 365; // days

double freshness(int days) { return std::exp2(-double(days) / halfLife); }

Confidence confidence(double coverage, double agreement, double evidence, double freshness, bool areTwoRaters)
{
    const double value = std::pow(coverage * agreement * evidence * freshness, 0.25);
    const ConfidenceBand band = value >= high && areTwoRaters ? ConfidenceBand::High
                                : value >= medium             ? ConfidenceBand::Medium
                                                              : ConfidenceBand::Low;
    return {value, coverage, agreement, evidence, freshness, band};
}

} // namespace opi
