#pragma once

#include "core/domain/Phase.h"
#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// A stretch of a project in one phase. `to` is the first day after it.
struct TimelineSpan {
    Id<Phase> phase;
    QString code; ///< of the phase
    int step = 0; ///< which phase of its model, from 0
    QDate from;
    QDate to;
    bool isPlanned = false; ///< ahead, as it is expected
};

enum class TimelineMarkKind { Gate, Milestone };

/// A gate or milestone on its day: the actual one, else the forecast, else the planned one.
struct TimelineMark {
    TimelineMarkKind kind = TimelineMarkKind::Milestone;
    RowId row; ///< the milestone, the gate decision or the planned gate
    LocalizedText title;
    QDate day;
    std::optional<QDate> planned = {}; ///< where that was another day
    bool isReached = false;
    bool isOverdue = false;
};

/// One project over time.
struct TimelineRow {
    Id<Project> project; ///< null: not a project, but the name of the group of those that follow
    QString code;
    LocalizedText title;
    QList<TimelineSpan> spans;       ///< in the order of time; none: nobody knows when it began
    QList<TimelineMark> marks;       ///< in the order of time
    QList<TimelineSpan> before = {}; ///< its spans as they were on an earlier day that is compared with
};

/// Projects over time, and what of it is looked at.
struct TimelineFigure {
    QList<TimelineRow> rows;
    QDate today;
    QDate from;
    QDate to;                       ///< the first day that is not shown
    std::optional<QDate> asOf = {}; ///< the day that `before` is of
    int leftOut = 0;                ///< projects that there was no room for
};

/// Which phase of its model, from 0.
int stepOf(const Portfolio &portfolio, const Phase &phase);

/// The phases, gates and milestones of one project.
///
/// Phases behind it run from its start, else its first transition, from transition to transition until `today`, or
/// until its last day if it is not open. Those ahead end on the days that their gates are expected (forecast, else
/// planned), one after the other; after the last of them the project runs to its end. Transitions after `today` are
/// left out. A gate that lies behind the project is shown on the day of its decision, one ahead on the day that it is
/// expected.
TimelineRow timelineOf(const Portfolio &portfolio, const Project &project, QDate today);

/// The rows of these projects in their order, over the months in which anything of them happens: from at most two years
/// before `today` to at most three after it, and never less than a year.
TimelineFigure timeline(const Portfolio &portfolio, const QList<const Project *> &projects, QDate today);

/// The open projects, by code.
TimelineFigure timeline(const Portfolio &portfolio, QDate today);

/// Puts the spans of an earlier portfolio, as of `day`, behind the rows of the same projects.
void compareWith(TimelineFigure &figure, const Portfolio &earlier, QDate day);

} // namespace opi
