#include "core/domain/Disclosure.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/TenderEvaluator.h"
#include "tests/analytics/procurement/Case22.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

using enum CheckResult;

} // namespace

TEST_CASE("each of the 22 checks fails where it should, and passes where the fact is mended", "[A13]")
{
    SECTION("1: a route is chosen by gate 2")
    {
        CHECK(Case22("F1").check(1) == NotKnown);
        CHECK(Case22("F2").check(1) == Warning);
        Case22 c("F3");
        CHECK(c.check(1) == Failed);
        c.row.route = Route::OpiWithoutTender;
        CHECK(c.check(1) == Passed);
    }
    SECTION("2: above the threshold value only a tender will do")
    {
        Case22 c;
        CHECK(c.check(2) == NotKnown);
        c.row.route = Route::OpiWithoutTender;
        c.row.value = kroner(1'611'360);
        CHECK(c.check(2) == Failed);
        c.row.route = Route::Negotiated;
        CHECK(c.check(2) == Passed);
        c.row.route = Route::OpiWithoutTender;
        c.row.value = kroner(1'611'359);
        CHECK(c.check(2) == Passed);
    }
    SECTION("3: a value just below it looks like splitting")
    {
        Case22 c;
        c.row.value = kroner(1'611'359);
        CHECK(c.check(3) == Warning);
        c.row.value = kroner(1'450'224); // 90 % of 1,611,360
        CHECK(c.check(3) == Warning);
        c.row.value = kroner(1'450'223);
        CHECK(c.check(3) == Passed);
    }
    SECTION("4: the same need at several sites counts together")
    {
        Case22 c;
        c.row.value = kroner(900'000);
        c.row.cpv = {"33100000-1"};
        CHECK(c.check(4) == Passed);
        c.row.boughtElsewhere = kroner(711'360);
        CHECK(c.check(4) == Failed);
        c.row.boughtElsewhere = {};
        Project other;
        other.id = Id<Project>::generate();
        other.code = "P-2";
        c.more.create(other);
        Procurement twin;
        twin.id = Id<Procurement>::generate();
        twin.project = other.id;
        twin.cpv = {"33100000"};
        twin.value = kroner(800'000);
        c.more.create(twin);
        CHECK(c.outcome(4).amount == kroner(1'700'000));
        CHECK(c.check(4) == Failed);
        c.row.route = Route::Open;
        CHECK(c.check(4) == Passed);
    }
    SECTION("5: § 22 is for the codes that it lists")
    {
        Case22 c;
        CHECK(c.check(5) == NotApplicable);
        c.row.route = Route::RndExemption;
        CHECK(c.check(5) == NotKnown);
        c.row.cpv = {"73000000-2", "73120000"};
        CHECK(c.check(5) == Passed);
        c.row.cpv = {"73200000"}; // consultancy
        CHECK(c.check(5) == Failed);
    }
    SECTION("6: § 22 exempts only if results are shared or the buyer does not pay all")
    {
        Case22 c;
        c.row.route = Route::RndExemption;
        CHECK(c.check(6) == Passed);
        c.row.resultsBelongToBuyer = true;
        CHECK(c.check(6) == Passed);
        c.row.isFullyPaidByBuyer = true;
        CHECK(c.check(6) == Failed);
    }
    SECTION("7: a mini-trial opens no purchase above the threshold value")
    {
        Case22 c("M2");
        c.row.value = kroner(2'000'000);
        CHECK(c.check(7) == Failed);
        c.row.value = kroner(400'000);
        CHECK(c.check(7) == Passed);
        CHECK(Case22("F2").check(7) == NotApplicable);
    }
    SECTION("8: a partner that is to bid must have no advantage")
    {
        Case22 c;
        CHECK(c.check(8) == NotApplicable);
        c.row.isCompanyExpectedToBid = true;
        CHECK(c.check(8) == Failed);
        Disclosure log;
        log.id = Id<Disclosure>::generate();
        log.procurement = c.row.id;
        log.on = checkDay;
        log.measure = Measure::PublishResults;
        log.isNeutralised = true;
        c.more.create(log);
        CHECK(c.check(8) == Passed);
    }
    SECTION("9: an option ends at its volume and its term")
    {
        Case22 c;
        CHECK(c.check(9) == NotApplicable);
        c.row.signedOn = QDate(2026, 1, 1);
        c.row.contractEnd = QDate(2030, 1, 1);
        CHECK(c.check(9) == Passed);
        c.row.contractEnd = QDate(2030, 1, 2);
        CHECK(c.check(9) == Failed);
        c.row.contractEnd = {};
        c.row.optionMaximum = kroner(1'000'000);
        Organisation body;
        body.id = Id<Organisation>::generate();
        body.name = "Eksempel Kommune";
        c.more.create(body);
        OptionHolder holder{Id<OptionHolder>::generate(), c.row.id, body.id, 10, kroner(1'000'000), true};
        c.more.create(holder);
        CHECK(c.check(9) == Passed);
        holder.id = Id<OptionHolder>::generate();
        holder.value = kroner(1);
        c.more.create(holder);
        CHECK(c.check(9) == Failed);
    }
    SECTION("10: who may buy is named in the notice")
    {
        Case22 c;
        CHECK(c.check(10) == NotApplicable);
        Organisation body;
        body.id = Id<Organisation>::generate();
        body.name = "Eksempel Kommune";
        c.more.create(body);
        OptionHolder holder{Id<OptionHolder>::generate(), c.row.id, body.id, {}, {}, false};
        Case22 named = c;
        c.more.create(holder);
        CHECK(c.check(10) == Warning);
        c.row.published = QDate(2026, 5, 1);
        CHECK(c.check(10) == Failed);
        holder.isNamed = true;
        named.more.create(holder);
        CHECK(named.check(10) == Passed);
    }
    SECTION("11: the timetable leaves the deadlines that the law sets")
    {
        Case22 c;
        c.row.route = Route::Open;
        CHECK(c.check(11) == NotKnown);
        c.row.planned = QDate(2026, 9, 1);
        c.row.signedOn = QDate(2026, 10, 13); // 30 days, ten of standstill, and a Sunday
        CHECK(c.outcome(11).day == QDate(2026, 10, 13));
        CHECK(c.check(11) == Passed);
        c.row.signedOn = QDate(2026, 10, 12);
        CHECK(c.check(11) == Failed);
        c.row.route = Route::OpiWithoutTender;
        CHECK(c.check(11) == NotApplicable);
    }
    SECTION("12: a publication in another period has another value")
    {
        Case22 c;
        CHECK(c.check(12) == NotKnown);
        c.row.planned = QDate(2027, 6, 1);
        CHECK(c.check(12) == Passed);
        c.row.planned = QDate(2025, 6, 1);
        CHECK(c.check(12) == Warning);
        c.row.planned = QDate(2028, 1, 1); // nobody knows the values from 2028 on
        CHECK(c.check(12) == Failed);
    }
    SECTION("13: de minimis aid has a ceiling")
    {
        Case22 c;
        CHECK(c.check(13) == NotKnown);
        c.row.deMinimis = Money{23'999'999, Currency::EUR};
        CHECK(c.check(13) == Passed);
        c.row.deMinimis = Money{24'000'000, Currency::EUR}; // 80 %
        CHECK(c.check(13) == Warning);
        c.row.deMinimis = Money{30'000'000, Currency::EUR};
        CHECK(c.check(13) == Warning);
        c.row.deMinimis = Money{30'000'001, Currency::EUR};
        CHECK(c.check(13) == Failed);
    }
    SECTION("14 and 15: aid intensity and co-financing keep to what was set")
    {
        Case22 c;
        CHECK(c.check(14) == NotKnown);
        c.row.aidPercent = 61;
        c.row.aidCeilingPercent = 60;
        CHECK(c.check(14) == Failed);
        c.row.aidPercent = 60;
        CHECK(c.check(14) == Passed);
        CHECK(c.check(15) == NotKnown);
        c.row.coFinancingPercent = 39;
        c.row.coFinancingAsked = 40;
        CHECK(c.check(15) == Failed);
        c.row.coFinancingPercent = 40;
        CHECK(c.check(15) == Passed);
    }
    SECTION("16 and 17: personal data need an agreement, a device needs its class")
    {
        Case22 c;
        CHECK(c.check(16) == NotApplicable);
        c.row.hasPersonalData = true;
        CHECK(c.check(16) == Failed);
        c.row.hasProcessingAgreement = true;
        CHECK(c.check(16) == Passed);
        CHECK(c.check(17) == NotApplicable);
        c.row.isMedicalDevice = true;
        CHECK(c.check(17) == Failed);
        c.row.deviceClass = "IIa";
        CHECK(c.check(17) == Passed);
    }
    SECTION("18: somebody holds the budget by gate 4")
    {
        CHECK(Case22("F3").check(18) == NotKnown);
        CHECK(Case22("F4").check(18) == Warning);
        Case22 c("F5");
        CHECK(c.check(18) == Failed);
        const Person person{Id<Person>::generate(), "Indkøbschef", {}, {}, {}};
        c.more.create(person);
        c.row.budgetHolder = person.id;
        CHECK(c.check(18) == Passed);
    }
    SECTION("19: full openness means that the results are published")
    {
        Case22 c("F5");
        CHECK(c.check(19) == NotApplicable);
        c.row.isFullyOpen = true;
        CHECK(c.check(19) == Failed);
        c.row.resultsPublished = QDate(2026, 6, 1);
        CHECK(c.check(19) == Passed);
        Case22 early("F3");
        early.row.isFullyOpen = true;
        CHECK(early.check(19) == NotKnown);
    }
    SECTION("20: the agreement lasts as long as the project")
    {
        Case22 c;
        CHECK(c.check(20) == NotKnown);
        c.row.agreementEnds = QDate(2027, 12, 31);
        CHECK(c.check(20) == Failed);
        c.row.agreementEnds = QDate(2028, 1, 1);
        CHECK(c.check(20) == Passed);
    }
    SECTION("21: what the project makes belongs to somebody")
    {
        Case22 c;
        CHECK(c.check(21) == NotApplicable);
        c.row.hasForeground = true;
        CHECK(c.check(21) == Failed);
        c.row.foregroundOwner = "Virksomheden";
        CHECK(c.check(21) == Passed);
    }
    SECTION("22: who works in the project does not evaluate the tenders")
    {
        Case22 c;
        CHECK(c.check(22) == NotKnown);
        const Person inside{Id<Person>::generate(), "Projektleder", {}, {}, {}};
        const Person outside{Id<Person>::generate(), "Udbudskonsulent", {}, {}, {}};
        c.more.create(inside);
        c.more.create(outside);
        c.project.responsible = inside.id;
        c.more.create(TenderEvaluator{Id<TenderEvaluator>::generate(), c.row.id, outside.id});
        CHECK(c.check(22) == Passed);
        c.more.create(TenderEvaluator{Id<TenderEvaluator>::generate(), c.row.id, inside.id});
        CHECK(c.check(22) == Failed);
    }
}
