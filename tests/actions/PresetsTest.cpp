#include "core/actions/Presets.h"
#include "core/base/Cvr.h"
#include "core/domain/Gate.h"
#include "core/domain/GateCriterion.h"
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

TEST_CASE("a new portfolio has its way of seven phases and four published ones, a gate with criteria at each end")
{
    const Portfolio portfolio = started();
    REQUIRE(portfolio.rows<ProcessModel>().size() == 5);
    QHash<QString, int> phases;
    for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
        CHECK(model.isDefault == (model.name.en == "From development to market"));
        for (const Phase &phase : portfolio.of<Phase>(model.id)) {
            CAPTURE(phase.code.toStdString());
            ++phases[model.name.en];
            CHECK(phase.name.has(Language::Danish));
            CHECK(phase.name.has(Language::English));
            const auto gates = portfolio.of<Gate>(phase.id);
            REQUIRE(std::distance(gates.begin(), gates.end()) == 1);
            CHECK(gates.begin()->name.has(Language::Danish));
            bool isAnyMandatory = false;
            for (const GateCriterion &criterion : portfolio.of<GateCriterion>(gates.begin()->id)) {
                CHECK(criterion.text.has(Language::Danish));
                CHECK(criterion.text.has(Language::English));
                isAnyMandatory = isAnyMandatory || criterion.isMandatory;
            }
            CHECK(isAnyMandatory);
        }
    }
    CHECK(phases
          == QHash<QString, int>{{"From development to market", 7},
                                 {"The OPI guide", 5},
                                 {"Pre-commercial procurement (PCP)", 4},
                                 {"Innovation partnership", 5},
                                 {"Mini-trial", 3}});
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
