#pragma once

#include "core/analytics/readiness/Confidence.h"
#include "core/analytics/readiness/PackageScore.h"
#include "core/analytics/readiness/RubricIndex.h"
#include "core/domain/Assessment.h"

namespace opi {

/// One dimension of one assessment.
struct DimensionReadiness {
    Id<RubricDimension> dimension;
    bool isApplicable = true;
    RaterPanel panel;
    int evidenced = 0;             ///< the highest level up to which every criterion is met with accepted evidence
    int target = 0;                ///< what the market asks for
    std::optional<int> gateTarget; ///< what the next gate asks for

    bool isRated() const { return isApplicable && panel.claimed; }
    const std::optional<int> &claimed() const { return panel.claimed; }
    /// The level that counts: what is claimed, as far as it is documented.
    std::optional<int> documented() const
    {
        return isRated() ? std::optional(std::min(*panel.claimed, evidenced)) : std::nullopt;
    }
    /// Levels short of the market; 0 while unrated, since nobody knows.
    int gap() const { return isRated() ? std::max(0, target - *documented()) : 0; }
    int gateGap() const { return isRated() && gateTarget ? std::max(0, *gateTarget - *documented()) : 0; }
    bool isDisputed() const
    {
        return isApplicable && panel.isDisputed(gateTarget ? gateTarget : std::optional(target));
    }

    friend bool operator==(const DimensionReadiness &, const DimensionReadiness &) = default;
};

/// The profile as a whole.
struct ProfileSummary {
    std::optional<int> minimum;            ///< the lowest documented level of what is rated; absent if nothing is
    std::optional<int> maximum;            ///< the highest
    std::optional<double> mean;            ///< of the documented levels: a second figure, never the headline
    std::optional<double> marketReadiness; ///< 0-100: 100 x the lowest share of its target that a dimension reaches
    bool isComplete = false;   ///< every dimension that applies is rated; else minimum and market readiness are
                               ///< anything from 0 to what stands there
    bool meetsTargets = false; ///< complete, and no gap to the market
    QList<Id<RubricDimension>> weakest; ///< with the lowest documented level, in the order of the rubric

    friend bool operator==(const ProfileSummary &, const ProfileSummary &) = default;
};

/// Everything that is reckoned from one assessment.
struct Readiness {
    Id<Assessment> assessment;
    Id<Project> project;
    Id<Rubric> rubric;
    QDate on;
    std::vector<DimensionReadiness> dimensions; ///< in the order of the rubric
    std::vector<ComponentReadiness> components; ///< core first, then the order of the list
    ProfileSummary profile;
    PackageScore package;
    bool isReady = false; ///< for the market
    Confidence confidence;
    int raters = 0;

    const DimensionReadiness *find(const Id<RubricDimension> &dimension) const;
    bool isDisputed() const;

    friend bool operator==(const Readiness &, const Readiness &) = default;
};

/// What a project must reach beside the targets of the rubric. Configuration, not science.
namespace market {
constexpr int leastCoreReadiness = 8;
constexpr int leastReadiness = 7; ///< of every required part
constexpr int leastUse = 4;       ///< of every required part
} // namespace market

ProfileSummary summaryOf(const std::vector<DimensionReadiness> &dimensions);

/// Ready: no gap to the market's targets, nothing that applies unrated, the core at readiness 8 or above, and no
/// required part below readiness 7 or use 4. Without a rated core it is not known, and that is no.
bool isReadyForMarket(const ProfileSummary &profile, const std::vector<ComponentReadiness> &components);

/// Reckons assessments of one portfolio. Points into it: valid as long as it is not changed.
class ReadinessReader {
public:
    /// `today` is what ages count to.
    ReadinessReader(const Portfolio &portfolio, QDate today);

    /// The newest closed assessment of a project until today: by its day, then by when it was begun. Null: none.
    const Assessment *latest(const Id<Project> &project) const;
    /// The closed assessments of a project until today, the oldest first.
    QList<const Assessment *> closed(const Id<Project> &project) const;

    Readiness of(const Assessment &assessment);

    const RubricIndex &rubrics() const { return m_rubrics; }
    QDate today() const { return m_today; }

private:
    void readRatings(const Assessment &assessment, Readiness &readiness, int first);
    void readMarks(const Assessment &assessment, Readiness &readiness, int first);
    Confidence confidenceOf(const Readiness &readiness) const;

    const Portfolio &m_portfolio;
    QDate m_today;
    RubricIndex m_rubrics;
    std::vector<int> m_seen; // by criterion: the last reading that counted it
    int m_reading = 0;
};

/// The readiness that one assessment gives as of `today`.
Readiness readinessOf(const Portfolio &portfolio, const Assessment &assessment, QDate today);

/// Krippendorff's ordinal alpha over all that the panel of an assessment rated. Absent with fewer than two raters,
/// fewer than five things that two or more rated, or no variation: too few to say.
std::optional<double> panelAlpha(const Portfolio &portfolio, const Assessment &assessment);

} // namespace opi
