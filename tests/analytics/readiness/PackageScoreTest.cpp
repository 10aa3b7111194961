#include "core/analytics/readiness/PackageScore.h"

#include <catch2/catch.hpp>

#include <random>

using namespace opi;

namespace {

ComponentReadiness part(const QString &name, std::optional<int> readiness, std::optional<int> use, bool isCore = false,
                        bool isRequired = true)
{
    const auto panel = [](std::optional<int> level) { return level ? panelOf({*level}) : RaterPanel(); };
    return {Id<PackageComponent>::named(name), isCore, isRequired, panel(readiness), panel(use)};
}

Id<PackageComponent> id(const QString &name) { return Id<PackageComponent>::named(name); }

// Inputs of three packages in CGIAR's public code; results worked out by hand as readiness x use and their minimum.
const std::vector<ComponentReadiness> f1{part("core", 9, 4, true), part("complementary", 3, 2)};
const std::vector<ComponentReadiness> f2{part("core", 3, 1, true), part("patterns", 8, 8), part("demand", 3, 7)};
const std::vector<ComponentReadiness> f3{part("core", 4, 0, true), part("patterns", 4, 9), part("demand", 5, 9)};

} // namespace

TEST_CASE("a package scores as its worst part: F1 gives 6, held back by the complementary one's use")
{
    const PackageScore score = packageScore(f1);
    CHECK(f1[0].score() == 36);
    CHECK(f1[1].score() == 6);
    CHECK(score.atMost == 6);
    CHECK(score.isExact);
    CHECK(score.bottlenecks == QList{id("complementary")});
    CHECK(score.limitingAxis == LimitingAxis::Use);
    CHECK(score.lowestReadiness == 3);
    CHECK(score.lowestUse == 2);
}

TEST_CASE("F2 gives 3 at the core, while the lowest readiness is shared by two parts")
{
    const PackageScore score = packageScore(f2);
    CHECK(score.atMost == 3);
    CHECK(score.bottlenecks == QList{id("core")});
    CHECK(score.lowestReadiness == 3);
    CHECK(score.lowestUse == 1);
    CHECK(f2[1].score() == 64);
    CHECK(f2[2].score() == 21);
}

TEST_CASE("F3: unused is zero, and the readiness is still told")
{
    const PackageScore score = packageScore(f3);
    CHECK(score.atMost == 0);
    CHECK(score.isExact);
    CHECK(score.bottlenecks == QList{id("core")});
    CHECK(score.lowestReadiness == 4);
    CHECK(score.lowestUse == 0);
}

TEST_CASE("of parts with the same score the one with the lower level comes first, and all are named")
{
    // 4 x 9 = 6 x 6 = 9 x 4
    const PackageScore score = packageScore({part("even", 6, 6), part("unready", 4, 9), part("unused", 9, 4)});
    CHECK(score.atMost == 36);
    CHECK(score.bottlenecks == QList{id("unready"), id("unused"), id("even")});
    CHECK(score.limitingAxis == LimitingAxis::Readiness);
}

TEST_CASE("equal levels limit each other")
{
    CHECK(packageScore({part("even", 5, 5)}).limitingAxis == LimitingAxis::Both);
}

TEST_CASE("an unrated required part makes the score an interval from 0")
{
    const PackageScore score =
        packageScore({part("core", 8, 5, true), part("training", 6, {}), part("mobile", {}, {})});
    CHECK(score.atMost == 40);
    CHECK_FALSE(score.isExact);
}

TEST_CASE("what is not required does not hold a package back")
{
    const PackageScore score = packageScore({part("core", 8, 5, true), part("extra", 1, 1, false, false)});
    CHECK(score.atMost == 40);
    CHECK(score.isExact);
    CHECK(score.lowestReadiness == 8);
}

TEST_CASE("without a rated required part there is no score")
{
    for (const auto &parts : std::vector<std::vector<ComponentReadiness>>{
             {}, {part("core", {}, {}, true)}, {part("extra", 5, 5, false, false)}}) {
        const PackageScore score = packageScore(parts);
        CHECK_FALSE(score.atMost);
        CHECK_FALSE(score.isExact);
        CHECK(score.bottlenecks.isEmpty());
        CHECK(score.limitingAxis == LimitingAxis::None);
    }
}

TEST_CASE("lifting a bottleneck never lowers the package score, and it is never above any required part")
{
    std::mt19937 random(20261121);
    for (int round = 0; round < 2000; ++round) {
        std::vector<ComponentReadiness> parts;
        for (unsigned i = 0; i < 1 + random() % 6; ++i)
            parts.push_back(
                part(QString::number(i), int(random() % 10), int(random() % 10), i == 0, random() % 4 != 0));
        const PackageScore before = packageScore(parts);
        if (!before.atMost)
            continue;
        for (ComponentReadiness &each : parts) {
            if (each.isRequired)
                CHECK(*before.atMost <= *each.score());
            if (each.component != before.bottlenecks.first())
                continue;
            each.readiness = panelOf({std::min(9, *each.readiness.claimed + 1)});
            each.use = panelOf({std::min(9, *each.use.claimed + int(random() % 2))});
        }
        CHECK(*packageScore(parts).atMost >= *before.atMost);
    }
}
