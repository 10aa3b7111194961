#include "core/analytics/readiness/PackageScore.h"

#include <algorithm>
#include <tuple>

namespace opi {

namespace {

/// What is looked at first among parts with the same score.
auto precedence(const ComponentReadiness &part)
{
    const int readiness = *part.readiness.claimed;
    const int use = *part.use.claimed;
    return std::tuple(*part.score(), std::min(readiness, use), readiness, use);
}

LimitingAxis limitingAxis(const ComponentReadiness &part)
{
    if (*part.readiness.claimed == *part.use.claimed)
        return LimitingAxis::Both;
    return *part.readiness.claimed < *part.use.claimed ? LimitingAxis::Readiness : LimitingAxis::Use;
}

} // namespace

PackageScore packageScore(const std::vector<ComponentReadiness> &components)
{
    PackageScore package;
    std::vector<const ComponentReadiness *> rated;
    bool isWhole = true;
    for (const ComponentReadiness &part : components) {
        if (!part.isRequired)
            continue;
        if (part.isRated())
            rated.push_back(&part);
        else
            isWhole = false;
    }
    if (rated.empty())
        return package;
    std::stable_sort(rated.begin(), rated.end(),
                     [](const auto *a, const auto *b) { return precedence(*a) < precedence(*b); });
    package.atMost = rated.front()->score();
    package.isExact = isWhole;
    package.limitingAxis = limitingAxis(*rated.front());
    for (const ComponentReadiness *part : rated) {
        if (part->score() == package.atMost)
            package.bottlenecks << part->component;
        const auto lower = [](std::optional<int> &lowest, int level) {
            lowest = std::min(lowest.value_or(level), level);
        };
        lower(package.lowestReadiness, *part->readiness.claimed);
        lower(package.lowestUse, *part->use.claimed);
    }
    return package;
}

} // namespace opi
