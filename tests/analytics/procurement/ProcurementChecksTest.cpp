#include "tests/analytics/procurement/Case22.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

using enum CheckResult;

} // namespace

TEST_CASE("the threshold value is that of the day of publication, on both sides of 1 January 2026", "[A13]")
{
    Case22 c;
    c.row.value = kroner(1'620'000); // between the two: DKK 1,644,638 in 2024-25, DKK 1,611,360 in 2026-27
    c.row.route = Route::BelowThreshold;
    c.row.published = QDate(2025, 12, 31);
    CHECK(c.check(2) == Passed);
    CHECK(c.outcome(2).limit == kroner(1'644'638));
    c.row.published = QDate(2026, 1, 1);
    CHECK(c.check(2) == Failed);
    CHECK(c.outcome(2).limit == kroner(1'611'360));
    c.row.authority = AuthorityKind::State;
    CHECK(c.outcome(2).limit == kroner(1'044'400));
    c.row.contract = ContractKind::Light; // of which there is none for the state alone
    CHECK(c.outcome(2).limit == kroner(5'595'000));
    c.row.authority = AuthorityKind::Utility;
    CHECK(c.outcome(2).limit == kroner(7'460'000));
}

TEST_CASE("every check names its rule with law, reason and remedy in both languages, and how sure it is", "[A13]")
{
    const Case22 c;
    const Portfolio portfolio = c.made();
    for (const CheckOutcome &outcome : procurementChecks(portfolio, *portfolio.find(c.row.id), checkDay)) {
        INFO(outcome.number);
        REQUIRE(outcome.rule);
        for (const LocalizedText &text : {outcome.rule->title, outcome.rule->reason, outcome.rule->remedy}) {
            CHECK_FALSE(text.da.isEmpty());
            CHECK_FALSE(text.en.isEmpty());
        }
        CHECK_FALSE(outcome.rule->law.isEmpty());
    }
}

TEST_CASE("a check that somebody overrides with a reason needs no action any more", "[A13]")
{
    Case22 c("F3");
    CHECK(c.outcome(1).needsAction());
    CheckNote note;
    note.id = Id<CheckNote>::generate();
    note.procurement = c.row.id;
    note.number = 1;
    note.isOverridden = true;
    note.note = {"Projektet fører ikke til indkøb", {}};
    c.more.create(note);
    CHECK(c.outcome(1).result == Failed); // it is still what it is
    CHECK(c.outcome(1).isOverridden());
    CHECK_FALSE(c.outcome(1).needsAction());
}

TEST_CASE("a check that is asked for alone is the same as among all", "[A13]")
{
    Case22 c("F3");
    c.row.value = kroner(2'000'000);
    c.row.optionMaximum = kroner(1'000'000);
    const Portfolio portfolio = c.made();
    const Procurement &row = *portfolio.find(c.row.id);
    for (const CheckOutcome &outcome : procurementChecks(portfolio, row, checkDay)) {
        INFO(outcome.number);
        const auto alone = procurementCheck(portfolio, row, outcome.number, checkDay);
        REQUIRE(alone);
        CHECK(alone->number == outcome.number);
        CHECK(alone->result == outcome.result);
        CHECK(alone->amount == outcome.amount);
        CHECK(alone->limit == outcome.limit);
        CHECK(alone->rule == outcome.rule);
    }
    CHECK_FALSE(procurementCheck(portfolio, row, 0, checkDay));
    CHECK_FALSE(procurementCheck(portfolio, row, checkCount + 1, checkDay));
}

TEST_CASE("the tally of checks counts what failed and what is to be looked at, and nothing that is overridden", "[A13]")
{
    Case22 c("F2");
    const auto tally = [&] {
        const Portfolio portfolio = c.made();
        return checkTally(portfolio, *portfolio.find(c.row.id), checkDay);
    };
    CHECK(tally().failed == 0);
    CHECK(tally().warnings == 1); // 1: no route yet
    c.row.hasPersonalData = true;
    c.row.isMedicalDevice = true;
    CHECK(tally().failed == 2); // 16 and 17
    CheckNote note;
    note.id = Id<CheckNote>::generate();
    note.procurement = c.row.id;
    note.number = 16;
    note.isOverridden = true;
    c.more.create(note);
    CHECK(tally().failed == 1);
    CHECK(tally().warnings == 1);
}
