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
        if (!each.isRated())
            continue;
        const int level = *each.documented();
        const int gap = std::max(0, each.target - level);
        bottleneck.weakest +=
            level == readiness.profile.minimum; // as profile.weakest has it, ten thousand times a look
        bottleneck.shortOf += gap > 0;
        bottleneck.levels += gap;
    }
    all.ready += readiness.isReady;
}

/// A line to be: sorted before it is made, as it is ten times as large as what it is sorted by.
struct LineToBe {
    double market; ///< what it reaches of its targets; -1 while nothing is rated
    double mean;
    const Project *project;
    const SharedReadiness *readiness;

    /// The nearest to the market first, then the highest mean, then the id, so that the order of rows means nothing.
    friend bool operator<(const LineToBe &a, const LineToBe &b)
    {
        if (a.market != b.market)
            return a.market > b.market;
        if (a.mean != b.mean)
            return a.mean > b.mean;
        return a.project->id.bytes() < b.project->id.bytes();
    }
};

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
    std::vector<LineToBe> lines;
    lines.reserve(book.assessed().size());
    for (const Project &project : portfolio.rows<Project>()) {
        if (!isLetThrough(project, filter))
            continue;
        const SharedReadiness *readiness = book.find(project.id);
        const bool isComparable = readiness && rubric && (*readiness)->rubric == rubric->id;
        if (filter.weakestIn && !(isComparable && (*readiness)->profile.weakest.contains(*filter.weakestIn)))
            continue;
        ++all.open;
        all.otherRubric += readiness && !isComparable;
        if (!isComparable)
            continue;
        ++all.assessed;
        count(all, **readiness);
        const ProfileSummary &profile = (*readiness)->profile;
        lines.push_back({profile.marketReadiness.value_or(-1), profile.mean.value_or(-1), &project, readiness});
    }
    std::sort(lines.begin(), lines.end());
    all.lines.reserve(qsizetype(lines.size()));
    for (const LineToBe &line : lines)
        all.lines.append({line.project->id, line.project->title, line.project->code, *line.readiness});
    std::stable_sort(all.bottlenecks.begin(), all.bottlenecks.end(), [](const Bottleneck &a, const Bottleneck &b) {
        return a.weakest != b.weakest ? a.weakest > b.weakest : a.levels > b.levels;
    });
    return all;
}

} // namespace opi
