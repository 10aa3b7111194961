#include "core/analytics/BarrierFigures.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("barriers are counted by phase and category, the commonest across projects first", "[A04]")
{
    Case c;
    addPhases(c);
    Project &one = c.project("A");
    Project &two = c.project("B");
    Project &ended = c.project("C");
    ended.state = ProjectState::Stopped;
    const auto add = [&](const Project &project, BarrierKind kind, int severity, const char *at, const char *opened,
                         std::optional<QDate> closed = {}) {
        Barrier row;
        row.project = project.id;
        row.title = {"B", {}};
        row.kind = kind;
        row.severity = severity;
        if (at)
            row.phase = phase(at);
        row.opened = day(opened);
        row.closed = closed;
        c.add(row);
    };
    add(one, BarrierKind::Procurement, 3, "F4", "2026-11-11");                // 10 days
    add(one, BarrierKind::Procurement, 1, "F4", "2026-10-22");                // 30 days
    add(two, BarrierKind::Procurement, 2, nullptr, "2026-08-13");             // 100 days
    add(two, BarrierKind::Finance, 2, "F2", "2026-11-01");                    // 20 days
    add(two, BarrierKind::Finance, 2, "F2", "2026-01-01", day("2026-03-02")); // took 60 days
    add(ended, BarrierKind::Evidence, 3, "F3", "2026-01-01");                 // of no concern any more
    add(one, BarrierKind::Sale, 3, "F5", "2027-01-01");                       // not there yet

    const BarrierFigures found = barrierFigures(c.portfolio(), day("2026-11-21"));
    CHECK(found.open == 4);
    CHECK(found.blocking == 1);
    CHECK(found.ownerless == 4);
    CHECK(found.projects == 2);
    REQUIRE(found.patterns.size() == 2);
    CHECK(found.patterns[0].kind == BarrierKind::Procurement);
    CHECK(found.patterns[0].open == 3);
    CHECK(found.patterns[0].projects == 2);
    CHECK(found.patterns[0].medianAge == 30);
    CHECK_FALSE(found.patterns[0].medianRemedied);
    CHECK(found.patterns[1].kind == BarrierKind::Finance);
    CHECK(found.patterns[1].closed == 1);
    CHECK(found.patterns[1].medianRemedied == 60);
    REQUIRE(found.phases.size() == 8); // the seven, and those without
    CHECK(found.phases[3].open[std::size_t(BarrierKind::Procurement)] == 2);
    CHECK(found.phases[3].worst[std::size_t(BarrierKind::Procurement)] == 3);
    CHECK(found.phases[1].open[std::size_t(BarrierKind::Finance)] == 1);
    CHECK_FALSE(found.phases[7].phase);
    CHECK(found.phases[7].open[std::size_t(BarrierKind::Procurement)] == 1);
}
