#include "core/analytics/readiness/RubricIndex.h"

#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"

#include <algorithm>

namespace opi {

RubricIndex::RubricIndex(const Portfolio &portfolio)
{
    for (const Rubric &rubric : portfolio.rows<Rubric>()) {
        std::vector<const RubricDimension *> profile;
        for (const RubricDimension &dimension : portfolio.of<RubricDimension>(rubric.id)) {
            if (dimension.scale == RubricScale::Profile)
                profile.push_back(&dimension);
        }
        std::sort(profile.begin(), profile.end(),
                  [](const auto *a, const auto *b) { return a->position < b->position; });
        const int first = int(m_dimensions.size());
        for (const RubricDimension *dimension : profile) {
            m_places.insert(dimension->id.untyped(), int(m_dimensions.size()));
            m_dimensions.push_back({dimension, {}});
        }
        m_profiles.insert(rubric.id.untyped(), {first, int(m_dimensions.size())});
    }
    for (const RubricLevel &level : portfolio.rows<RubricLevel>()) {
        const int place = placeOf(level.dimension);
        if (place < 0 || level.level < 0 || level.level > highestLevel)
            continue;
        for (const RubricCriterion &criterion : portfolio.of<RubricCriterion>(level.id)) {
            ++m_dimensions[std::size_t(place)].criteria[std::size_t(level.level)];
            m_criterionPlaces.insert(criterion.id.untyped(), int(m_criteria.size()));
            m_criteria.push_back({place, level.level, criterion.accepted});
        }
    }
    for (const GateTarget &target : portfolio.rows<GateTarget>()) {
        const Gate *gate = portfolio.find(target.gate);
        const int place = placeOf(target.dimension);
        if (!gate || place < 0)
            continue;
        std::vector<int> &levels = m_gateTargets[gate->phase.untyped()];
        levels.resize(m_dimensions.size(), -1);
        levels[std::size_t(place)] = std::max(levels[std::size_t(place)], target.level);
    }
}

std::pair<int, int> RubricIndex::profileOf(const Id<Rubric> &rubric) const
{
    return m_profiles.value(rubric.untyped(), {0, 0});
}

std::optional<int> RubricIndex::gateTarget(const std::optional<Id<Phase>> &phase, int dimension) const
{
    const auto levels = phase ? m_gateTargets.find(phase->untyped()) : m_gateTargets.end();
    if (levels == m_gateTargets.end() || (*levels)[std::size_t(dimension)] < 0)
        return {};
    return (*levels)[std::size_t(dimension)];
}

} // namespace opi
