#pragma once

namespace opi {

/// How serious a risk is by its score (probability x impact): 1-4, 5-9, 10-14, 15-25.
enum class RiskBand { Low, Medium, High, Severe };
constexpr int valueCount(RiskBand) { return 4; }

constexpr RiskBand bandOf(int score)
{
    return score >= 15   ? RiskBand::Severe
           : score >= 10 ? RiskBand::High
           : score >= 5  ? RiskBand::Medium
                         : RiskBand::Low;
}

} // namespace opi
