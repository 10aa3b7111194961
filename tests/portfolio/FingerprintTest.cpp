#include "core/portfolio/Fingerprint.h"

#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

Project project(const char *name)
{
    Project row;
    row.id = Id<Project>::named(name);
    row.code = name;
    return row;
}

Portfolio portfolioOf(const QList<Project> &rows)
{
    ChangeSet set("test");
    for (const Project &row : rows)
        set.create(row);
    return valueOf(Portfolio().with(set));
}

} // namespace

TEST_CASE("a fingerprint does not depend on the order of rows")
{
    const QString one = fingerprint(portfolioOf({project("A"), project("B"), project("C")}));
    CHECK(one.size() == 64);
    CHECK(one == fingerprint(portfolioOf({project("C"), project("A"), project("B")})));
    CHECK(shortFingerprint(one).size() == 14);
    CHECK(shortFingerprint("7c1e04ab99d2ffff") == "7c1e 04ab 99d2");
}

TEST_CASE("every value changes the fingerprint")
{
    const Project row = project("A");
    const QString before = fingerprint(portfolioOf({row}));
    Project other = row;
    other.title.da = "B";
    CHECK(fingerprint(portfolioOf({other})) != before);
    other = row;
    other.title.en = "B"; // the same text in another cell
    CHECK(fingerprint(portfolioOf({other})) != before);
    other = row;
    other.overall.light = Light::Green;
    CHECK(fingerprint(portfolioOf({other})) != before);
    CHECK(fingerprint(Portfolio()) != before);
}

TEST_CASE("a change that is taken back gives the old fingerprint")
{
    const Portfolio portfolio = samplePortfolio();
    std::mt19937 random(5);
    const ChangeSet change = randomChange(portfolio, random);
    const Portfolio changed = valueOf(portfolio.with(change));
    CHECK(fingerprint(changed) != fingerprint(portfolio));
    CHECK(fingerprint(valueOf(changed.with(change.inverted()))) == fingerprint(portfolio));
}
