#include "core/analytics/Timeline.h"

#include "core/domain/Gate.h"
#include "core/domain/GateDecision.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/PhaseTransition.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDate timelineDay(2026, 11, 21);

QStringList spans(const QList<TimelineSpan> &all)
{
    QStringList texts;
    for (const TimelineSpan &span : all)
        texts << span.code + ' ' + span.from.toString(Qt::ISODate) + ' ' + span.to.toString(Qt::ISODate)
                     + (span.isPlanned ? " planned" : "");
    return texts;
}

QStringList marks(const TimelineRow &row)
{
    QStringList texts;
    for (const TimelineMark &mark : row.marks)
        texts << mark.title.da + ' ' + mark.day.toString(Qt::ISODate)
                     + (mark.planned ? " instead of " + mark.planned->toString(Qt::ISODate) : QString())
                     + (mark.isReached ? " reached" : "") + (mark.isOverdue ? " overdue" : "");
    return texts;
}

/// Began in F1 on 1 January, came to F2 on 1 June; gates are planned for F2 and F3, the latter with a forecast.
Case planned()
{
    Case c;
    addPhases(c);
    Project &project = c.project("P-1");
    project.phase = phase("F2");
    project.start = day("2026-01-01");
    project.end = day("2027-12-31");
    c.add(PhaseTransition{{}, project.id, phase("F1"), phase("F2"), day("2026-06-01"), {}, {}});
    c.add(PhasePlan{{}, project.id, phase("F3"), day("2027-05-01"), day("2027-07-01")});
    c.add(PhasePlan{{}, project.id, phase("F2"), day("2027-01-15"), {}});
    return c;
}

} // namespace

TEST_CASE("phases run from transition to transition, then to the days that their gates are expected")
{
    Case c = planned();
    const Portfolio portfolio = c.portfolio();
    CHECK(spans(timelineOf(portfolio, *portfolio.find(Case::idOf<Project>("P-1")), timelineDay).spans)
          == QStringList{"F1 2026-01-01 2026-06-01", "F2 2026-06-01 2026-11-21", "F2 2026-11-21 2027-01-15 planned",
                         "F3 2027-01-15 2027-07-01 planned", "F4 2027-07-01 2028-01-01 planned"});
}

TEST_CASE("a project without plans stays in its phase until it ends; one that has ended has nothing ahead")
{
    Case c;
    addPhases(c);
    Project &open = c.project("P-1");
    open.phase = phase("F2");
    open.start = day("2026-01-01");
    open.end = day("2026-12-31");
    Project &closed = c.project("P-2");
    closed.phase = phase("F6");
    closed.state = ProjectState::InOperation;
    closed.start = day("2025-01-01");
    closed.end = day("2026-03-31");
    Project &unknown = c.project("P-3"); // nobody knows when it began
    unknown.phase = phase("F2");
    const Portfolio portfolio = c.portfolio();
    const auto of = [&](const char *code) {
        return spans(timelineOf(portfolio, *portfolio.find(Case::idOf<Project>(code)), timelineDay).spans);
    };
    CHECK(of("P-1") == QStringList{"F2 2026-01-01 2026-11-21", "F2 2026-11-21 2027-01-01 planned"});
    CHECK(of("P-2") == QStringList{"F6 2025-01-01 2026-03-31"});
    CHECK(of("P-3").isEmpty());
}

TEST_CASE("gates and milestones stand on the day they were reached, else are expected, and say when they are late")
{
    Case c = planned();
    const Id<Project> project = Case::idOf<Project>("P-1");
    const Id<Gate> first = c.add(Gate{{}, phase("F1"), "G1", {"Behov", "Need"}});
    c.add(Gate{{}, phase("F2"), "G2", {"Ramme", "Frame"}});
    GateDecision decision;
    decision.project = project;
    decision.gate = first;
    decision.decidedOn = day("2026-06-01");
    c.add(decision);
    c.add(PhasePlan{{}, project, phase("F1"), day("2026-05-01"), {}});
    c.add(Milestone{{}, project, {"Aftale", {}}, day("2026-10-01"), {}, {}});
    c.add(Milestone{{}, project, {"Levering", {}}, day("2026-12-01"), day("2027-02-01"), {}});
    c.add(Milestone{{}, project, {"Start", {}}, day("2026-02-01"), {}, day("2026-02-01")});
    const Portfolio portfolio = c.portfolio();
    CHECK(marks(timelineOf(portfolio, *portfolio.find(project), timelineDay))
          == QStringList{"Start 2026-02-01 reached", "Behov 2026-06-01 instead of 2026-05-01 reached",
                         "Aftale 2026-10-01 overdue", "Ramme 2027-01-15", "Levering 2027-02-01 instead of 2026-12-01",
                         "F3 2027-07-01 instead of 2027-05-01"});
}

TEST_CASE("the timeline shows whole months, at least a year, and what is within reach")
{
    Case c = planned();
    c.project("P-2").start = day("2010-05-05");
    const TimelineFigure figure = timeline(c.portfolio(), timelineDay);
    CHECK(figure.rows.size() == 2);
    CHECK(figure.from == day("2026-01-01")); // what has no phase has no stretch
    CHECK(figure.to == day("2028-02-01"));
    const TimelineFigure nothing = timeline(Portfolio(), timelineDay);
    CHECK(nothing.from == day("2026-11-01"));
    CHECK(nothing.to == day("2027-11-01"));
}

TEST_CASE("how the projects were on an earlier day stands behind them")
{
    Case c = planned();
    TimelineFigure figure = timeline(c.portfolio(), timelineDay);
    Case then;
    addPhases(then);
    Project &project = then.project("P-1");
    project.phase = phase("F1");
    project.start = day("2026-01-01");
    project.end = day("2026-12-31");
    compareWith(figure, then.portfolio(), day("2026-03-01"));
    REQUIRE(figure.rows.size() == 1);
    CHECK(spans(figure.rows[0].before) == QStringList{"F1 2026-01-01 2026-03-01", "F1 2026-03-01 2027-01-01 planned"});
    CHECK(spans(figure.rows[0].spans).size() == 5);
    CHECK(figure.asOf == day("2026-03-01"));
}
