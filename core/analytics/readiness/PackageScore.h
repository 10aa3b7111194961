#pragma once

#include "core/analytics/readiness/RaterPanel.h"
#include "core/domain/PackageComponent.h"

namespace opi {

/// Readiness and use of one part of the package.
struct ComponentReadiness {
    Id<PackageComponent> component;
    bool isCore = false;
    bool isRequired = true;
    RaterPanel readiness;
    RaterPanel use;

    bool isRated() const { return readiness.claimed && use.claimed; }
    /// Readiness x use, 0-81; absent while one of them is unrated. An ordinal proxy: show the pair beside it.
    std::optional<int> score() const
    {
        return isRated() ? std::optional(*readiness.claimed * *use.claimed) : std::nullopt;
    }

    friend bool operator==(const ComponentReadiness &, const ComponentReadiness &) = default;
};

/// Which of its two levels holds the bottleneck back.
enum class LimitingAxis { None, Readiness, Use, Both };
constexpr int valueCount(LimitingAxis) { return 4; }

/// The innovation package as a whole: it scales as well as the worst of what it needs.
struct PackageScore {
    std::optional<int> atMost; ///< the lowest score of the required parts that are rated, 0-81; absent if none is
    bool isExact = false;      ///< every required part is rated; else the score is anything from 0 to `atMost`
    /// The parts with the lowest score: first the one to look at (lower level, then lower readiness, then lower use,
    /// then the order of the list), then those that tie with it.
    QList<Id<PackageComponent>> bottlenecks;
    LimitingAxis limitingAxis = LimitingAxis::None; ///< of the first bottleneck
    std::optional<int> lowestReadiness;             ///< over required rated parts; may be another part's than
    std::optional<int> lowestUse;                   ///< this one

    friend bool operator==(const PackageScore &, const PackageScore &) = default;
};

/// Sartas et al. (2020), Agricultural Systems 183, 102874, https://doi.org/10.1016/j.agsy.2020.102874, for the package
/// and its bottleneck. `components` in the order of the list.
PackageScore packageScore(const std::vector<ComponentReadiness> &components);

} // namespace opi
