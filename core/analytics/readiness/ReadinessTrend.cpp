#include "core/analytics/readiness/ReadinessTrend.h"

#include "core/analytics/TheilSen.h"

namespace opi {

namespace {

constexpr double daysOfYear = 365.25;

bool hasFallen(const Readiness &before, const Readiness &after)
{
    return std::any_of(after.dimensions.begin(), after.dimensions.end(), [&](const DimensionReadiness &each) {
        return movement(before, after, each.dimension).value_or(0) < 0;
    });
}

/// Over the points at the end that share one rubric version.
std::optional<double> slopeOf(const QList<ReadinessTrend::Point> &points)
{
    std::vector<TimedValue> values;
    for (qsizetype i = points.size() - 1; i >= 0; --i) {
        const Readiness &readiness = points[i].readiness;
        if (readiness.profile.minimum)
            values.push_back({double(readiness.on.toJulianDay()) / daysOfYear, double(*readiness.profile.minimum)});
        if (!points[i].isComparable)
            break;
    }
    return theilSen(values);
}

} // namespace

std::optional<int> movement(const Readiness &before, const Readiness &after, const Id<RubricDimension> &dimension)
{
    const DimensionReadiness *from = before.rubric == after.rubric ? before.find(dimension) : nullptr;
    const DimensionReadiness *to = after.find(dimension);
    if (!from || !to || !from->isRated() || !to->isRated())
        return {};
    return *to->documented() - *from->documented();
}

ReadinessTrend readinessTrend(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    ReadinessReader reader(portfolio, today);
    ReadinessTrend trend;
    for (const Assessment *assessment : reader.closed(project)) {
        ReadinessTrend::Point point{reader.of(*assessment), false, false, assessment->reason};
        if (const ReadinessTrend::Point *before = trend.last()) {
            point.isComparable = before->readiness.rubric == point.readiness.rubric;
            point.isFall = point.isComparable && hasFallen(before->readiness, point.readiness);
        }
        trend.points << point;
    }
    trend.slope = slopeOf(trend.points);
    return trend;
}

} // namespace opi
