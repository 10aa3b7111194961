#include "core/actions/Presets.h"
#include "core/base/Cvr.h"
#include "core/domain/Gate.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

#include <set>

using namespace opi;
using namespace opi::test;

static Portfolio started()
{
    const auto set = valueOf(actions::startPortfolio({{"Prøve", "Trial"}, {}, {}, Language::Danish}));
    return valueOf(Portfolio().with(set));
}

TEST_CASE("a new portfolio knows the 98 municipalities and the regions before and after 1 January 2027")
{
    const Portfolio portfolio = started();
    CHECK(portfolio.rows<Municipality>().size() == 98);
    int today = 0, later = 0;
    for (const Region &region : portfolio.rows<Region>()) {
        CHECK((region.cvr.isEmpty() || isCvr(region.cvr)));
        const auto isValid = [&](QDate day) {
            return (!region.validFrom || *region.validFrom <= day) && (!region.validTo || day <= *region.validTo);
        };
        today += isValid(QDate(2026, 12, 31));
        later += isValid(QDate(2027, 1, 1));
        if (region.name == "Region Sjælland" || region.name == "Region Hovedstaden") {
            REQUIRE(region.successor);
            CHECK(portfolio.find(*region.successor)->name == "Region Østdanmark");
        }
    }
    CHECK(today == 5);
    CHECK(later == 4);
}

TEST_CASE("every municipality has its own code, a true CVR number, a region and a place of its own on the map")
{
    const Portfolio portfolio = started();
    std::set<QString> codes;
    std::set<std::pair<int, int>> places;
    for (const Municipality &municipality : portfolio.rows<Municipality>()) {
        CAPTURE(municipality.name.toStdString());
        CHECK(municipality.code.size() == 4);
        CHECK(isCvr(municipality.cvr));
        CHECK(portfolio.find(municipality.region));
        codes.insert(municipality.code);
        places.insert({municipality.mapColumn, municipality.mapRow});
    }
    CHECK(codes.size() == 98);
    CHECK(places.size() == 98);
}

TEST_CASE("a new portfolio has seven phases with a gate each, and the five of the OPI guide")
{
    const Portfolio portfolio = started();
    REQUIRE(portfolio.rows<ProcessModel>().size() == 2);
    for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
        QStringList names;
        int gates = 0;
        for (const Phase &phase : portfolio.of<Phase>(model.id)) {
            names << phase.name.da;
            CHECK(phase.name.has(Language::English));
            for (const Gate &gate : portfolio.of<Gate>(phase.id))
                gates += gate.name.has(Language::Danish);
        }
        CHECK(names.size() == (model.isDefault ? 7 : 5));
        CHECK(gates == (model.isDefault ? 7 : 0));
        CHECK(names.contains(model.isDefault ? QStringLiteral("Test og evidens") : QStringLiteral("Markedsmodning")));
    }
    CHECK(portfolio.rows<FocusArea>().size() == 4);
    CHECK(portfolio.rows<Project>().isEmpty());
}

TEST_CASE("shipped rows are the same rows in every file")
{
    const Portfolio one = started(), other = started();
    CHECK(difference(one, other).created<Municipality>().empty());
    CHECK(difference(one, other).created<Phase>().empty());
    CHECK(difference(one, other).created<PortfolioProfile>().size() == 1); // each file has a profile of its own
}
