#include "core/analytics/readiness/PortfolioReadiness.h"

#include <algorithm>

namespace opi {

namespace {

bool isLetThrough(const Project &project, const ReadinessFilter &filter)
{
    return project.isOpen() && (!filter.programme || project.programme == filter.programme)
           && (!filter.phase || project.phase == filter.phase);
}

void addColumns(PortfolioReadiness &all, const Portfolio &portfolio, const Rubric &rubric)
{
    const RubricIndex index(portfolio);
    const auto [first, last] = index.profileOf(rubric.id);
    for (int place = first; place < last; ++place) {
        const RubricDimension &row = *index.dimensions()[std::size_t(place)].row;
        all.columns.append({row.id, row.code, row.name, row.shortName, row.target});
        all.bottlenecks.append({row.id, row.name, row.shortName, 0, 0, 0});
    }
}

void count(PortfolioReadiness &all, const Readiness &readiness)
{
    for (qsizetype i = 0; i < all.bottlenecks.size() && i < qsizetype(readiness.dimensions.size()); ++i) {
        const DimensionReadiness &each = readiness.dimensions[std::size_t(i)];
        Bottleneck &bottleneck = all.bottlenecks[i];
        bottleneck.weakest += readiness.profile.weakest.contains(each.dimension);
        bottleneck.shortOf += each.gap() > 0;
        bottleneck.levels += each.gap();
    }
    all.ready += readiness.isReady;
}

/// The nearest to the market first: what it reaches of its targets, then the mean, then the title.
bool isNearer(const ReadinessLine &a, const ReadinessLine &b)
{
    const ProfileSummary &left = a.readiness->profile;
    const ProfileSummary &right = b.readiness->profile;
    if (left.marketReadiness != right.marketReadiness)
        return left.marketReadiness > right.marketReadiness;
    if (left.mean != right.mean)
        return left.mean > right.mean;
    return a.project.bytes() < b.project.bytes();
}

} // namespace

const Rubric *currentRubric(const Portfolio &portfolio)
{
    const Rubric *current = nullptr;
    for (const Rubric &rubric : portfolio.rows<Rubric>()) {
        if (rubric.isCurrent && (!current || rubric.version > current->version))
            current = &rubric;
    }
    return current;
}

PortfolioReadiness portfolioReadiness(const Portfolio &portfolio, const ReadinessBook &book,
                                      const ReadinessFilter &filter)
{
    PortfolioReadiness all;
    const Rubric *rubric = currentRubric(portfolio);
    if (rubric)
        addColumns(all, portfolio, *rubric);
    for (const Project &project : portfolio.rows<Project>()) {
        if (!isLetThrough(project, filter))
            continue;
        SharedReadiness readiness = book.share(project.id);
        const bool isComparable = readiness && rubric && readiness->rubric == rubric->id;
        if (filter.weakestIn && !(isComparable && readiness->profile.weakest.contains(*filter.weakestIn)))
            continue;
        ++all.open;
        all.otherRubric += readiness && !isComparable;
        if (!isComparable)
            continue;
        ++all.assessed;
        count(all, *readiness);
        all.lines.append({project.id, project.title, project.code, std::move(readiness)});
    }
    std::sort(all.lines.begin(), all.lines.end(), isNearer);
    std::stable_sort(all.bottlenecks.begin(), all.bottlenecks.end(), [](const Bottleneck &a, const Bottleneck &b) {
        return a.weakest != b.weakest ? a.weakest > b.weakest : a.levels > b.levels;
    });
    return all;
}

} // namespace opi
