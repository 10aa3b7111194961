#include "core/analytics/Pipeline.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// A closed project that stayed in F3 for some days and went on to F4.
void addStay(Case &c, const QString &code, int days)
{
    Project &project = c.project(code);
    project.state = ProjectState::InOperation;
    project.phase = phase("F4");
    const QDate from(2024, 1, 1);
    c.add(PhaseTransition{{}, project.id, phase("F2"), phase("F3"), from, {}, {}});
    c.add(PhaseTransition{{}, project.id, phase("F3"), phase("F4"), from.addDays(days), {}, {}});
}

void addWaiting(Case &c, const QString &code, QDate since)
{
    Project &project = c.project(code);
    project.phase = phase("F3");
    c.add(PhaseTransition{{}, project.id, phase("F2"), phase("F3"), since, {}, {}});
}

const PhaseCount &count(const Pipeline &pipeline, const QString &code)
{
    return *std::find_if(pipeline.phases.begin(), pipeline.phases.end(),
                         [&](const PhaseCount &phase) { return phase.code == code; });
}

} // namespace

TEST_CASE("the pipeline counts open projects by phase in the model's order, not placed last")
{
    Case c;
    addPhases(c);
    c.project("A").phase = phase("F5");
    c.project("B").phase = phase("F5");
    c.project("C").phase = phase("F1");
    c.project("D");
    Project &closed = c.project("E");
    closed.phase = phase("F1");
    closed.state = ProjectState::Stopped;

    const Pipeline pipeline = opi::pipeline(c.portfolio(), day("2026-11-21"));
    REQUIRE(pipeline.phases.size() == 8);
    CHECK(pipeline.phases[0].code == "F1");
    CHECK(pipeline.phases[0].projects == 1);
    CHECK(pipeline.phases[4].projects == 2);
    CHECK(pipeline.phases[7].code == "none");
    CHECK_FALSE(pipeline.phases[7].phase);
    CHECK(pipeline.phases[7].projects == 1);
}

TEST_CASE("a project is stuck when it has been in its phase longer than three quarters of the completed stays")
{
    // Stays in F3 of 100, 200, 300 and 400 days: the third of four is the third quartile, the second the median.
    Case c;
    addPhases(c);
    for (const int days : {100, 300, 200, 400})
        addStay(c, QString("S%1").arg(days), days);
    const QDate today(2026, 11, 21);
    addWaiting(c, "at the quartile", today.addDays(-300));
    addWaiting(c, "a day longer", today.addDays(-301));
    addWaiting(c, "longest", today.addDays(-900));

    const Pipeline pipeline = opi::pipeline(c.portfolio(), today);
    REQUIRE(pipeline.stuck.size() == 2);
    CHECK(pipeline.stuck[0].project == Case::idOf<Project>("longest"));
    CHECK(pipeline.stuck[1].project == Case::idOf<Project>("a day longer"));
    CHECK(pipeline.stuck[1].days == 301);
    CHECK(pipeline.stuck[1].usual == 200);
    CHECK(pipeline.stuck[1].since == today.addDays(-301));
    CHECK(count(pipeline, "F3").projects == 3);
    CHECK(count(pipeline, "F3").stuck == 2);
}

TEST_CASE("with three completed stays nothing is called stuck")
{
    Case c;
    addPhases(c);
    for (const int days : {100, 300, 200})
        addStay(c, QString("S%1").arg(days), days);
    addWaiting(c, "A", day("2020-01-01"));
    CHECK(pipeline(c.portfolio(), day("2026-11-21")).stuck.isEmpty());
}

TEST_CASE("without transitions a project came into its phase when it started, and a later one ends that stay")
{
    Case c;
    addPhases(c);
    for (int i = 0; i < 4; ++i) {
        Project &project = c.project(QString("S%1").arg(i));
        project.phase = phase("F2");
        project.start = day("2024-01-01");
        c.add(PhaseTransition{{}, project.id, phase("F1"), phase("F2"), day("2024-01-31"), {}, {}});
    }
    Project &waiting = c.project("W");
    waiting.phase = phase("F1");
    waiting.start = day("2026-01-01");
    const Pipeline pipeline = opi::pipeline(c.portfolio(), day("2026-02-01"));
    REQUIRE(pipeline.stuck.size() == 1);
    CHECK(pipeline.stuck[0].days == 31);
    CHECK(pipeline.stuck[0].usual == 30);
}

TEST_CASE("two moves of one day count in the order in which they follow each other")
{
    Case c;
    addPhases(c);
    for (int i = 0; i < 4; ++i)
        addStay(c, QString("S%1").arg(i), 10);
    Project &project = c.project("A");
    project.phase = phase("F3");
    c.add(PhaseTransition{{}, project.id, phase("F2"), phase("F3"), day("2026-01-01"), {}, {}});
    c.add(PhaseTransition{{}, project.id, phase("F1"), phase("F2"), day("2026-01-01"), {}, {}});
    c.add(PhaseTransition{{}, project.id, {}, phase("F1"), day("2025-06-01"), {}, {}});
    const Pipeline pipeline = opi::pipeline(c.portfolio(), day("2026-01-20"));
    REQUIRE(pipeline.stuck.size() == 1);
    CHECK(pipeline.stuck[0].days == 19);
}

TEST_CASE("a project whose transitions lead to another phase is not called stuck")
{
    Case c;
    addPhases(c);
    for (int i = 0; i < 4; ++i)
        addStay(c, QString("S%1").arg(i), 10);
    addWaiting(c, "A", day("2020-01-01"));
    c.add(PhaseTransition{{}, Case::idOf<Project>("A"), phase("F3"), phase("F4"), day("2020-02-01"), {}, {}});
    CHECK(pipeline(c.portfolio(), day("2026-01-20")).stuck.isEmpty());
}
