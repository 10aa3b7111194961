#pragma once

#include "core/base/Status.h"
#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What falls due on a day.
enum class DeadlineKind {
    Milestone,
    ProjectEnd,
    RiskReview,
    CommitteeMeeting,
    ValidityEnds,
    ValidityBegins,
    FollowUp,
    Gate,
    FollowOnEnds,
    ScalingStrategy,
    Publication,  ///< of a tender
    ContractEnds, ///< of the purchase
    AgreementEnds ///< of the OPI project
};
constexpr int valueCount(DeadlineKind) { return 13; }

/// How it stands with a deadline.
enum class DeadlineState {
    OnPlan,
    Delayed,        ///< its forecast is later than planned
    Overdue,        ///< its day has passed
    OpenMilestones, ///< the project ends, and milestones of it are not reached
    NoSuccessor,    ///< an organisation ends, and none takes over
    ForInformation,
};
constexpr int valueCount(DeadlineState) { return 6; }
Status statusOf(DeadlineState state);
/// The stable name of a kind for other programs: "project-end".
QString codeOf(DeadlineKind kind);

/// One deadline. `row` is the milestone, project, risk, meeting, organisation, region, follow-up, planned gate,
/// follow-on period, scaling strategy or procurement that it is about.
struct Deadline {
    DeadlineKind kind = DeadlineKind::Milestone;
    QDate date;
    std::optional<Id<Project>> project; ///< absent for meetings and organisations
    DeadlineState state = DeadlineState::ForInformation;
    int projects = 0; ///< open projects in a region that ends or begins; of the regions it follows, if it begins
    RowId row;
    std::optional<Id<Person>> owner = {}; ///< who sees to it, where that is known

    Status status() const { return statusOf(state); }
};

/// What the row is called.
LocalizedText titleOf(const Deadline &deadline, const Portfolio &portfolio);

/// The deadlines from `today` to `days` days after it, both included, and what is overdue; the earliest first.
///
/// Milestones by their forecast, else their planned day, until they are reached; ends of projects; risks' reviews; the
/// gate that a project is to pass next or later, by its forecast, else its planned day; ends of follow-on periods;
/// scaling strategies of the newest closed assessment; tenders that are to be published and contracts that end: all of
/// open projects only. Follow-ups that are not done, of any
/// project, as a condition does not lapse when its project ends. Regions and the partners of open projects by their
/// last day (validTo) and their first (validFrom). Meetings, regions and organisations are never overdue.
QList<Deadline> deadlines(const Portfolio &portfolio, QDate today, int days);

} // namespace opi
