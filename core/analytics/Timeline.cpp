#include "core/analytics/Timeline.h"

#include "core/analytics/gates/GateStatus.h"
#include "core/domain/Gate.h"
#include "core/domain/GateDecision.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/PhaseTransition.h"

#include <algorithm>

namespace opi {

namespace {

constexpr int monthsBack = 24;
constexpr int monthsAhead = 36;
constexpr int fewestMonths = 12;

/// Adds stretches one after the other.
class Stretches {
public:
    Stretches(const Portfolio &portfolio, std::optional<QDate> from) : m_portfolio(portfolio), m_at(from) {}

    /// The phase lasts until the day. Nothing where the beginning is not known, or the phase.
    void addUntil(QDate day, const std::optional<Id<Phase>> &id, bool isPlanned)
    {
        const Phase *phase = id ? m_portfolio.find(*id) : nullptr;
        if (m_at && phase && *m_at < day)
            m_spans.append({phase->id, phase->code, stepOf(m_portfolio, *phase), *m_at, day, isPlanned});
        if (!m_at || *m_at < day)
            m_at = day;
    }
    QList<TimelineSpan> spans() const { return m_spans; }

private:
    const Portfolio &m_portfolio;
    std::optional<QDate> m_at;
    QList<TimelineSpan> m_spans;
};

std::vector<const PhaseTransition *> transitions(const Portfolio &portfolio, const Project &project, QDate today)
{
    std::vector<const PhaseTransition *> moves;
    for (const PhaseTransition &row : portfolio.of<PhaseTransition>(project.id)) {
        if (row.decidedOn <= today)
            moves.push_back(&row);
    }
    std::stable_sort(moves.begin(), moves.end(),
                     [](const PhaseTransition *a, const PhaseTransition *b) { return a->decidedOn < b->decidedOn; });
    return moves;
}

QDate expectedDay(const PhasePlan &plan) { return plan.forecast.value_or(plan.planned); }

/// The planned gates that are ahead of the project, in the order of their phases.
std::vector<const PhasePlan *> plansAhead(const Portfolio &portfolio, const Project &project)
{
    const Phase *present = project.phase ? portfolio.find(*project.phase) : nullptr;
    std::vector<const PhasePlan *> plans;
    if (!present || !project.isOpen())
        return plans;
    for (const PhasePlan &plan : portfolio.of<PhasePlan>(project.id)) {
        const Phase *phase = portfolio.find(plan.phase);
        if (phase->model == present->model && phase->position >= present->position)
            plans.push_back(&plan);
    }
    std::sort(plans.begin(), plans.end(), [&](const PhasePlan *a, const PhasePlan *b) {
        return portfolio.find(a->phase)->position < portfolio.find(b->phase)->position;
    });
    return plans;
}

QList<TimelineSpan> spansOf(const Portfolio &portfolio, const Project &project, QDate today)
{
    const auto moves = transitions(portfolio, project, today);
    Stretches stretches(portfolio, project.start   ? project.start
                                   : moves.empty() ? std::nullopt
                                                   : std::optional(moves.front()->decidedOn));
    std::optional<Id<Phase>> at = moves.empty() ? project.phase : moves.front()->from;
    for (const PhaseTransition *move : moves) {
        stretches.addUntil(move->decidedOn, at, false);
        at = move->to;
    }
    if (!project.isOpen()) {
        stretches.addUntil(std::min(today, project.end.value_or(today)), at, false);
        return stretches.spans();
    }
    stretches.addUntil(today, at, false);
    std::optional<Id<Phase>> last = at;
    for (const PhasePlan *plan : plansAhead(portfolio, project)) {
        stretches.addUntil(expectedDay(*plan), plan->phase, true);
        const Phase *next = nextPhase(portfolio, *portfolio.find(plan->phase));
        last = next ? std::optional(next->id) : std::optional(plan->phase);
    }
    if (project.end)
        stretches.addUntil(project.end->addDays(1), last, true);
    return stretches.spans();
}

QList<TimelineMark> marksOf(const Portfolio &portfolio, const Project &project, QDate today)
{
    QList<TimelineMark> marks;
    const auto add = [&](TimelineMarkKind kind, const RowId &row, const LocalizedText &title, QDate day, QDate planned,
                         bool isReached) {
        marks.append({kind, row, title, day, day == planned ? std::nullopt : std::optional(planned), isReached,
                      !isReached && project.isOpen() && day < today});
    };
    for (const GateDecision &row : portfolio.of<GateDecision>(project.id)) {
        if (row.decidedOn > today)
            continue;
        const Gate *gate = portfolio.find(row.gate);
        std::optional<QDate> planned;
        for (const PhasePlan &plan : portfolio.of<PhasePlan>(project.id)) {
            if (plan.phase == gate->phase)
                planned = plan.planned;
        }
        add(TimelineMarkKind::Gate, row.id.untyped(), gate->name, row.decidedOn, planned.value_or(row.decidedOn), true);
    }
    for (const PhasePlan *plan : plansAhead(portfolio, project)) {
        const Gate *gate = gateOf(portfolio, plan->phase);
        add(TimelineMarkKind::Gate, plan->id.untyped(), gate ? gate->name : portfolio.find(plan->phase)->name,
            expectedDay(*plan), plan->planned, false);
    }
    for (const Milestone &row : portfolio.of<Milestone>(project.id))
        add(TimelineMarkKind::Milestone, row.id.untyped(), row.title,
            row.actual ? *row.actual : row.forecast.value_or(row.planned), row.planned, row.actual.has_value());
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.day < b.day; });
    return marks;
}

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

