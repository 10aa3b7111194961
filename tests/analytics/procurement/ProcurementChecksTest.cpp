#include "core/analytics/procurement/ProcurementChecks.h"

#include "core/actions/Presets.h"
#include "core/actions/procurement/RulePreset.h"
#include "core/analytics/procurement/ProcurementOverview.h"
#include "core/domain/Disclosure.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/TenderEvaluator.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDate checkDay(2026, 11, 21);

/// One project with one procurement, under the shipped rules.
struct Case22 {
    Portfolio portfolio = valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
    Project project;
    Procurement row;
    ChangeSet more{"more"};

    explicit Case22(const char *phase = "F2")
    {
        project.id = Id<Project>::named("case22");
        project.code = "P-1";
        project.title = {"Robot", "Robot"};
        project.phase = Id<Phase>::named(QString("phase/") + phase);
        project.end = QDate(2028, 1, 1);
        row.id = Id<Procurement>::named("case22");
        row.project = project.id;
    }
    Portfolio made() const
    {
        ChangeSet set = more;
        set.create(project);
        set.create(row);
        return valueOf(portfolio.with(set));
    }
    CheckOutcome outcome(int number) const
    {
        static Portfolio kept; // the outcome points into it
        kept = made();
        return procurementChecks(kept, *kept.find(row.id), checkDay)[std::size_t(number - 1)];
    }
    CheckResult check(int number) const { return outcome(number).result; }
};

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

TEST_CASE("the portfolio says which projects are not coupled to procurement, and what is bought when", "[A12]")
{
    Portfolio portfolio = valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
    ChangeSet set;
    const auto add = [&](const char *code, const char *phase, int coupling, std::optional<QDate> planned,
                         std::optional<Money> value) {
        Project project;
        project.id = Id<Project>::named(code);
        project.code = code;
        project.phase = Id<Phase>::named(QString("phase/") + phase);
        set.create(project);
        if (coupling < 0)
            return;
        Procurement row;
        row.id = Id<Procurement>::generate();
        row.project = project.id;
        row.coupling = coupling;
        row.planned = planned;
        row.value = value;
        row.route = Route::Open;
        set.create(row);
    };
    add("A", "F1", -1, {}, {});                               // too early to ask
    add("B", "F3", -1, {}, {});                               // after phase 2, and nothing
    add("C", "F4", 0, {}, {});                                // the same
    add("D", "F4", 3, QDate(2026, 12, 1), kroner(2'000'000)); // this quarter
    add("E", "F4", 2, QDate(2027, 4, 1), kroner(3'000'000));  // the second of 2027
    add("F", "F5", 4, QDate(2027, 6, 30), {});                // the same, of unknown value
    add("G", "F5", 3, QDate(2026, 11, 1), kroner(1'000'000)); // should have been
    portfolio = valueOf(portfolio.with(set));
    const ProcurementOverview overview = procurementOverview(portfolio, checkDay);
    CHECK(overview.projects == 7);
    CHECK(overview.byCoupling == std::array<int, 5>{3, 0, 1, 2, 1});
    CHECK(overview.coupledShare() == Approx(4.0 / 7));
    REQUIRE(overview.decoupled.size() == 2);
    CHECK(overview.decoupled[0]->code == "B");
    CHECK(overview.decoupled[1]->code == "C");
    REQUIRE(overview.quarters.size() == 3);
    CHECK(overview.quarters[0].year == 2026);
    CHECK(overview.quarters[0].quarter == 4);
    CHECK(overview.quarters[0].value == kroner(2'000'000));
    CHECK(overview.quarters[1].procurements == 0);
    CHECK(overview.quarters[2].quarter == 2);
    CHECK(overview.quarters[2].procurements == 2);
    CHECK(overview.quarters[2].value == kroner(3'000'000));
    REQUIRE(overview.overdue.size() == 1);
}

TEST_CASE("an older portfolio gets the shipped rules, and keeps what it has changed")
{
    const Portfolio empty;
    const ChangeSet set = valueOf(actions::installRules(empty));
    CHECK(set.created<Threshold>().size() == 20);
    CHECK(set.created<ProcedureDeadline>().size() == 5);
    CHECK(set.created<RouteRule>().size() == 13);
    CHECK(set.created<CheckRule>().size() == 22);
    Portfolio portfolio = valueOf(empty.with(set));
    const Threshold shipped = *portfolio.rows<Threshold>().begin();
    Threshold own = shipped;
    own.kroner = kroner(1);
    ChangeSet edit;
    edit.update(shipped, own);
    portfolio = valueOf(portfolio.with(edit));
    CHECK(valueOf(actions::installRules(portfolio)).isEmpty());
    CHECK(portfolio.find(own.id)->kroner == kroner(1));
}
