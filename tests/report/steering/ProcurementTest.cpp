#include "core/domain/Procurement.h"
#include "core/domain/Barrier.h"
#include "core/domain/CheckNote.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/Customer.h"
#include "core/domain/Decision.h"
#include "core/domain/Disclosure.h"
#include "core/domain/FactSource.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Person.h"
#include "tests/report/SteeringCase.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("The copy for members from companies holds no word of how the solutions are to be bought", "[report][X06]")
{
    Case c = smallCase();
    Procurement row;
    row.project = Case::idOf<Project>("P-1");
    row.title = {"Kanarie titel", "Canary title"};
    row.routeReason = {"Kanarie begrundelse", "Canary reason"};
    row.value = kroner(98'765'432);
    row.planned = day("2027-02-28");
    row.coupling = 3;
    c.add(row);
    const Id<Procurement> procurement = c.add(row);
    c.add(Disclosure{{}, procurement, day("2026-10-01"), {}, Measure::Log, {"Kanarie log", "Canary log"}, {}, false});
    c.add(CheckNote{{}, procurement, 2, true, {"Kanarie note", "Canary note"}, {}, day("2026-10-01")});
    Barrier barrier;
    barrier.project = row.project;
    barrier.kind = BarrierKind::Procurement;
    barrier.title = {"Kanarie barriere", "Canary barrier"};
    barrier.remedy = {"Kanarie middel", "Canary remedy"};
    barrier.opened = day("2026-10-01");
    c.add(barrier);
    Decision decision; // on a project that the companies may not know of
    decision.project = Case::idOf<Project>("P-3");
    decision.title = {"Kanarie beslutning", "Canary decision"};
    decision.state = DecisionState::Approved;
    decision.raised = day("2026-10-01");
    decision.decidedOn = day("2026-10-02");
    c.add(decision);
    FollowUp followUp;
    followUp.project = Case::idOf<Project>("P-3");
    followUp.title = {"Kanarie opfølgning", "Canary follow-up"};
    followUp.due = day("2026-12-01");
    c.add(followUp);
    Organisation buyer; // who may buy, and for how much, is the business of one company
    buyer.name = "Kanarie Canary Kommune";
    Customer customer;
    customer.project = row.project;
    customer.organisation = c.add(buyer);
    customer.value = kroner(98'765'432);
    customer.note = {"Kanarie kunde", "Canary customer"};
    customer.stage = CustomerStage::Order;
    customer.ordered = day("2024-02-29");
    const Id<Customer> customerId = c.add(customer);
    CommercialPlan plan;
    plan.project = row.project;
    plan.pricing = {"Kanarie pris", "Canary price"};
    c.add(plan);
    c.add(FactSource{{}, customerId.untyped(), "customer", "value", "https://example.org/Kanarie-Canary", {}});
    c.add(FactSource{{}, row.project.untyped(), "project", "title", "https://example.org/members-may", {}});
    for (const Language language : {Language::Danish, Language::English}) {
        const QString word = language == Language::Danish ? "Kanarie" : "Canary";
        const Words words(language);
        SteeringReportRequest asked = request();
        const QString internal = textOf(steeringReport(c.portfolio(), {}, asked, words));
        CHECK(internal.contains(word + (language == Language::Danish ? " barriere" : " barrier")));
        CHECK(internal.contains(word + (language == Language::Danish ? " beslutning" : " decision")));
        CHECK(internal.contains(language == Language::Danish ? "98.765.432" : "98,765,432"));
        asked.audience = Audience::Members;
        const QString members = textOf(steeringReport(c.portfolio(), {}, asked, words));
        CHECK_FALSE(members.contains(word));
        CHECK(internal.contains("https://example.org/Kanarie-Canary"));
        CHECK(members.contains("https://example.org/members-may"));
        const QString sold = words.shortDate(day("2024-02-29")).replace(QChar::Nbsp, ' ');
        CHECK(internal.contains(sold));
        CHECK_FALSE(members.contains(sold));
        CHECK_FALSE(members.contains("98.765.432"));
        CHECK_FALSE(members.contains("98,765,432"));
    }
}

TEST_CASE("The report says which projects have a buyer, and what is to be published when", "[report]")
{
    Case c = smallCase();
    Procurement row;
    row.project = Case::idOf<Project>("P-1");
    row.route = Route::Open;
    row.stage = ProcurementStage::Documents;
    row.value = kroner(12'000'000);
    row.planned = day("2027-02-28");
    row.coupling = 3;
    Person person;
    person.name = "Ida";
    row.budgetHolder = c.add(person);
    row.isBudgetSecured = true;
    c.add(row);
    const QString text = textOf(steeringReport(c.portfolio(), {}, request(), Words(Language::English)));
    CHECK(text.contains("1 of 5 open projects are coupled to procurement"));
    // The portfolio has no threshold value for the day of publication, which is one check that fails.
    CHECK_THAT(text.toStdString(),
               Catch::Contains("Sensory room|Open procedure|Procurement documents|28 Feb 2027|12,000,000|1"));
    CHECK(text.contains("Q4 2026|0|0"));
    CHECK(text.contains("Q1 2027|1|12,000,000"));
}
