#include "core/analytics/MunicipalityMap.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("a project counts once in each municipality that a partner lies in")
{
    Case c;
    const Id<Region> region = c.add(Region());
    const auto municipality = [&](const char *code) {
        return c.add(Municipality{Case::idOf<Municipality>(code), code, code, {}, region, 1, 2});
    };
    const auto organisation = [&](const char *name, std::optional<Id<Municipality>> place) {
        Organisation row;
        row.id = Case::idOf<Organisation>(name);
        row.municipality = place;
        return c.add(row);
    };
    const Id<Municipality> odense = municipality("0461");
    const Id<Municipality> vejle = municipality("0630");
    const auto hospital = organisation("hospital", odense);
    const auto firm = organisation("firm", odense);
    const auto town = organisation("town", vejle);
    const auto nowhere = organisation("nowhere", {});
    const auto addPartners = [&](const char *code, std::initializer_list<Id<Organisation>> partners) {
        const Project &project = c.project(code);
        for (const Id<Organisation> &partner : partners)
            c.add(ProjectPartner{{}, project.id, partner, PartnerRole::Partner, {}, {}});
    };
    addPartners("A", {hospital, firm, town});
    addPartners("B", {firm, nowhere});
    addPartners("C", {nowhere});
    addPartners("D", {});

    const MunicipalityMap map = municipalityMap(c.portfolio());
    REQUIRE(map.tiles.size() == 2);
    CHECK(map.tiles[0].code == "0461");
    CHECK(map.tiles[0].projects == 2);
    CHECK(map.tiles[1].projects == 1);
    CHECK(map.placed == 2);
    CHECK(map.notPlaced == 2);
}
