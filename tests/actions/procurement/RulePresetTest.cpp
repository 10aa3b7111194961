#include "core/actions/procurement/RulePreset.h"

#include "core/domain/CheckRule.h"
#include "core/domain/ProcedureDeadline.h"
#include "core/domain/RouteRule.h"
#include "core/domain/Threshold.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("an older portfolio gets the shipped rules, and keeps what it has changed")
{
    const Portfolio empty;
    const ChangeSet set = valueOf(actions::installRules(empty));
    CHECK(set.created<Threshold>().size() == 20);
    CHECK(set.created<ProcedureDeadline>().size() == 5);
    CHECK(set.created<RouteRule>().size() == 13);
    CHECK(set.created<CheckRule>().size() == 22);
    Portfolio portfolio = valueOf(empty.with(set));
    const Threshold shipped = *portfolio.rows<Threshold>().begin();
    Threshold own = shipped;
    own.kroner = kroner(1);
    ChangeSet edit;
    edit.update(shipped, own);
    portfolio = valueOf(portfolio.with(edit));
    CHECK(valueOf(actions::installRules(portfolio)).isEmpty());
    CHECK(portfolio.find(own.id)->kroner == kroner(1));
}
