#include "core/analytics/readiness/RaterPanel.h"
#include "core/analytics/readiness/Confidence.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace opi;

TEST_CASE("the consensus is the lower median")
{
    CHECK(panelOf({4, 7}).claimed == 4);
    CHECK(panelOf({7, 4, 5}).claimed == 5);
    CHECK(panelOf({9, 2, 2, 3}).claimed == 2);
    CHECK(panelOf({6}).claimed == 6);
    CHECK_FALSE(panelOf({}).claimed);
}

TEST_CASE("three levels apart is a disagreement, and so are two sides of what the gate asks for")
{
    CHECK(panelOf({4, 7}).isDisputed({}));
    CHECK_FALSE(panelOf({4, 6}).isDisputed({}));
    CHECK(panelOf({4, 6}).isDisputed(5));
    CHECK(panelOf({4, 5}).isDisputed(5));
    CHECK_FALSE(panelOf({5, 6}).isDisputed(5));
    CHECK_FALSE(panelOf({3, 4}).isDisputed(5));
    CHECK_FALSE(panelOf({9}).isDisputed(5));
    CHECK_FALSE(panelOf({}).isDisputed(5));
}

TEST_CASE("agreement is 1 where all say the same, 0 where half say 0 and half 9, and 0.5 of one rater")
{
    CHECK(panelOf({5, 5, 5}).agreement == Approx(1));
    CHECK(panelOf({0, 9}).agreement == Approx(0)); // 4.5 from the consensus of 0 on average
    CHECK(panelOf({6}).agreement == Approx(0.5));
    CHECK(panelOf({4, 7}).agreement == Approx(1 - 1.5 / 4.5));
}

TEST_CASE("the order of raters changes nothing")
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> levels;
        for (unsigned i = 0; i < 1 + random() % 7; ++i)
            levels.push_back(int(random() % 10));
        const RaterPanel panel = panelOf(levels);
        std::shuffle(levels.begin(), levels.end(), random);
        CHECK(panelOf(levels) == panel);
    }
}

TEST_CASE("one rater, all rated and documented, today: .841, and only of medium confidence")
{
    const Confidence found = confidence(1, 0.5, 1, freshness(0), false);
    CHECK(found.value == Approx(0.840896).epsilon(1e-6));
    CHECK(found.band == ConfidenceBand::Medium);
    CHECK(confidence(1, 0.5, 1, 1, true).band == ConfidenceBand::High);
}

TEST_CASE("a factor of 0 takes all confidence away, and a year halves the freshness")
{
    CHECK(confidence(0, 1, 1, 1, true).value == 0);
    CHECK(confidence(1, 1, 0, 1, true).band == ConfidenceBand::Low);
    CHECK(freshness(365) == Approx(0.5));
    CHECK(freshness(730) == Approx(0.25));
}
