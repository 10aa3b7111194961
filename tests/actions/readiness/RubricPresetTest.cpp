#include "core/actions/readiness/RubricPreset.h"

#include "core/actions/Presets.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"
#include "tests/support/Builders.h"

#include <catch2/catch.hpp>

#include <set>

using namespace opi;
using namespace opi::test;

namespace {

Portfolio newPortfolio()
{
    return valueOf(Portfolio().with(valueOf(actions::startPortfolio({{"Ny", "New"}, {}, {}}))));
}

} // namespace

TEST_CASE("the shipped rubric has nine dimensions with their targets, ten levels each, and criteria with evidence")
{
    const Portfolio portfolio = newPortfolio();
    const Rubric *rubric = currentRubric(portfolio);
    REQUIRE(rubric);
    CHECK(rubric->code == "opi-scaling");
    CHECK_FALSE(rubric->source.isEmpty());
    const QMap<QString, int> targets{{"USE", 7}, {"SOL", 8}, {"EFF", 7}, {"REG", 8}, {"BUS", 7},
                                     {"PRO", 7}, {"IPR", 6}, {"ORG", 6}, {"SOC", 6}};
    QStringList codes;
    int scales = 0;
    for (const RubricDimension &dimension : portfolio.of<RubricDimension>(rubric->id)) {
        std::set<int> levels;
        for (const RubricLevel &level : portfolio.of<RubricLevel>(dimension.id)) {
            CAPTURE(dimension.code.toStdString(), level.level);
            levels.insert(level.level);
            CHECK(level.name.has(Language::Danish));
            CHECK(level.name.has(Language::English));
            CHECK(level.text.has(Language::Danish));
            CHECK(level.text.has(Language::English));
            const auto criteria = portfolio.of<RubricCriterion>(level.id);
            const auto count = std::distance(criteria.begin(), criteria.end());
            const bool hasCriteria = dimension.scale == RubricScale::Profile && level.level > 0;
            CHECK(count >= (hasCriteria ? 1 : 0));
            CHECK(count <= (hasCriteria ? 4 : 0));
            for (const RubricCriterion &criterion : criteria) {
                CHECK(criterion.text.has(Language::Danish));
                CHECK(criterion.text.has(Language::English));
                CHECK(criterion.accepted > 0);
            }
        }
        CHECK(levels.size() == 10);
        if (dimension.scale != RubricScale::Profile) {
            ++scales;
            continue;
        }
        codes << dimension.code;
        CHECK(dimension.target == targets.value(dimension.code));
        CHECK(dimension.mayBeNotApplicable == (dimension.code == "REG"));
        CHECK(dimension.question.has(Language::English));
    }
    CHECK(scales == 2);
    codes.sort();
    CHECK(codes == QStringList(targets.keys()));
}

TEST_CASE("no gate asks for less than the one before it")
{
    const Portfolio portfolio = newPortfolio();
    CHECK(portfolio.rows<GateTarget>().size() == 63); // seven gates, nine dimensions
    QMap<QString, QMap<QString, int>> byDimension;
    for (const GateTarget &target : portfolio.rows<GateTarget>())
        byDimension[portfolio.find(target.dimension)->code][portfolio.find(target.gate)->code] = target.level;
    for (auto dimension = byDimension.begin(); dimension != byDimension.end(); ++dimension) {
        int before = 0;
        for (const QString &gate : {QString("G1"), QString("G2"), QString("G3"), QString("G4"), QString("G5"),
                                    QString("G6"), QString("G7")}) {
            CAPTURE(dimension.key().toStdString(), gate.toStdString());
            REQUIRE(dimension->contains(gate));
            CHECK(dimension->value(gate) >= before);
            CHECK(dimension->value(gate) <= highestLevel);
            before = dimension->value(gate);
        }
    }
}

TEST_CASE("a portfolio from before gets the rubric once, with the same ids as a new one")
{
    const Portfolio fresh = newPortfolio();
    Portfolio old = fresh;
    for (const TableInfo *table : {&tableInfo<Rubric>(), &tableInfo<RubricDimension>(), &tableInfo<RubricLevel>(),
                                   &tableInfo<RubricCriterion>(), &tableInfo<GateTarget>()})
        old.tables()[std::size_t(table->index)] = TableRows(*table);
    CHECK_FALSE(currentRubric(old));
    const Portfolio mended = valueOf(old.with(valueOf(actions::installRubric(old))));
    CHECK(mended == fresh);
    CHECK(actions::installRubric(mended).error().code == "rubric-exists");
}
