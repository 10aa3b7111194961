#include "core/render/RoundTicks.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace opi;

static bool isRound(double step)
{
    const double mantissa = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    for (const double round : {1.0, 2.0, 2.5, 5.0}) {
        if (std::abs(mantissa - round) < 1e-6)
            return true;
    }
    return false;
}

TEST_CASE("an axis to 67 counts 0, 20, 40, 60, 80")
{
    const RoundTicks ticks = roundTicks(0, 67, 5);
    CHECK(ticks.step == 20);
    CHECK(ticks.first == 0);
    CHECK(ticks.last() == 80);
    CHECK(ticks.decimals() == 0);
}

TEST_CASE("an axis ends on its highest value where that is round")
{
    CHECK(roundTicks(0, 75, 3).last() == 75);
    CHECK(roundTicks(0, 75, 3).step == 25);
    CHECK(roundTicks(0, 0.3, 3).count == 4);
    CHECK(roundTicks(0, 0.3, 3).decimals() == 1);
    CHECK(roundTicks(0, 10, 4).step == 2.5);
    CHECK(roundTicks(0, 10, 4).decimals() == 1);
}

TEST_CASE("an axis of nothing is from zero to one")
{
    CHECK(roundTicks(0, 0, 5).at(0) == 0);
    CHECK(roundTicks(0, 0, 5).last() == 1);
}

TEST_CASE("the ticks of any axis are round, few, hold zero and reach around the values")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> mantissa(0, 1), power(-3, 10);
    for (int i = 0; i < 20'000; ++i) {
        const double most = mantissa(random) * std::pow(10, power(random));
        const double least = i % 3 == 0 ? -mantissa(random) * std::pow(10, power(random)) : i % 3 == 1 ? 0 : most / 2;
        const int steps = 2 + i % 8;
        const RoundTicks ticks = roundTicks(least, most, steps);
        CAPTURE(least, most, steps, ticks.step, ticks.first, ticks.count);
        REQUIRE(isRound(ticks.step));
        REQUIRE(ticks.count >= 2);
        REQUIRE(ticks.count <= steps + 1);
        REQUIRE(ticks.first <= least + ticks.step * 1e-6);
        REQUIRE(ticks.last() >= most - ticks.step * 1e-6);
        const double zero = -ticks.first / ticks.step;
        REQUIRE(std::abs(zero - std::round(zero)) < 1e-6);
        REQUIRE(ticks.first <= 0);
        REQUIRE(ticks.last() >= 0);
        // One step less at either end would not reach.
        REQUIRE(ticks.first + ticks.step > std::min(least, 0.0));
        REQUIRE(ticks.last() - ticks.step < std::max(most, 0.0));
    }
}
