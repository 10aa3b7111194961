#include "core/analytics/gates/GateOverview.h"

#include "core/domain/FollowUp.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

void addGate(Case &c, const char *phaseCode, const char *code)
{
    c.set().create(Gate{Case::idOf<Gate>(code), phase(phaseCode), code, {code, code}});
    for (int i = 0; i < 3; ++i) {
        GateCriterion row;
        row.id = Case::idOf<GateCriterion>(QString("%1.%2").arg(code).arg(i));
        row.gate = Case::idOf<Gate>(code);
        row.code = QString("%1.%2").arg(code).arg(i);
        row.text = {row.code, row.code};
        row.isMandatory = i < 2;
        row.position = i;
        c.set().create(row);
    }
}

void move(Case &c, const Project &project, const char *from, const char *to, const char *on)
{
    c.add(PhaseTransition{{}, project.id, phase(from), phase(to), day(on), {}, {}});
}

} // namespace

TEST_CASE("the next gates stand in the order in which they are expected, with what each lacks", "[A16]")
{
    Case c;
    addPhases(c);
    addGate(c, "F2", "G2");
    Project &late = c.project("A");
    late.phase = phase("F2");
    Project &soon = c.project("B");
    soon.phase = phase("F2");
    Project &unplanned = c.project("C");
    unplanned.phase = phase("F2");
    Project &closed = c.project("D");
    closed.phase = phase("F2");
    closed.state = ProjectState::Stopped;
    c.project("E").phase = phase("F3"); // no gate there
    c.add(PhasePlan{{}, late.id, phase("F2"), day("2026-10-01"), day("2027-05-01")});
    c.add(PhasePlan{{}, soon.id, phase("F2"), day("2026-11-01"), {}});
    CriterionAnswer met;
    met.project = soon.id;
    met.criterion = Case::idOf<GateCriterion>("G2.0");
    met.answer = Answer::Met;
    c.add(met);
    FollowUp condition;
    condition.project = soon.id;
    condition.origin = FollowUpOrigin::GateCondition;
    condition.title = {"X", {}};
    c.add(condition);
    condition.done = day("2026-10-01");
    c.add(condition);
    GateDecision decision;
    decision.project = soon.id;
    decision.gate = Case::idOf<Gate>("G2");
    decision.verdict = GateVerdict::Recycle;
    decision.decidedOn = day("2026-06-01");
    c.add(decision);

    const Portfolio portfolio = c.portfolio();
    const QDate today = day("2026-11-21");
    const std::vector<NextGate> gates = nextGates(portfolio, ReadinessBook(portfolio, today), today);
    REQUIRE(gates.size() == 3);
    CHECK(gates[0].project->code == "B");
    CHECK(gates[0].isOverdue(today));
    CHECK(gates[0].status.mandatory == 2);
    CHECK(gates[0].status.mandatorySettled == 1);
    CHECK(gates[0].status.settled == 1);
    CHECK_FALSE(gates[0].status.isPassable());
    CHECK(gates[0].openConditions == 1);
    CHECK(gates[0].last->verdict == GateVerdict::Recycle);
    CHECK(gates[1].project->code == "A");
    CHECK(gates[1].expected() == day("2027-05-01"));
    CHECK(gates[2].project->code == "C");
    CHECK_FALSE(gates[2].expected());
}

TEST_CASE("how many projects went through each phase, and how long it took the middle one", "[A01]")
{
    Case c;
    addPhases(c);
    // Stays in F1: 30, 60, 90, 120 days; the median by nearest rank is 60.
    const char *until[] = {"2025-01-31", "2025-03-02", "2025-04-01", "2025-05-01"};
    for (int i = 0; i < 4; ++i) {
        Project &project = c.project(QString("P%1").arg(i));
        project.start = day("2025-01-01");
        project.phase = phase("F2");
        move(c, project, "F1", "F2", until[i]);
    }
    Project &waiting = c.project("W");
    waiting.start = day("2025-01-01");
    waiting.phase = phase("F1");
    Project &skipped = c.project("S");
    skipped.start = day("2025-01-01");
    skipped.phase = phase("F4");
    move(c, skipped, "F2", "F4", "2025-06-01");

    const std::vector<PhasePassage> found = passages(c.portfolio(), day("2026-11-21"));
    REQUIRE(found.size() == 7);
    CHECK(found[0].entered == 5);
    CHECK(found[0].passed == 4);
    CHECK(found[0].conversion() == Approx(0.8));
    CHECK(found[0].medianDays == 60);
    CHECK(found[1].entered == 5); // four, and the one that skipped F3
    CHECK(found[1].passed == 1);
    CHECK_FALSE(found[1].medianDays);
    CHECK(found[2].entered == 0);
    CHECK(found[3].entered == 1);
}

TEST_CASE("of the projects that began in a year it is known how many have reached the market", "[A23]")
{
    Case c;
    addPhases(c);
    const auto project = [&](const char *code, const char *start, const char *at) -> Project & {
        Project &row = c.project(code);
        row.start = day(start);
        row.phase = phase(at);
        return row;
    };
    project("A", "2022-03-01", "F6");                                   // in implementation
    project("B", "2022-05-01", "F3");                                   // not yet
    project("C", "2022-05-01", "F4").state = ProjectState::InOperation; // closed in operation
    Project &stopped = project("D", "2022-09-01", "F2");                // was there, and stopped
    stopped.state = ProjectState::Stopped;
    move(c, stopped, "F5", "F6", "2024-01-01");
    project("E", "2024-01-01", "F1");
    c.project("F").phase = phase("F7"); // nobody knows when it began

    const std::vector<MarketCohort> found = marketCohorts(c.portfolio(), day("2026-11-21"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].year == 2022);
    CHECK(found[0].started == 4);
    CHECK(found[0].reached == 3);
    CHECK(found[0].share() == Approx(0.75));
    CHECK(found[1].started == 1);
    CHECK(found[1].reached == 0);
}
