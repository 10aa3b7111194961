#include "core/actions/ProjectActions.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("moving a project to a phase records the transition beside it")
{
    Portfolio portfolio = samplePortfolio();
    Project project = *portfolio.rows<Project>().begin();
    const Project before = project;
    project.state = ProjectState::Active;
    ChangeSet open("test");
    open.update(before, project);
    if (!(before == project))
        REQUIRE(portfolio.apply(open));
    Id<Phase> next;
    for (const Phase &phase : portfolio.rows<Phase>()) {
        if (phase.id != project.phase)
            next = phase.id;
    }

    const ChangeSet set =
        valueOf(actions::moveToPhase(portfolio, {project.id, next, QDate(2026, 11, 21), {}, {"Klar", {}}}));
    CHECK(set.action == "move-to-phase");
    const Portfolio moved = valueOf(portfolio.with(set));
    CHECK(moved.find(project.id)->phase == next);
    REQUIRE(set.created<PhaseTransition>().size() == 1);
    const PhaseTransition &transition = set.created<PhaseTransition>().front();
    CHECK(transition.from == project.phase);
    CHECK(transition.to == next);
    CHECK(transition.decidedOn == QDate(2026, 11, 21));
    CHECK(actions::moveToPhase(moved, {project.id, next, QDate(2026, 11, 21), {}, {}}).error().code
          == "already-in-phase");

    Project stopped = *moved.find(project.id);
    stopped.state = ProjectState::Stopped;
    ChangeSet stop("test");
    stop.update(*moved.find(project.id), stopped);
    const Portfolio after = valueOf(moved.with(stop));
    CHECK(actions::moveToPhase(after, {project.id, {}, QDate(2026, 11, 22), {}, {}}).error().code == "project-closed");
}

TEST_CASE("a yellow or red light needs a reason, and every light its date")
{
    using enum LightSide;
    const Portfolio portfolio = samplePortfolio();
    const Id<Project> id = portfolio.rows<Project>().begin()->id;
    const QDate today(2026, 11, 21);
    CHECK(actions::setLight(portfolio, id, Time, Light::Red, {}, today).error().code == "reason-missing");
    const Portfolio red =
        valueOf(portfolio.with(valueOf(actions::setLight(portfolio, id, Time, Light::Red, {"Forsinket", {}}, today))));
    CHECK(red.find(id)->time.light == Light::Red);
    CHECK(red.find(id)->time.judgedOn == today);
    const Portfolio none = valueOf(red.with(valueOf(actions::setLight(red, id, Time, Light::None, {}, today))));
    CHECK_FALSE(none.find(id)->time.judgedOn);
}

TEST_CASE("new codes go on after the highest, and other codes do not count")
{
    Portfolio portfolio;
    CHECK(actions::nextProjectCode(portfolio) == "P-0001");
    ChangeSet set("test");
    for (const char *code : {"P-0007", "P-0003", "OPI-2024-900", "P-x"}) {
        Project project;
        project.id = Id<Project>::generate();
        project.code = QString::fromLatin1(code);
        project.title.da = "Prøve";
        set.create(project);
    }
    REQUIRE(portfolio.apply(set));
    CHECK(actions::nextProjectCode(portfolio) == "P-0008");
}
