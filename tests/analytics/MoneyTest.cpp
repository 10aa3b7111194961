#include "core/analytics/Figures.h"
#include "core/analytics/MoneyByYear.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

Grant grantOf(const Project &project, Money amount)
{
    Grant grant;
    grant.project = project.id;
    grant.amount = amount;
    return grant;
}

} // namespace

TEST_CASE("a grant per year counts in each of its years, one in total is shared between them to the last øre")
{
    Case c;
    const Project &project = c.project("A");
    Grant perYear = grantOf(project, kroner(100));
    perYear.basis = AmountBasis::PerYear;
    perYear.state = GrantState::Committed;
    perYear.firstYear = 2025;
    perYear.lastYear = 2027;
    c.add(perYear);
    Grant total = grantOf(project, kroner(100)); // 33.33 + 33.33 + 33.34
    total.firstYear = 2025;
    total.lastYear = 2027;
    c.add(total);

    const MoneyByYear money = moneyByYear(c.portfolio());
    REQUIRE(money.years.size() == 3);
    CHECK(money.years[0].year == 2025);
    CHECK(money.years[0].committed == kroner(100));
    CHECK(money.years[0].reserved == Money{3333});
    CHECK(money.years[1].reserved == Money{3333});
    CHECK(money.years[2].reserved == Money{3334});
    CHECK(money.total.granted() == kroner(400));
    CHECK(money.spread == 0);
}

TEST_CASE("an amount without a year is spread over its project's days")
{
    // 1 October 2024 to 31 March 2025 are 92 and 90 days; 182 kroner are one a day.
    Case c;
    Project &project = c.project("A");
    project.start = day("2024-10-01");
    project.end = day("2025-03-31");
    c.add(BudgetLine{{}, project.id, {}, {}, kroner(182), {}, {}});
    const MoneyByYear money = moneyByYear(c.portfolio());
    REQUIRE(money.years.size() == 2);
    CHECK(money.years[0].planned == kroner(92));
    CHECK(money.years[1].planned == kroner(90));
    CHECK(money.years[1].forecast == kroner(90));
    CHECK(money.spread == 1);
    CHECK(money.total.planned == kroner(182));
}

TEST_CASE("an amount that no year is known for stands apart, and counts in the total")
{
    Case c;
    Project &project = c.project("A");
    project.start = day("2024-10-01");
    c.add(grantOf(project, kroner(500)));
    const MoneyByYear money = moneyByYear(c.portfolio());
    CHECK(money.years.isEmpty());
    CHECK(money.withoutYear.reserved == kroner(500));
    CHECK(money.total.reserved == kroner(500));
}

TEST_CASE("years without money between others are there, so that an axis has no gap")
{
    Case c;
    const Project &project = c.project("A");
    c.add(BudgetLine{{}, project.id, 2023, {}, kroner(5), kroner(4), {}});
    c.add(BudgetLine{{}, project.id, 2026, {}, kroner(7), {}, kroner(9)});
    const MoneyByYear money = moneyByYear(c.portfolio());
    REQUIRE(money.years.size() == 4);
    CHECK(money.years[0].actual == kroner(4));
    CHECK(money.years[0].forecast == kroner(5));
    CHECK(money.years[1].planned == Money());
    CHECK(money.years[3].year == 2026);
    CHECK(money.years[3].planned == kroner(7));
    CHECK(money.years[3].forecast == kroner(9));
}

TEST_CASE("other currencies are counted and left out")
{
    Case c;
    const Project &project = c.project("A");
    c.add(grantOf(project, {100, Currency::EUR}));
    c.add(BudgetLine{{}, project.id, 2023, {}, Money{100, Currency::EUR}, kroner(1), {}});
    const MoneyByYear money = moneyByYear(c.portfolio());
    CHECK(money.otherCurrency == 2);
    CHECK(money.total.planned == Money());
    CHECK(money.total.actual == kroner(1));
    CHECK(figures(c.portfolio()).otherCurrency == 2);
}

TEST_CASE("the sums of all years and without year are the total, and the same as in the figures")
{
    const Portfolio portfolio = samplePortfolio({.projects = 30}, 4);
    const MoneyByYear money = moneyByYear(portfolio);
    Money planned = money.withoutYear.planned;
    Money forecast = money.withoutYear.forecast;
    Money granted = money.withoutYear.granted();
    for (const YearMoney &year : money.years) {
        planned += year.planned;
        forecast += year.forecast;
        granted += year.granted();
    }
    const Figures figures = opi::figures(portfolio);
    CHECK(planned == money.total.planned);
    CHECK(granted == money.total.granted());
    CHECK(figures.budget == planned);
    CHECK(figures.forecast == forecast);
    CHECK(figures.grants.total == granted);
    CHECK(figures.grants.byState[std::size_t(GrantState::Disbursed)] == money.total.disbursed);
}
