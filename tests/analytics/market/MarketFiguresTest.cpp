#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/market/PlanFigures.h"
#include "core/domain/Person.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("a plan is complete when it has owner, sites, integration, training and operation budget", "[market]")
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    const Id<Person> owner = c.add(Person{{}, "Ejer", {}, {}, {}});
    RolloutPlan plan;
    plan.project = id;
    CHECK(planStatus(c.portfolio(), id, PlanKind::Scaling).percent() == 0);
    plan.owner = owner;
    plan.sites = {"Her", {}};
    plan.integration = {{}, "Here"};
    plan.training = {"En time", {}};
    plan.begins = day("2027-01-01"); // no part of it
    c.add(plan);
    const Portfolio portfolio = c.portfolio();
    const PlanStatus status = planStatus(portfolio, id, PlanKind::Implementation);
    CHECK(status.percent() == 80);
    CHECK(status.missing == QList{PlanPart::OperationBudget});
    CHECK(planStatus(portfolio, id, PlanKind::Scaling).plan == nullptr);
}

TEST_CASE("plans are asked for of open projects from the third phase on", "[market]")
{
    Case c;
    ProcessModel model;
    model.id = Case::idOf<ProcessModel>("model");
    c.set().create(model);
    for (int i = 0; i < 4; ++i) {
        const QString code = QString("F%1").arg(i + 1);
        c.set().create(Phase{Case::idOf<Phase>(code), model.id, code, {code, code}, i});
    }
    c.project("P-2").phase = phase("F2");
    c.project("P-3").phase = phase("F3");
    Project &stopped = c.project("P-4");
    stopped.phase = phase("F4");
    stopped.state = ProjectState::Stopped;
    RolloutPlan early;
    early.project = Case::idOf<Project>("P-2");
    early.kind = PlanKind::Scaling;
    c.add(early);
    const Portfolio portfolio = c.portfolio();
    const std::vector<ProjectPlans> plans = projectPlans(portfolio);
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].project->code == "P-2"); // has one before it is asked for
    CHECK_FALSE(plans[0].isNeeded);
    CHECK(plans[1].project->code == "P-3");
    CHECK(plans[1].isNeeded);
    CHECK_FALSE(plans[1].isComplete());
}

TEST_CASE("customers are weighted by stage, by what is said of them, and not at all when they are lost", "[market]")
{
    Customer row;
    row.value = kroner(1'000);
    const auto weightedAs = [&](CustomerStage stage) {
        row.stage = stage;
        return weightedValue(row);
    };
    CHECK(weightedAs(CustomerStage::Lead) == kroner(100));
    CHECK(weightedAs(CustomerStage::Dialogue) == kroner(250));
    CHECK(weightedAs(CustomerStage::Pilot) == kroner(500));
    CHECK(weightedAs(CustomerStage::Order) == kroner(1'000));
    row.likelihood = 80;
    CHECK(weightedAs(CustomerStage::Order) == kroner(1'000)); // an order is an order
    CHECK(weightedAs(CustomerStage::Lead) == kroner(800));
    row.lost = day("2026-01-01");
    CHECK(weightedAs(CustomerStage::Lead) == kroner(0));
    row.lost.reset();
    row.value = Money{333, Currency::DKK}; // 2.664 kroner are 266 øre
    CHECK(weightedAs(CustomerStage::Lead).oere == 266);
}

TEST_CASE("amounts in another currency are counted and left out, and nobody gives no conversion", "[market]")
{
    CHECK_FALSE(commercialFigures(Portfolio()).conversion());
    CHECK_FALSE(commercialFigures(Portfolio()).conversionFrom(CustomerStage::Lead));
    Case c;
    const Id<Project> id = c.project("P-1").id;
    Organisation body;
    body.name = "Køber";
    const Id<Organisation> buyer = c.add(body);
    Customer row;
    row.project = id;
    row.organisation = buyer;
    row.stage = CustomerStage::Order;
    row.value = Money{100'000, Currency::EUR};
    row.ordered = day("2026-03-01");
    c.add(row);
    CommercialPlan plan;
    plan.project = id;
    plan.firstSale = day("2026-04-01");
    c.add(plan);
    const Portfolio portfolio = c.portfolio();
    const CommercialFigures figures = commercialFigures(portfolio, id);
    CHECK(figures.otherCurrency == 1);
    CHECK(figures.orders == kroner(0));
    CHECK(figures.conversion() == 1.0);
    CHECK_FALSE(figures.conversionFrom(CustomerStage::Order)); // there is no further stage
    CHECK(firstSale(portfolio, id) == day("2026-03-01"));      // the earlier of the two

    ChangeSet lost("edit-customer"); // an order that was called off is no sale
    Customer gone = *portfolio.rows<Customer>().begin();
    gone.lost = day("2026-05-01");
    lost.update(*portfolio.rows<Customer>().begin(), gone);
    const Portfolio after = valueOf(portfolio.with(lost));
    CHECK(firstSale(after, id) == day("2026-04-01")); // what the plan says
    CHECK(commercialFigures(after, id).conversion() == 0.0);
}

TEST_CASE("the customers of a stopped project do not count in the portfolio", "[market]")
{
    Case c;
    Organisation body;
    body.name = "Køber";
    const Id<Organisation> buyer = c.add(body);
    for (const auto &[code, state] :
         {std::pair("P-1", ProjectState::Active), {"P-2", ProjectState::InOperation}, {"P-3", ProjectState::Stopped}}) {
        Project &project = c.project(code);
        project.state = state;
        Customer row;
        row.project = project.id;
        row.organisation = buyer;
        row.value = kroner(1'000);
        c.add(row);
    }
    const Portfolio portfolio = c.portfolio();
    CHECK(commercialFigures(portfolio).customers == 2);
    CHECK(projectPlans(portfolio).size() == 2); // the same projects are in the table
}
