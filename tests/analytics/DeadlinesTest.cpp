#include "core/analytics/Deadlines.h"

#include "core/domain/Procurement.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

void addMilestone(Case &c, const Project &project, const char *title, const char *planned,
                  std::optional<QDate> forecast = {}, std::optional<QDate> actual = {})
{
    c.add(Milestone{{}, project.id, {title, {}}, day(planned), forecast, actual});
}

QStringList titles(const QList<Deadline> &deadlines, const Portfolio &portfolio)
{
    QStringList all;
    for (const Deadline &deadline : deadlines)
        all << titleOf(deadline, portfolio).da;
    return all;
}

} // namespace

TEST_CASE("milestones fall due by their forecast until they are reached")
{
    Case c;
    const Project &project = c.project("A");
    addMilestone(c, project, "in time", "2026-12-01");
    addMilestone(c, project, "moved into the period", "2026-10-01", day("2026-12-15"));
    addMilestone(c, project, "moved out of it", "2026-12-01", day("2027-06-01"));
    addMilestone(c, project, "missed", "2026-11-20");
    addMilestone(c, project, "reached", "2026-12-01", {}, day("2026-11-10"));
    addMilestone(c, project, "on the last day", "2027-01-20");
    addMilestone(c, project, "a day too late", "2027-01-21");
    Project &closed = c.project("B");
    closed.state = ProjectState::InOperation;
    addMilestone(c, closed, "of a closed project", "2026-12-01");

    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(titles(found, c.portfolio())
            == QStringList{"missed", "in time", "moved into the period", "on the last day"});
    CHECK(found[0].state == DeadlineState::Overdue);
    CHECK(found[0].status() == Status::Bad);
    CHECK(found[1].state == DeadlineState::OnPlan);
    CHECK(found[2].state == DeadlineState::Delayed);
    CHECK(found[2].status() == Status::Warn);
    CHECK(found[0].project == Case::idOf<Project>("A"));
}

TEST_CASE("a project that ends with open milestones says so")
{
    Case c;
    Project &project = c.project("A");
    project.end = day("2026-12-24");
    addMilestone(c, project, "M", "2027-06-01");
    Project &ready = c.project("B");
    ready.end = day("2026-12-31");
    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == DeadlineKind::ProjectEnd);
    CHECK(found[0].state == DeadlineState::OpenMilestones);
    CHECK(found[1].state == DeadlineState::OnPlan);
}

TEST_CASE("a risk to review and a meeting to come are deadlines")
{
    Case c;
    const Project &project = c.project("A");
    Risk risk;
    risk.project = project.id;
    risk.title = {"R", {}};
    risk.reviewBy = day("2026-11-20");
    c.add(risk);
    c.add(CommitteeMeeting{Case::idOf<CommitteeMeeting>("1"), day("2026-12-02"), {"M", {}}});
    c.add(CommitteeMeeting{Case::idOf<CommitteeMeeting>("2"), day("2026-09-16"), {"held", {}}});
    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(titles(found, c.portfolio()) == QStringList{"R", "M"});
    CHECK(found[0].state == DeadlineState::Overdue);
    CHECK(found[1].state == DeadlineState::ForInformation);
    CHECK_FALSE(found[1].project);
}

TEST_CASE("Region Østdanmark takes over the projects of the two regions that end the day before")
{
    Case c;
    Region east;
    east.id = Case::idOf<Region>("east");
    east.name = "Region Østdanmark";
    east.validFrom = day("2027-01-01");
    c.add(east);
    for (const char *name : {"Region Hovedstaden", "Region Sjælland"}) {
        Region region;
        region.id = Case::idOf<Region>(name);
        region.name = name;
        region.validTo = day("2026-12-31");
        region.successor = east.id;
        c.add(region);
    }
    c.project("A").region = Case::idOf<Region>("Region Hovedstaden");
    c.project("B").region = Case::idOf<Region>("Region Hovedstaden");
    c.project("C").region = Case::idOf<Region>("Region Sjælland");

    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == DeadlineKind::ValidityEnds);
    CHECK(found[0].state == DeadlineState::ForInformation);
    CHECK(found[0].projects + found[1].projects == 3);
    CHECK(found[2].kind == DeadlineKind::ValidityBegins);
    CHECK(titleOf(found[2], c.portfolio()).da == "Region Østdanmark");
    CHECK(found[2].projects == 3);
    CHECK(deadlines(c.portfolio(), day("2026-11-21"), 30).isEmpty());
}

TEST_CASE("a partner that ends without a successor is a bad sign, one that no project has is none")
{
    Case c;
    const Project &project = c.project("A");
    const auto ending = [&](const char *name) {
        Organisation row;
        row.id = Case::idOf<Organisation>(name);
        row.name = name;
        row.validTo = day("2026-12-31");
        return c.add(row);
    };
    c.add(ProjectPartner{{}, project.id, ending("partner"), PartnerRole::Partner, {}, {}});
    ending("stranger");
    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(titles(found, c.portfolio()) == QStringList{"partner"});
    CHECK(found[0].status() == Status::Bad);
}

TEST_CASE("a tender to publish and contracts that end are deadlines of open projects")
{
    Case c;
    const Project &project = c.project("A");
    Procurement row;
    row.project = project.id;
    row.title = {"Indkøb", {}};
    row.planned = day("2026-11-20");
    row.contractEnd = day("2026-12-31");
    row.agreementEnds = day("2026-12-15");
    c.add(row);
    Procurement published = row; // nothing is left to publish, and what has ended asks for nothing
    published.title = {"Offentliggjort", {}};
    published.published = day("2026-11-19");
    published.contractEnd = day("2026-11-01");
    published.agreementEnds = {};
    c.add(published);
    Project &closed = c.project("B");
    closed.state = ProjectState::InOperation;
    Procurement bought = row;
    bought.project = closed.id;
    c.add(bought);
    const QList<Deadline> found = deadlines(c.portfolio(), day("2026-11-21"), 60);
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == DeadlineKind::Publication);
    CHECK(found[0].state == DeadlineState::Overdue);
    CHECK(titleOf(found[0], c.portfolio()).da == "Indkøb");
    CHECK(found[1].kind == DeadlineKind::AgreementEnds);
    CHECK(found[2].kind == DeadlineKind::ContractEnds);
    CHECK(found[2].date == day("2026-12-31"));
}
