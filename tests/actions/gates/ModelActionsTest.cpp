#include "core/actions/gates/ModelActions.h"
#include "core/actions/Edit.h"
#include "core/domain/GateTarget.h"
#include "core/domain/PhasePlan.h"
#include "core/portfolio/RowReferences.h"
#include "tests/actions/gates/GateDesk.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const Id<ProcessModel> shipped = Id<ProcessModel>::named("model/opi7");

GateCriterion firstOf(const Portfolio &portfolio, const Id<Gate> &gate)
{
    GateCriterion first = *portfolio.of<GateCriterion>(gate).begin();
    for (const GateCriterion &row : portfolio.of<GateCriterion>(gate)) {
        if (row.position < first.position)
            first = row;
    }
    return first;
}

} // namespace

TEST_CASE("what a gate asks does not change under the projects that follow its model")
{
    GateDesk desk;
    GateCriterion row = firstOf(desk.portfolio, GateDesk::gate("G2"));
    row.isMandatory = !row.isMandatory;
    CHECK(actions::edit(desk.portfolio, row).error().code == "model-in-use");
    CHECK(actions::remove(desk.portfolio, row.id).error().code == "model-in-use");
    row.isMandatory = !row.isMandatory;
    row.help.en += " More.";
    CHECK(actions::edit(desk.portfolio, row)); // help is no demand
    GateCriterion other = firstOf(desk.portfolio, GateDesk::gate("PG1"));
    other.isMandatory = !other.isMandatory;
    CHECK(actions::edit(desk.portfolio, other)); // nobody follows PCP
}

TEST_CASE("a new version is a copy that new projects follow, and those under way come when they are moved")
{
    GateDesk desk;
    desk.settle("G2");
    ChangeSet plans;
    plans.create(PhasePlan{Id<PhasePlan>::generate(), desk.project, GateDesk::phase("F2"), QDate(2026, 12, 1), {}});
    desk.apply(plans);
    CHECK(actions::moveToNewestVersion(desk.portfolio, desk.project).error().code == "model-is-newest");

    const ChangeSet set = valueOf(actions::newModelVersion(desk.portfolio, shipped));
    desk.apply(set);
    REQUIRE(checkReferences(desk.portfolio));
    const ProcessModel made = set.created<ProcessModel>().front();
    CHECK(made.version == 2);
    CHECK(made.isDefault);
    CHECK_FALSE(desk.portfolio.find(shipped)->isDefault);
    CHECK(desk.portfolio.find(shipped)->replacedBy == made.id);
    CHECK(set.created<Phase>().size() == 7);
    CHECK(set.created<Gate>().size() == 7);
    CHECK(set.created<GateCriterion>().size() == 47);
    CHECK_FALSE(set.created<GateTarget>().empty());
    CHECK(actions::newModelVersion(desk.portfolio, shipped).error().code == "model-replaced");
    CHECK(desk.row().phase == GateDesk::phase("F2")); // it stays

    // The new version is free to change while nobody follows it.
    GateCriterion row = set.created<GateCriterion>().front();
    row.isMandatory = !row.isMandatory;
    CHECK(actions::edit(desk.portfolio, row));

    const Portfolio before = desk.portfolio;
    const ChangeSet moved = valueOf(actions::moveToNewestVersion(desk.portfolio, desk.project));
    desk.apply(moved);
    const Phase *phase = desk.portfolio.find(*desk.row().phase);
    CHECK(phase->code == "F2");
    CHECK(phase->model == made.id);
    const GateStatus status = gateStatus(desk.portfolio, desk.project, *gateOf(desk.portfolio, phase->id), nullptr);
    CHECK(status.isPassable()); // its answers came along
    CHECK(desk.portfolio.rows<PhasePlan>().begin()->phase == phase->id);
    CHECK(valueOf(desk.portfolio.with(moved.inverted())) == before);
}

TEST_CASE("an older portfolio gets the shipped criteria, and keeps what it has")
{
    GateDesk desk;
    ChangeSet strip;
    for (const GateCriterion &row : desk.portfolio.rows<GateCriterion>())
        strip.remove(row);
    desk.apply(strip);
    ProcessModel own = *desk.portfolio.find(shipped);
    ChangeSet rename;
    ProcessModel renamed = own;
    renamed.name.da = "Vores model";
    rename.update(own, renamed);
    desk.apply(rename);
    const ChangeSet set = valueOf(actions::installModels(desk.portfolio));
    CHECK(set.created<GateCriterion>().size() == 113);
    CHECK(set.created<ProcessModel>().empty());
    desk.apply(set);
    CHECK(desk.portfolio.find(shipped)->name.da == "Vores model");
    CHECK(valueOf(actions::installModels(desk.portfolio)).isEmpty());
}
