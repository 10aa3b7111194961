#include "core/analytics/LightRules.h"

#include "core/domain/Benefit.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhasePlan.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDate lightDay(2026, 11, 21);

/// The light of cost for a budget and a forecast in kroner.
Light costLight(qint64 planned, qint64 forecast, const std::optional<Tolerance> &limit = {})
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    BudgetLine line;
    line.project = id;
    line.planned = kroner(planned);
    line.forecast = kroner(forecast);
    c.add(line);
    if (limit)
        c.add(*limit);
    const Portfolio portfolio = c.portfolio();
    return suggestedLight(portfolio, *portfolio.find(id), LightSide::Cost, lightDay)->light;
}

/// The light of time for one milestone.
Light timeLight(const char *planned, const char *forecast, const char *today = "2026-11-21")
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    Milestone milestone;
    milestone.project = id;
    milestone.title = {"M", "M"};
    milestone.planned = day(planned);
    if (*forecast)
        milestone.forecast = day(forecast);
    c.add(milestone);
    const Portfolio portfolio = c.portfolio();
    return suggestedLight(portfolio, *portfolio.find(id), LightSide::Time, day(today))->light;
}

} // namespace

TEST_CASE("cost is red above ten per cent or six million kroner, and yellow up to that", "[lights]")
{
    CHECK(costLight(1'000'000, 1'000'000) == Light::Green);
    CHECK(costLight(1'000'000, 900'000) == Light::Green);
    CHECK(costLight(1'000'000, 1'000'001) == Light::Yellow);
    CHECK(costLight(1'000'000, 1'100'000) == Light::Yellow); // ten per cent, not above
    CHECK(costLight(1'000'000, 1'100'001) == Light::Red);
    CHECK(costLight(100'000'000, 106'000'000) == Light::Yellow); // six million, not above
    CHECK(costLight(100'000'000, 106'000'001) == Light::Red);    // 6 per cent, but above six million
}

TEST_CASE("the limits are the portfolio's own where it has some", "[lights]")
{
    Tolerance limit = shippedTolerance(ToleranceMeasure::CostPercent);
    limit.yellow = 3;
    limit.red = 5;
    CHECK(costLight(1'000'000, 1'060'000, limit) == Light::Red);
    CHECK(costLight(1'000'000, 1'030'000, limit) == Light::Yellow);
    limit = shippedTolerance(ToleranceMeasure::CostKroner);
    limit.red = 50'000;
    CHECK(costLight(1'000'000, 1'060'000, limit) == Light::Red);
}

TEST_CASE("time is yellow from one month and red above three, by the calendar", "[lights]")
{
    CHECK(timeLight("2027-01-15", "") == Light::Green);
    CHECK(timeLight("2027-01-15", "2027-02-14") == Light::Green);
    CHECK(timeLight("2027-01-15", "2027-02-15") == Light::Yellow);
    CHECK(timeLight("2027-01-15", "2027-04-15") == Light::Yellow);
    CHECK(timeLight("2027-01-15", "2027-04-16") == Light::Red);
    CHECK(timeLight("2027-01-31", "2027-02-28") == Light::Yellow); // a month from the 31st ends on the 28th
    // Its day has passed, and so has its forecast: it is as late as today is.
    CHECK(timeLight("2026-10-01", "", "2026-10-20") == Light::Green);
    CHECK(timeLight("2026-10-01", "", "2026-11-01") == Light::Yellow);
    CHECK(timeLight("2026-07-01", "2026-07-20", "2026-10-02") == Light::Red);
}

TEST_CASE("the longest delay of milestones and gates ahead decides the light of time", "[lights]")
{
    Case c;
    addPhases(c);
    Project &project = c.project("P-1");
    const Id<Project> id = project.id;
    project.phase = phase("F3");
    Milestone reached;
    reached.project = id;
    reached.title = {"Nået", "Reached"};
    reached.planned = day("2025-01-01");
    reached.actual = day("2026-01-01"); // a year late, and behind
    c.add(reached);
    Milestone open;
    open.project = id;
    open.title = {"Åben", "Open"};
    open.planned = day("2027-01-01");
    open.forecast = day("2027-01-11");
    c.add(open);
    c.add(PhasePlan{{}, id, phase("F2"), day("2025-01-01"), {}}); // behind the project
    const Id<PhasePlan> ahead = c.add(PhasePlan{{}, id, phase("F3"), day("2027-01-01"), day("2027-03-01")});
    const Portfolio portfolio = c.portfolio();
    const auto light = suggestedLight(portfolio, *portfolio.find(id), LightSide::Time, lightDay);
    REQUIRE(light);
    CHECK(light->row == ahead.untyped());
    CHECK(light->light == Light::Yellow);
}

TEST_CASE("benefits are reckoned from what is expected a year, by our own limit", "[lights]")
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    const Id<Project> none = c.project("P-2").id;
    Benefit first;
    first.project = id;
    first.title = {"A", "A"};
    first.planned = kroner(600'000);
    c.add(first); // expected as planned
    Benefit second = first;
    second.planned = kroner(400'000);
    second.expected = kroner(290'000);
    c.add(second);
    const Portfolio portfolio = c.portfolio();
    const auto light = suggestedLight(portfolio, *portfolio.find(id), LightSide::Benefits, lightDay);
    REQUIRE(light);
    CHECK(light->plan == kroner(1'000'000));
    CHECK(light->over == kroner(110'000)); // 11 per cent below
    CHECK(light->light == Light::Red);
    CHECK_FALSE(suggestedLight(portfolio, *portfolio.find(none), LightSide::Benefits, lightDay));
    CHECK(shippedTolerance(ToleranceMeasure::BenefitPercent).status == RuleStatus::Open);
    CHECK(shippedTolerance(ToleranceMeasure::CostKroner).red == 6'000'000);
}

TEST_CASE("the overall light is the worst of the sides, as judged or else as suggested", "[lights]")
{
    Case c;
    Project &project = c.project("P-1");
    const Id<Project> id = project.id;
    project.time.light = Light::Yellow;
    project.benefits.light = Light::Green;
    BudgetLine line;
    line.project = id;
    line.planned = kroner(100);
    line.forecast = kroner(200);
    c.add(line);
    const Portfolio portfolio = c.portfolio();
    const auto light = suggestedLight(portfolio, *portfolio.find(id), LightSide::Overall, lightDay);
    REQUIRE(light);
    CHECK(light->light == Light::Red); // nobody has judged the cost, and it has doubled
    CHECK(light->worst == LightSide::Cost);

    Project judged = *portfolio.find(id);
    judged.cost.light = Light::Green; // somebody knows better
    ChangeSet set("set-light");
    set.update(*portfolio.find(id), judged);
    const Portfolio after = valueOf(portfolio.with(set));
    CHECK(suggestedLight(after, *after.find(id), LightSide::Overall, lightDay)->light == Light::Yellow);
    CHECK(isOverride(*after.find(id), LightSide::Cost,
                     suggestedLight(after, *after.find(id), LightSide::Cost, lightDay)));
}

TEST_CASE("the age of a light counts the days since it was judged", "[lights]")
{
    TrafficLight light;
    CHECK_FALSE(lightAge(light, lightDay));
    light.light = Light::Green;
    CHECK_FALSE(lightAge(light, lightDay));
    light.judgedOn = day("2026-11-01");
    CHECK(lightAge(light, lightDay) == 20);
}

TEST_CASE("a delay of fewer days can be the worse one, as months differ", "[lights]")
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    for (const auto &[planned, forecast] : {std::pair("2027-01-01", "2027-01-31"), {"2027-01-31", "2027-02-28"}}) {
        Milestone milestone; // 30 days and no month, and 28 days that are one
        milestone.project = id;
        milestone.title = {"M", "M"};
        milestone.planned = day(planned);
        milestone.forecast = day(forecast);
        c.add(milestone);
    }
    const Portfolio portfolio = c.portfolio();
    const auto light = suggestedLight(portfolio, *portfolio.find(id), LightSide::Time, lightDay);
    REQUIRE(light);
    CHECK(light->light == Light::Yellow);
    CHECK(light->planned == day("2027-01-31"));
}

TEST_CASE("nothing is suggested of money where an amount is not in kroner", "[lights]")
{
    Case c;
    const Id<Project> id = c.project("P-1").id;
    BudgetLine line;
    line.project = id;
    line.planned = kroner(1'000'000);
    line.forecast = Money{90'000'000, Currency::EUR};
    c.add(line);
    Benefit benefit;
    benefit.project = id;
    benefit.title = {"A", "A"};
    benefit.planned = kroner(100);
    benefit.expected = Money{100, Currency::EUR};
    c.add(benefit);
    const Portfolio portfolio = c.portfolio();
    CHECK_FALSE(suggestedLight(portfolio, *portfolio.find(id), LightSide::Cost, lightDay));
    CHECK_FALSE(suggestedLight(portfolio, *portfolio.find(id), LightSide::Benefits, lightDay));
}
