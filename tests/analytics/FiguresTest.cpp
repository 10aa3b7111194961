#include "core/analytics/Figures.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("projects are counted by phase, region, light and focus area, those without under their own key")
{
    Case c;
    addPhases(c);
    Region north;
    north.id = Case::idOf<Region>("north");
    north.name = "Region Nordjylland";
    c.add(north);
    FocusArea data;
    data.id = Case::idOf<FocusArea>("data");
    data.name = {"Data og sundhedsteknologier", "Data and health technologies"};
    c.add(data);
    Organisation body;
    body.name = "Eksempel";
    c.add(body);

    Project &a = c.project("A");
    a.phase = phase("F3");
    a.region = north.id;
    a.focusArea = data.id;
    a.overall.light = Light::Red;
    a.start = day("2024-05-01");
    a.end = day("2025-05-01");
    Project &b = c.project("B");
    b.regionText = "Hele landet";
    b.state = ProjectState::Stopped;
    b.start = day("2023-02-01");
    Project &z = c.project("C");
    z.regionText = "Nordjylland"; // a list's own word for it
    z.end = day("2027-01-01");

    const Figures figures = opi::figures(c.portfolio());
    CHECK(figures.projects == 3);
    CHECK(figures.open == 2);
    CHECK(figures.organisations == 1);
    CHECK(figures.byPhase == std::map<QString, int>{{"F3", 1}, {"none", 2}});
    CHECK(figures.byRegion == std::map<QString, int>{{"Nordjylland", 2}, {"Hele landet", 1}});
    CHECK(figures.byLight == std::array{2, 0, 0, 1});
    CHECK(figures.byFocusArea == std::map<QString, int>{{"Data og sundhedsteknologier", 1}, {"", 2}});
    CHECK(figures.earliestStart == day("2023-02-01"));
    CHECK(figures.latestEnd == day("2027-01-01"));
}

TEST_CASE("an empty portfolio has figures of nothing")
{
    const Figures figures = opi::figures(Portfolio());
    CHECK(figures.projects == 0);
    CHECK(figures.byPhase.empty());
    CHECK_FALSE(figures.earliestStart);
}
