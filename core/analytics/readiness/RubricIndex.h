#pragma once

#include "core/domain/EvidenceKind.h"
#include "core/domain/RubricDimension.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// The rubrics of a portfolio, laid out for reckoning. Points into the portfolio: valid as long as it is not changed.
class RubricIndex {
public:
    using Levels = std::array<int, highestLevel + 1>; ///< something per level

    struct Dimension {
        const RubricDimension *row = nullptr;
        Levels criteria{}; ///< how many each level has
    };
    struct Criterion {
        int dimension = -1; ///< the place in dimensions()
        int level = 0;
        int accepted = 0; ///< see EvidenceKinds
    };

    explicit RubricIndex(const Portfolio &portfolio);

    /// All dimensions of all rubrics, those of one rubric together and in their order.
    const std::vector<Dimension> &dimensions() const { return m_dimensions; }
    /// The places of the profile's dimensions of one rubric: from, and past the last.
    std::pair<int, int> profileOf(const Id<Rubric> &rubric) const;
    int placeOf(const Id<RubricDimension> &dimension) const { return m_places.value(dimension.untyped(), -1); }

    std::size_t criterionCount() const { return m_criteria.size(); }
    /// The number of a criterion, or -1.
    int criterionPlace(const Id<RubricCriterion> &criterion) const
    {
        return m_criterionPlaces.value(criterion.untyped(), -1);
    }
    const Criterion &criterion(int place) const { return m_criteria[std::size_t(place)]; }

    /// The level that the gates of a phase ask for, or nothing. `phase` may be absent.
    std::optional<int> gateTarget(const std::optional<Id<Phase>> &phase, int dimension) const;

private:
    std::vector<Dimension> m_dimensions;
    std::vector<Criterion> m_criteria;
    QHash<RowId, int> m_places;
    QHash<RowId, int> m_criterionPlaces;
    QHash<RowId, std::pair<int, int>> m_profiles;
    QHash<RowId, std::vector<int>> m_gateTargets; // by phase: a level per dimension, or -1
};

} // namespace opi
