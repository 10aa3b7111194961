#include "core/analytics/RiskMatrix.h"

#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

Id<Risk> addRisk(Case &c, const Project &project, int probability, int impact)
{
    Risk risk;
    risk.project = project.id;
    risk.probability = probability;
    risk.impact = impact;
    return c.add(risk);
}

} // namespace

TEST_CASE("open risks of open projects stand in the matrix, others do not")
{
    Case c;
    const Project &open = c.project("A");
    Project &closed = c.project("B");
    closed.state = ProjectState::Learning;
    addRisk(c, open, 2, 5);
    addRisk(c, open, 2, 5);
    addRisk(c, closed, 5, 5);
    Risk done;
    done.project = open.id;
    done.closed = day("2026-01-01");
    c.add(done);

    const RiskMatrix matrix = riskMatrix(c.portfolio());
    CHECK(matrix.counts[1][4] == 2);
    CHECK(matrix.counts[4][4] == 0);
    CHECK(matrix.open == 2);
    CHECK(matrix.severe == 0);
}

TEST_CASE("the worst risks come by score and then by impact, at most ten")
{
    Case c;
    const Project &project = c.project("A");
    const Id<Risk> likely = addRisk(c, project, 5, 4);
    const Id<Risk> grave = addRisk(c, project, 4, 5);
    const Id<Risk> worst = addRisk(c, project, 5, 5);
    for (int i = 0; i < 9; ++i)
        addRisk(c, project, 1, 1);
    const RiskMatrix matrix = riskMatrix(c.portfolio());
    REQUIRE(matrix.worst.size() == 10);
    CHECK(matrix.worst.mid(0, 3) == QList{worst, grave, likely});
    CHECK(matrix.severe == 3);
}

TEST_CASE("the bands end at 4, 9 and 14")
{
    CHECK(bandOf(4) == RiskBand::Low);
    CHECK(bandOf(5) == RiskBand::Medium);
    CHECK(bandOf(9) == RiskBand::Medium);
    CHECK(bandOf(10) == RiskBand::High);
    CHECK(bandOf(15) == RiskBand::Severe);
}
