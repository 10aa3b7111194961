#include "core/actions/Edit.h"
#include "core/actions/Checks.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("an edit changes one row, is named after it, and no change is no set")
{
    const Portfolio portfolio = samplePortfolio();
    Milestone milestone = *portfolio.rows<Milestone>().begin();
    CHECK(valueOf(actions::edit(portfolio, milestone)).isEmpty());
    milestone.title = {"Effektmåling afsluttet", {}};
    const ChangeSet set = valueOf(actions::edit(portfolio, milestone));
    CHECK(set.action == "edit-milestone");
    CHECK(set.subject == "Effektmåling afsluttet");
    CHECK(valueOf(portfolio.with(set)).find(milestone.id)->title.da == "Effektmåling afsluttet");
}

TEST_CASE("a row that breaks a rule is refused, and the rule and the cell are named")
{
    const Portfolio portfolio = samplePortfolio();
    const auto broken = [&](auto row, auto change) {
        change(row);
        const Result<ChangeSet> edited = actions::edit(portfolio, row);
        REQUIRE_FALSE(edited);
        return (edited.error().code + ' ' + edited.error().facts.last().toUtf8()).toStdString();
    };
    const Project project = *portfolio.rows<Project>().begin();
    const Project other = *std::next(portfolio.rows<Project>().begin());
    const Risk risk = *portfolio.rows<Risk>().begin();
    CHECK(broken(project, [](Project &p) { p.start = QDate(2026, 2, 1), p.end = QDate(2026, 1, 1); })
          == "end-before-start end_date");
    CHECK(broken(project, [](Project &p) { p.title = {}; }) == "field-empty title_da");
    CHECK(broken(project, [&](Project &p) { p.code = other.code; }) == "code-taken code");
    CHECK(broken(project, [](Project &p) { p.hub = Id<Hub>::generate(); }) == "reference-missing hub");
    CHECK(broken(risk, [](Risk &r) { r.probability = 6; }) == "out-of-range probability");
    CHECK(broken(risk, [](Risk &r) { r.impact = 0; }) == "out-of-range impact");
    CHECK(broken(*portfolio.rows<Grant>().begin(), [](Grant &g) { g.firstYear = 2026, g.lastYear = 2025; })
          == "out-of-range last_year");
    CHECK(broken(*portfolio.rows<Organisation>().begin(), [](Organisation &o) { o.cvr = "12345678"; })
          == "cvr-invalid cvr");
    CHECK(broken(*portfolio.rows<Milestone>().begin(), [](Milestone &m) { m.planned = {}; }) == "field-empty planned");
}

TEST_CASE("a programme cannot lie under itself, whatever the way round")
{
    Portfolio portfolio;
    const Programme above{Id<Programme>::generate(), {"Over", {}}, {}, {}, {}, {}};
    const Programme below{Id<Programme>::generate(), {"Under", {}}, above.id, {}, {}, {}};
    REQUIRE(portfolio.apply(valueOf(actions::create(portfolio, above))));
    REQUIRE(portfolio.apply(valueOf(actions::create(portfolio, below))));
    Programme ring = above;
    ring.partOf = below.id;
    CHECK(actions::edit(portfolio, ring).error().code == "own-successor");
}

TEST_CASE("an organisation in use is not deleted, and the refusal says how many use it")
{
    Portfolio portfolio = samplePortfolio();
    const ProjectPartner partner = *portfolio.rows<ProjectPartner>().begin();
    const Result<ChangeSet> refused = actions::remove(portfolio, partner.organisation);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "row-in-use");
    int uses = 0;
    for (const ProjectPartner &row : portfolio.rows<ProjectPartner>())
        uses += row.organisation == partner.organisation;
    for (const Grant &row : portfolio.rows<Grant>())
        uses += row.funder == partner.organisation;
    for (const Person &row : portfolio.rows<Person>())
        uses += row.organisation == partner.organisation;
    CHECK(refused.error().facts[1].toInt() == uses);

    const Organisation unused{Id<Organisation>::generate(), "Ny", {}, {}, {}, {}, {}, {}, {}, {}, {}};
    REQUIRE(portfolio.apply(valueOf(actions::create(portfolio, unused))));
    CHECK(actions::remove(portfolio, unused.id).has_value());
}

TEST_CASE("deleting a project takes its rows along and leaves no reference to it")
{
    const Portfolio portfolio = samplePortfolio();
    const Project project = *portfolio.rows<Project>().begin();
    const Portfolio left = valueOf(portfolio.with(valueOf(actions::remove(portfolio, project.id))));
    CHECK_FALSE(left.find(project.id));
    CHECK(left.rows<Milestone>().size() == 2 * 6);
}

TEST_CASE("what a sentence names is never a person")
{
    const Portfolio portfolio = samplePortfolio();
    CHECK(actions::subjectOf(portfolio, *portfolio.rows<Person>().begin()).isEmpty());
    const ProjectPartner partner = *portfolio.rows<ProjectPartner>().begin();
    CHECK(actions::subjectOf(portfolio, partner) == portfolio.find(partner.organisation)->name);
}
