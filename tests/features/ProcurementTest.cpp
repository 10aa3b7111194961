// How a solution becomes a purchase: planned through the actions, reckoned by hand, read from the command line and
// found on the pages.
#include "tests/features/Story.h"

#include "core/actions/Edit.h"
#include "core/actions/procurement/ProcurementActions.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/Organisation.h"
#include "core/domain/Procurement.h"

using namespace opi;
using namespace opi::test;

namespace {

Id<Project> addProject(ChangeSet &set, const char *code, const char *phase)
{
    Project row;
    row.id = Id<Project>::named(code);
    row.code = code;
    row.title = {QString("Projekt ") + code, QString("Project ") + code};
    row.phase = Story::phase(phase);
    set.create(row);
    return row.id;
}

Procurement coupled(const Id<Project> &project, int coupling, Money value, QDate planned)
{
    Procurement row;
    row.id = Id<Procurement>::generate();
    row.project = project;
    row.coupling = coupling;
    row.value = value;
    row.planned = planned;
    return row;
}

} // namespace

TEST_CASE("the portfolio shows which projects have a buyer, and what is bought when", "[A12]")
{
    Story story; // P-0001 in F2: too early to worry about
    ChangeSet projects("import-list");
    const Id<Project> first = addProject(projects, "P-101", "F3"), second = addProject(projects, "P-102", "F4");
    addProject(projects, "P-103", "F4"); // after the partnership, and nobody is to buy it
    story.add(projects);
    const auto plan = [&](const Procurement &row) {
        story.perform(actions::create(story.program.portfolio(), row));
        return row.id;
    };
    plan(coupled(first, 3, kroner(12'000'000), QDate(2027, 3, 1)));
    const Id<Procurement> bought = plan(coupled(second, 4, kroner(3'000'000), QDate(2027, 2, 15)));
    ChangeSet holders("create-option-holder");
    Organisation region;
    region.id = Id<Organisation>::generate();
    region.name = "Region Eksempel";
    holders.create(region);
    holders.create(OptionHolder{Id<OptionHolder>::generate(), bought, region.id, 400, kroner(2'000'000), true});
    story.add(holders);

    const QJsonObject shown = story.shown("procurement");
    CHECK(shown["projects"].toInt() == 4);
    CHECK(shown["coupled_share"].toDouble() == Approx(0.5));
    CHECK(shown["by_coupling"].toArray() == QJsonArray{2, 0, 0, 1, 1});
    CHECK(shown["decoupled"].toArray() == QJsonArray{"P-103"});
    const QJsonArray quarters = shown["quarters"].toArray();
    REQUIRE(quarters.size() == 2); // the present one, empty, and the next
    CHECK(quarters[0].toObject()["procurements"].toInt() == 0);
    CHECK(quarters[1].toObject()
          == QJsonObject{{"year", 2027}, {"quarter", 1}, {"procurements", 2}, {"value", "15000000.00"}});
    const QJsonObject row = shown["procurements"].toArray()[1].toObject();
    CHECK(row["project"].toString() == "P-102");
    CHECK(row["option_holders"].toArray()[0].toObject()["volume"].toInt() == 400);

    story.goTo(Place::of("procurement"));
    checkSaid(story, "50 % af 4 åbne projekter er koblet til udbud");
    checkSaid(story, "2027, 1. kvartal: 2 udbud, 15,0 mio. kr.");
    checkSaid(story, "P-103 Projekt P-103");
    checkSaid(story, "1 projekt efter partnerskabsfasen");
    story.goTo(Place::ofProject(second, "procurement"));
    checkSaid(story, "Region Eksempel");
    story.goTo(Place::of("followups")); // the day of publication is on the list of what is to be done
    checkSaid(story, "Offentliggørelse af udbud");
}

TEST_CASE("the rules of procurement are checked one by one, with law and reason, and a lawyer may overrule them",
          "[A13]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    Procurement row = coupled(story.project, 2, kroner(1'700'000), QDate(2027, 3, 1));
    row.route = Route::BelowThreshold; // which is DKK 1,611,360 for a municipality in 2027
    story.perform(actions::create(portfolio, row));
    const auto check = [&](int number) { return story.shown("checks")["checks"].toArray()[number - 1].toObject(); };
    CHECK(story.shown("checks")["checks"].toArray().size() == 22);
    const QJsonObject failed = check(2);
    CHECK(failed["number"].toInt() == 2);
    CHECK(failed["result"].toString() == "failed");
    CHECK_FALSE(failed["law"].toString().isEmpty());
    CHECK(failed["rule_status"].toString() == "confirmed");
    CHECK_THAT(failed["text"].toString().toStdString(), Catch::Contains("1.700.000") && Catch::Contains("1.611.360"));
    CHECK(check(8)["text"].toString() != failed["text"].toString());

    story.goTo(Place::ofProject(story.project, "procurement"));
    checkSaid(story, "Ikke bestået");
    checkSaid(story, "Ikke juridisk rådgivning");
    const int failedBefore = story.shown("procurement")["checks_failed"].toInt();
    CHECK(failedBefore >= 1);
    CHECK(actions::noteCheck(portfolio, row.id, 2, true, {}, QDate(2026, 11, 21)).error().code == "check-note-missing");
    story.perform(actions::noteCheck(portfolio, row.id, 2, true, {"Købes i to regnskabsår", {}}, QDate(2026, 11, 21)));
    CHECK(check(2)["overridden"].toBool());
    checkSaid(story, "Tilsidesat");
    checkSaid(story, "Købes i to regnskabsår");
    CHECK(story.shown("procurement")["checks_failed"].toInt() == failedBefore - 1);
}
