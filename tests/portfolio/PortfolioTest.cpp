#include "core/portfolio/Dependants.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("a set and its inverse lead back to the same portfolio")
{
    std::mt19937 random(11);
    Portfolio portfolio = samplePortfolio({.projects = 20});
    for (int i = 0; i < 100; ++i) {
        const Portfolio before = portfolio;
        const ChangeSet set = randomChange(portfolio, random);
        REQUIRE(portfolio.apply(set));
        CHECK(valueOf(portfolio.with(set.inverted())) == before);
    }
}

TEST_CASE("the difference of two portfolios leads from one to the other")
{
    std::mt19937 random(12);
    const Portfolio from = samplePortfolio({.projects = 20});
    Portfolio to = from;
    for (int i = 0; i < 10; ++i)
        REQUIRE(to.apply(randomChange(to, random)));

    CHECK_FALSE(from == to);
    CHECK(valueOf(from.with(difference(from, to))) == to);
    CHECK(valueOf(to.with(difference(to, from))) == from);
    CHECK(difference(from, from).isEmpty());

    const Portfolio unrelated = samplePortfolio({.projects = 20}, 99);
    CHECK(valueOf(from.with(difference(from, unrelated))) == unrelated);
}

TEST_CASE("a set that does not fit is refused and leaves the portfolio as it was")
{
    Portfolio portfolio = samplePortfolio();
    const Portfolio before = portfolio;
    const Project project = *portfolio.rows<Project>().begin();
    Project stale = project;
    stale.title.da = "en anden";

    ChangeSet set("rename");
    set.create(Region{Id<Region>::generate(), "1", "Ny", {}, {}, {}, {}});
    set.update(stale, project);
    CHECK(portfolio.apply(set).error().kind == Error::Kind::Conflict);
    CHECK(portfolio == before);
}

TEST_CASE("a slice holds one project with all that it owns, and nothing of another")
{
    const Portfolio portfolio = samplePortfolio({.projects = 5});
    const Portfolio part = valueOf(slice(portfolio, portfolio.rows<Project>().begin()->id));
    CHECK(part.rows<Project>().size() == 1);
    CHECK(part.rows<Milestone>().size() == 6);
    CHECK(part.rows<BudgetLine>().size() == 8);
    CHECK(part.rows<Organisation>().isEmpty());
}
