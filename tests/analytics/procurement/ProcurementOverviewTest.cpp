#include "core/analytics/procurement/ProcurementOverview.h"

#include "tests/analytics/procurement/Case22.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("the portfolio says which projects are not coupled to procurement, and what is bought when", "[A12]")
{
    Portfolio portfolio = valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
    ChangeSet set;
    const auto add = [&](const char *code, const char *phase, int coupling, std::optional<QDate> planned,
                         std::optional<Money> value) {
        Project project;
        project.id = Id<Project>::named(code);
        project.code = code;
        project.phase = Id<Phase>::named(QString("phase/") + phase);
        set.create(project);
        if (coupling < 0)
            return;
        Procurement row;
        row.id = Id<Procurement>::generate();
        row.project = project.id;
        row.coupling = coupling;
        row.planned = planned;
        row.value = value;
        row.route = Route::Open;
        set.create(row);
    };
    add("A", "F1", -1, {}, {});                               // too early to ask
    add("B", "F3", -1, {}, {});                               // after phase 2, and nothing
    add("C", "F4", 0, {}, {});                                // the same
    add("D", "F4", 3, QDate(2026, 12, 1), kroner(2'000'000)); // this quarter
    add("E", "F4", 2, QDate(2027, 4, 1), kroner(3'000'000));  // the second of 2027
    add("F", "F5", 4, QDate(2027, 6, 30), {});                // the same, of unknown value
    add("G", "F5", 3, QDate(2026, 11, 1), kroner(1'000'000)); // should have been
    portfolio = valueOf(portfolio.with(set));
    const ProcurementOverview overview = procurementOverview(portfolio, checkDay);
    CHECK(overview.projects == 7);
    CHECK(overview.byCoupling == std::array<int, 5>{3, 0, 1, 2, 1});
    CHECK(overview.coupledShare() == Approx(4.0 / 7));
    REQUIRE(overview.decoupled.size() == 2);
    CHECK(overview.decoupled[0]->code == "B");
    CHECK(overview.decoupled[1]->code == "C");
    REQUIRE(overview.quarters.size() == 3);
    CHECK(overview.quarters[0].year == 2026);
    CHECK(overview.quarters[0].quarter == 4);
    CHECK(overview.quarters[0].value == kroner(2'000'000));
    CHECK(overview.quarters[1].procurements == 0);
    CHECK(overview.quarters[2].quarter == 2);
    CHECK(overview.quarters[2].procurements == 2);
    CHECK(overview.quarters[2].value == kroner(3'000'000));
    REQUIRE(overview.overdue.size() == 1);
}
