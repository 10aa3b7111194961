#include "core/analytics/readiness/Votes.h"

#include <algorithm>

namespace opi {

namespace {

/// The element with this key, made if it is not there: there are about nine, and a search beats a map.
template <typename List, typename Key, typename Member> auto &entry(List &list, const Key &key, Member member)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &each) { return each.*member == key; });
    if (found != list.end())
        return *found;
    list.emplace_back();
    list.back().*member = key;
    return list.back();
}

/// Of the ratings that one rater gave one thing, only the last round counts.
template <typename Rating, typename Thing> void keepLastRounds(std::vector<const Rating *> &ratings, Thing thing)
{
    std::sort(ratings.begin(), ratings.end(), [&](const Rating *a, const Rating *b) {
        const int order = QByteArrayView(((*a).*thing).bytes()).compare(((*b).*thing).bytes());
        return order != 0 ? order < 0 : a->round > b->round;
    });
    ratings.erase(std::unique(ratings.begin(), ratings.end(),
                              [&](const Rating *a, const Rating *b) { return (*a).*thing == (*b).*thing; }),
                  ratings.end());
}

template <typename Rating> bool hasSecondRound(const std::vector<const Rating *> &ratings)
{
    return std::any_of(ratings.begin(), ratings.end(), [](const Rating *rating) { return rating->round > 1; });
}

} // namespace

Votes::Votes(const Portfolio &portfolio, const Assessment &assessment)
{
    std::vector<const DimensionRating *> dimensions;
    std::vector<const ComponentRating *> components;
    for (const Rater &rater : portfolio.of<Rater>(assessment.id)) {
        dimensions.clear();
        components.clear();
        for (const DimensionRating &rating : portfolio.of<DimensionRating>(rater.id))
            dimensions.push_back(&rating);
        for (const ComponentRating &rating : portfolio.of<ComponentRating>(rater.id))
            components.push_back(&rating);
        if (hasSecondRound(dimensions))
            keepLastRounds(dimensions, &DimensionRating::dimension);
        if (hasSecondRound(components))
            keepLastRounds(components, &ComponentRating::component);
        bool hasVoted = false;
        for (const DimensionRating *rating : dimensions) {
            if (!rating->level)
                continue;
            entry(m_dimensions, rating->dimension, &OfDimension::dimension).levels.push_back(*rating->level);
            hasVoted = true;
        }
        for (const ComponentRating *rating : components) {
            if (!rating->readiness && !rating->use)
                continue;
            OfComponent &vote = entry(m_components, rating->component, &OfComponent::component);
            if (rating->readiness)
                vote.readiness.push_back(*rating->readiness);
            if (rating->use)
                vote.use.push_back(*rating->use);
            hasVoted = true;
        }
        m_raters += hasVoted;
    }
}

const Votes::OfComponent *Votes::find(const Id<PackageComponent> &component) const
{
    const auto found = std::find_if(m_components.begin(), m_components.end(),
                                    [&](const OfComponent &vote) { return vote.component == component; });
    return found == m_components.end() ? nullptr : &*found;
}

} // namespace opi
