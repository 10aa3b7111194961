#include "core/analytics/OverviewFigures.h"

#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

template <typename Row, typename Value> QList<Value> each(const QList<Row> &rows, Value (*value)(const Row &))
{
    QList<Value> values;
    for (const Row &row : rows)
        values << value(row);
    return values;
}

} // namespace

TEST_CASE("the figures of the Overview are those that each figure has alone")
{
    for (const int projects : {0, 30}) {
        const Portfolio portfolio = samplePortfolio({.projects = projects}, 7);
        const QDate today(2026, 11, 21);
        const OverviewFigures all = overviewFigures(portfolio, today, 60);

        const Figures alone = figures(portfolio);
        CHECK(all.figures.projects == projects);
        CHECK(all.figures.budget == alone.budget);
        CHECK(all.figures.forecast == alone.forecast);
        CHECK(all.figures.grants.byState == alone.grants.byState);
        CHECK(all.figures.byPhase == alone.byPhase);
        CHECK(all.money.total.planned == alone.budget);
        CHECK(all.money.years.size() == moneyByYear(portfolio).years.size());
        CHECK(all.risks.counts == riskMatrix(portfolio).counts);
        CHECK(all.risks.worst == riskMatrix(portfolio).worst);
        CHECK(all.map.placed + all.map.notPlaced == projects);
        const auto stuck = [](const StuckProject &row) { return row.project; };
        CHECK(each<StuckProject, Id<Project>>(all.pipeline.stuck, stuck)
              == each<StuckProject, Id<Project>>(pipeline(portfolio, today).stuck, stuck));
        const auto row = [](const Deadline &deadline) { return deadline.row; };
        CHECK(all.deadlines.isEmpty() == (projects == 0));
        CHECK(each<Deadline, RowId>(all.deadlines, row) == each<Deadline, RowId>(deadlines(portfolio, today, 60), row));
    }
}
