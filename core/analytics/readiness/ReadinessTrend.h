#pragma once

#include "core/analytics/readiness/Readiness.h"

namespace opi {

/// How a project's readiness moved from one closed assessment to the next.
struct ReadinessTrend {
    struct Point {
        Readiness readiness;
        bool isComparable = false; ///< with the point before it: the same rubric version
        bool isFall = false;       ///< a comparable dimension is documented lower than before
        LocalizedText reason;      ///< of the fall
    };

    QList<Point> points; ///< the oldest first
    /// Levels a year of the profile's minimum, over the last points with one rubric version (Theil-Sen); absent below
    /// three different days.
    std::optional<double> slope;

    const Point *last() const { return points.isEmpty() ? nullptr : &points.last(); }
    const Point *before() const { return points.size() < 2 ? nullptr : &points[points.size() - 2]; }
};

/// Of all closed assessments of a project until today.
ReadinessTrend readinessTrend(const Portfolio &portfolio, const Id<Project> &project, QDate today);

/// By how many levels a dimension's documented level moved between two assessments; absent if they are of different
/// rubric versions, or it was not rated in both.
std::optional<int> movement(const Readiness &before, const Readiness &after, const Id<RubricDimension> &dimension);

} // namespace opi
