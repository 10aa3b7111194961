#include "core/analytics/SinceLast.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// Four projects in phases, with a milestone, a risk, a grant and a budget line in A.
Case earlierCase()
{
    Case c;
    addPhases(c);
    c.project("A").phase = phase("F3");
    c.project("B").phase = phase("F4");
    c.project("C").phase = phase("F2");
    c.project("D");
    const Id<Project> a = Case::idOf<Project>("A");
    c.add(Milestone{{}, a, {"Prototype", {}}, day("2026-09-01"), {}, {}});
    c.add(Milestone{{}, a, {"Aftale", {}}, day("2026-10-01"), {}, {}});
    c.add(Risk{{}, a, {"Forsinket", {}}, {}, 3, 4, {}, {}, {}});
    c.add(Grant{{}, a, {}, {"Pulje", {}}, GrantState::Reserved, kroner(100'000), AmountBasis::Total, {}, {}});
    c.add(BudgetLine{{}, a, 2026, {}, kroner(500'000), {}, {}});
    return c;
}

/// The portfolio after the change that `change` makes of one row of it.
template <Entity E, typename Change> Portfolio changed(const Portfolio &from, const Id<E> &id, Change change)
{
    E row = *from.find(id);
    const E before = row;
    change(row);
    ChangeSet set("test");
    set.update(before, row);
    return valueOf(from.with(set));
}

template <typename Change> Portfolio changed(const Portfolio &from, const char *code, Change change)
{
    return changed<Project>(from, Case::idOf<Project>(code), change);
}

template <Entity E> Id<E> nth(int number) { return Case::idOf<E>(QString::number(number)); }

} // namespace

TEST_CASE("nothing has happened between a portfolio and itself")
{
    const Portfolio portfolio = earlierCase().portfolio();
    CHECK(sinceLast(portfolio, portfolio).isNothing());
}

TEST_CASE("a project moves forward or back by the positions of its phases")
{
    const Portfolio before = earlierCase().portfolio();
    Portfolio now = changed(before, "A", [](Project &project) { project.phase = phase("F5"); });
    now = changed(now, "B", [](Project &project) { project.phase = phase("F2"); });
    now = changed(now, "D", [](Project &project) { project.phase = phase("F1"); });

    const SinceLast since = sinceLast(before, now);
    CHECK(since.forward == 1);
    CHECK(since.back == 1);
    REQUIRE(since.projects.size() == 3);
    CHECK(since.projects[0].move == PhaseMove{phase("F3"), phase("F5"), 2});
    CHECK(since.projects[1].move->steps == -2);
    CHECK(since.projects[2].move == PhaseMove{std::nullopt, phase("F1"), 0}); // placed, and no step forward
    CHECK(since.of(Case::idOf<Project>("B")) == &since.projects[1]);
    CHECK(since.of(Case::idOf<Project>("C")) == nullptr);
}

TEST_CASE("a new project is only new, and one that is gone is named")
{
    const Portfolio before = earlierCase().portfolio();
    Case c;
    Project &project = c.project("E");
    project.overall.light = Light::Red;
    c.add(Milestone{Case::idOf<Milestone>("new"), project.id, {}, day("2026-01-01"), {}, day("2026-01-02")});
    ChangeSet set("test");
    set.create(project);
    set.create(Milestone{Case::idOf<Milestone>("new"), project.id, {}, day("2026-01-01"), {}, day("2026-01-02")});
    set.create(BudgetLine{Case::idOf<BudgetLine>("new"), project.id, 2026, {}, kroner(1000), {}, {}});
    set.remove(*before.find(Case::idOf<Project>("C")));
    const Portfolio now = valueOf(before.with(set));

    const SinceLast since = sinceLast(before, now);
    CHECK(since.added == 1);
    REQUIRE(since.projects.size() == 1);
    CHECK(since.projects.first().isNew);
    CHECK(since.projects.first().reached.isEmpty());
    CHECK(since.milestonesReached == 0);
    CHECK(since.removed == QList{RemovedProject{"C", {"C", {}}}});
    CHECK(since.money.planned == kroner(1000));
}

TEST_CASE("the end and the rest of a project are told apart")
{
    const Portfolio before = earlierCase().portfolio();
    Portfolio now = changed(before, "A", [](Project &project) { project.state = ProjectState::Stopped; });
    now = changed(now, "B", [](Project &project) { project.state = ProjectState::InOperation; });
    now = changed(now, "C", [](Project &project) { project.state = ProjectState::OnHold; });
    const SinceLast since = sinceLast(before, now);
    CHECK(since.stopped == 1);
    CHECK(since.completed == 1);
    CHECK(since.onHold == 1);
    CHECK(since.resumed == 0);
    CHECK(since.projects[0].stateBefore == ProjectState::Active);
    CHECK(sinceLast(now, before).resumed == 3);
}

TEST_CASE("a light is worse or better only beside a light")
{
    const Portfolio before = changed(earlierCase().portfolio(), "A", [](Project &project) {
        project.time.light = Light::Green;
        project.cost.light = Light::Red;
    });
    const Portfolio now = changed(before, "A", [](Project &project) {
        project.time.light = Light::Yellow;
        project.cost.light = Light::Yellow;
        project.benefits.light = Light::Red;
    });
    const SinceLast since = sinceLast(before, now);
    CHECK(since.lightsWorse == 1);
    CHECK(since.lightsBetter == 1);
    CHECK(since.projects.first().lights
          == QList<LightChange>{{LightSide::Time, Light::Green, Light::Yellow},
                                {LightSide::Cost, Light::Red, Light::Yellow},
                                {LightSide::Benefits, Light::None, Light::Red}});
    // Taking a judgement away is neither.
    const Portfolio taken = changed(before, "A", [](Project &project) { project.cost.light = Light::None; });
    CHECK(sinceLast(before, taken).lightsBetter == 0);
}

TEST_CASE("milestones are reached, postponed by days, or brought forward")
{
    const Portfolio before = earlierCase().portfolio();
    Portfolio now = changed(before, nth<Milestone>(0), [](Milestone &row) { row.actual = day("2026-09-03"); });
    now = changed(now, nth<Milestone>(1), [](Milestone &row) { row.forecast = day("2026-11-15"); });
    const SinceLast since = sinceLast(before, now);
    CHECK(since.milestonesReached == 1);
    CHECK(since.milestonesPostponed == 1);
    CHECK(since.projects.first().reached == QList{nth<Milestone>(0)});
    CHECK(since.projects.first().shifted == QList{MilestoneShift{nth<Milestone>(1), 45}}); // 1 October to 15 November

    const SinceLast back =
        sinceLast(now, changed(now, nth<Milestone>(1), [](Milestone &row) { row.forecast = day("2026-11-05"); }));
    CHECK(back.milestonesPostponed == 0);
    CHECK(back.projects.first().shifted.first().days == -10);
}

TEST_CASE("risks are new, closed, opened again or of another score")
{
    const Portfolio before = earlierCase().portfolio();
    const Id<Project> a = Case::idOf<Project>("A");
    ChangeSet set("test");
    set.create(Risk{Case::idOf<Risk>("new"), a, {"Ny", {}}, {}, 2, 2, {}, {}, {}});
    set.create(Risk{Case::idOf<Risk>("old"), a, {"Lukket straks", {}}, {}, 2, 2, {}, {}, day("2026-10-01")});
    const Portfolio worse = changed(valueOf(before.with(set)), nth<Risk>(0), [](Risk &risk) { risk.impact = 5; });
    const SinceLast since = sinceLast(before, worse);
    CHECK(since.newRisks == 1);
    CHECK(since.projects.first().newRisks == QList{Case::idOf<Risk>("new")});
    CHECK(since.projects.first().risks == QList{RiskChange{nth<Risk>(0), 12, 15}});

    const Portfolio closed = changed(worse, nth<Risk>(0), [](Risk &risk) { risk.closed = day("2026-11-01"); });
    CHECK(sinceLast(worse, closed).closedRisks == 1);
    CHECK(sinceLast(closed, worse).newRisks == 1);
}

TEST_CASE("grants change their state, and money changes by project and in all")
{
    const Portfolio before = earlierCase().portfolio();
    Portfolio now = changed(before, nth<Grant>(0), [](Grant &grant) {
        grant.state = GrantState::Committed;
        grant.amount = kroner(150'000);
    });
    now = changed(now, nth<BudgetLine>(0), [](BudgetLine &line) {
        line.actual = kroner(40'000);
        line.forecast = kroner(620'000);
    });
    const SinceLast since = sinceLast(before, now);
    const ProjectSinceLast &project = since.projects.first();
    CHECK(project.grants == QList{GrantChange{nth<Grant>(0), GrantState::Reserved, GrantState::Committed}});
    CHECK(project.money.grants == kroner(50'000));
    CHECK(project.money.planned == kroner(0));
    CHECK(project.money.actual == kroner(40'000));
    CHECK(project.money.forecast == kroner(120'000)); // without a forecast the 500,000 planned stood for it
    CHECK(since.money == project.money);
}

TEST_CASE("a grant per year changes by its amount in each year, and euro are left out")
{
    const Portfolio before = earlierCase().portfolio();
    const Id<Project> a = Case::idOf<Project>("A");
    ChangeSet set("test");
    set.create(Grant{
        Case::idOf<Grant>("new"), a, {}, {}, GrantState::Committed, kroner(1000), AmountBasis::PerYear, 2025, 2027});
    set.create(Grant{
        Case::idOf<Grant>("euro"), a, {}, {}, GrantState::Committed, {700, Currency::EUR}, AmountBasis::Total, {}, {}});
    const SinceLast since = sinceLast(before, valueOf(before.with(set)));
    CHECK(since.money.grants == kroner(3000));
    CHECK(since.projects.first().grants.size() == 2);
}

TEST_CASE("a comparison is with the asked day, else with the last meeting before today")
{
    Case c;
    c.add(CommitteeMeeting{{}, day("2026-06-10"), {}});
    c.add(CommitteeMeeting{{}, day("2026-09-16"), {}});
    c.add(CommitteeMeeting{{}, day("2026-12-02"), {}});
    const Portfolio portfolio = c.portfolio();
    CHECK(sinceWhen(portfolio, day("2026-11-21"))->day == day("2026-09-16"));
    CHECK(sinceWhen(portfolio, day("2026-11-21"))->isMeeting);
    CHECK(sinceWhen(portfolio, day("2026-09-16"))->day == day("2026-06-10")); // today's meeting is to come
    CHECK_FALSE(sinceWhen(portfolio, day("2026-01-01")));
    CHECK(sinceWhen(portfolio, day("2026-11-21"), day("2026-10-01"))->day == day("2026-10-01"));
    CHECK_FALSE(sinceWhen(portfolio, day("2026-11-21"), day("2026-10-01"))->isMeeting);
    CHECK(sinceWhen(portfolio, day("2026-11-21"), day("2026-06-10"))->isMeeting);
}