/// The months in which anything happens, within reach of today.
void chooseMonths(TimelineFigure &figure)
{
    QDate first = figure.today, last = figure.today;
    for (const TimelineRow &row : std::as_const(figure.rows)) {
        for (const TimelineSpan &span : row.spans) {
            first = std::min(first, span.from);
            last = std::max(last, span.to);
        }
        for (const TimelineMark &mark : row.marks) {
            first = std::min(first, mark.day);
            last = std::max(last, mark.day);
        }
    }
    figure.from = monthOf(std::max(first, figure.today.addMonths(-monthsBack)));
    figure.to = monthOf(std::min(last, figure.today.addMonths(monthsAhead))).addMonths(1);
    figure.to = std::max(figure.to, figure.from.addMonths(fewestMonths));
}

} // namespace

int stepOf(const Portfolio &portfolio, const Phase &phase)
{
    int step = 0;
    for (const Phase &other : portfolio.of<Phase>(phase.model))
        step += other.position < phase.position;
    return step;
}

TimelineRow timelineOf(const Portfolio &portfolio, const Project &project, QDate today)
{
    return {project.id, project.code, project.title, spansOf(portfolio, project, today),
            marksOf(portfolio, project, today)};
}

TimelineFigure timeline(const Portfolio &portfolio, const QList<const Project *> &projects, QDate today)
{
    TimelineFigure figure;
    figure.today = today;
    for (const Project *project : projects)
        figure.rows.append(timelineOf(portfolio, *project, today));
    chooseMonths(figure);
    return figure;
}

TimelineFigure timeline(const Portfolio &portfolio, QDate today)
{
    QList<const Project *> open;
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.isOpen())
            open << &project;
    }
    std::sort(open.begin(), open.end(), [](const Project *a, const Project *b) { return a->code < b->code; });
    return timeline(portfolio, open, today);
}

void compareWith(TimelineFigure &figure, const Portfolio &earlier, QDate day)
{
    figure.asOf = day;
    for (TimelineRow &row : figure.rows) {
        const Project *project = earlier.find(row.project);
        row.before = project ? spansOf(earlier, *project, day) : QList<TimelineSpan>();
    }
}

} // namespace opi
