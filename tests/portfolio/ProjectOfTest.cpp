#include <catch2/catch.hpp>

#include "core/domain/OptionHolder.h"
#include "core/domain/Person.h"
#include "core/domain/Procurement.h"
#include "core/portfolio/ProjectOf.h"
#include "tests/support/Builders.h"

using namespace opi;
using namespace opi::test;

namespace {

OptionHolder holderOf(const Id<Procurement> &procurement, const Portfolio &portfolio)
{
    OptionHolder holder;
    holder.id = Id<OptionHolder>::generate();
    holder.procurement = procurement;
    holder.organisation = portfolio.rows<Organisation>().begin()->id;
    return holder;
}

} // namespace

TEST_CASE("an option holder belongs to the project of its procurement, and a person to none")
{
    Portfolio portfolio = samplePortfolio({.process = 1});
    const Procurement procurement = *portfolio.rows<Procurement>().begin();
    const OptionHolder holder = holderOf(procurement.id, portfolio);
    ChangeSet set("edit-procurement");
    set.create(holder);
    portfolio = valueOf(portfolio.with(set));
    CHECK(projectOf(portfolio, tableInfo<OptionHolder>(), holder.id.untyped())->id == procurement.project);
    CHECK(ancestorOf(portfolio, tableInfo<Procurement>(), tableInfo<OptionHolder>(), &holder)
          == procurement.id.untyped());
    CHECK(belongsTo(tableInfo<OptionHolder>(), tableInfo<Project>()));
    CHECK(belongsToProject(tableInfo<Project>()));
    CHECK_FALSE(belongsTo(tableInfo<Project>(), tableInfo<Project>()));
    CHECK_FALSE(belongsToProject(tableInfo<Person>()));
    CHECK(projectOf(portfolio, tableInfo<Person>(), portfolio.rows<Person>().begin()->id.untyped()) == nullptr);
}

TEST_CASE("what belongs to a row that is not there belongs to no project")
{
    const Portfolio portfolio = samplePortfolio({.process = 1});
    const OptionHolder holder = holderOf(Id<Procurement>::generate(), portfolio);
    CHECK(ancestorOf(portfolio, tableInfo<Project>(), tableInfo<OptionHolder>(), &holder).isNull());
    CHECK(projectOf(portfolio, tableInfo<OptionHolder>(), holder.id.untyped()) == nullptr);
}
