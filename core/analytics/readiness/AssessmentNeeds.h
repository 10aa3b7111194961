#pragma once

#include "core/analytics/readiness/ReadinessBook.h"

namespace opi {

/// Why a project should be assessed.
enum class AssessmentNeed { Never, Outdated, OtherRubric, Disputed, Due };
constexpr int valueCount(AssessmentNeed) { return 5; }

struct NeededAssessment {
    Id<Project> project;
    AssessmentNeed need;
    std::optional<QDate> last; ///< of the newest closed assessment
    int days = 0;              ///< since then
};

/// When an assessment should be made again, and when it is out of date. A design of this program: half of the trust in
/// an assessment is gone after a year (see freshness).
constexpr int daysUntilDue = 180;
constexpr int daysUntilOutdated = 365;

/// The open projects that need one, each with its gravest reason: never assessed, out of date, by an older rubric, in
/// disagreement, due; within a reason the oldest first. A project in the first phase of its model is not yet asked for
/// one.
QList<NeededAssessment> assessmentNeeds(const Portfolio &portfolio, const ReadinessBook &book);

} // namespace opi
