#include "core/analytics/readiness/AssessmentNeeds.h"

#include "core/analytics/readiness/PortfolioReadiness.h"

#include <algorithm>

namespace opi {

namespace {

bool isInFirstPhase(const Portfolio &portfolio, const Project &project)
{
    const Phase *phase = project.phase ? portfolio.find(*project.phase) : nullptr;
    if (!phase)
        return false;
    for (const Phase &other : portfolio.of<Phase>(phase->model)) {
        if (other.position < phase->position)
            return false;
    }
    return true;
}

std::optional<AssessmentNeed> needOf(const Readiness &readiness, const Rubric *rubric, int days)
{
    if (days > daysUntilOutdated)
        return AssessmentNeed::Outdated;
    if (rubric && readiness.rubric != rubric->id)
        return AssessmentNeed::OtherRubric;
    if (readiness.isDisputed())
        return AssessmentNeed::Disputed;
    return days > daysUntilDue ? std::optional(AssessmentNeed::Due) : std::nullopt;
}

} // namespace

QList<NeededAssessment> assessmentNeeds(const Portfolio &portfolio, const ReadinessBook &book)
{
    const Rubric *rubric = currentRubric(portfolio);
    QList<NeededAssessment> needed;
    for (const Project &project : portfolio.rows<Project>()) {
        if (!project.isOpen())
            continue;
        const SharedReadiness *found = book.find(project.id);
        if (!found) {
            if (!isInFirstPhase(portfolio, project))
                needed.append({project.id, AssessmentNeed::Never, {}, 0});
            continue;
        }
        const Readiness *readiness = found->get();
        const int days = int(readiness->on.daysTo(book.today()));
        if (const auto need = needOf(*readiness, rubric, days))
            needed.append({project.id, *need, readiness->on, days});
    }
    std::sort(needed.begin(), needed.end(), [](const NeededAssessment &a, const NeededAssessment &b) {
        if (a.need != b.need)
            return a.need < b.need;
        return a.days != b.days ? a.days > b.days : a.project.bytes() < b.project.bytes();
    });
    return needed;
}

} // namespace opi
