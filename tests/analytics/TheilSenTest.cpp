#include "core/analytics/TheilSen.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("the Theil-Sen slope of five points is the median of their ten slopes: .875")
{
    const std::vector<TimedValue> points{{0, 1}, {1, 2}, {2, 2}, {3, 4}, {4, 4}};
    CHECK(pairwiseSlopes(points).size() == 10);
    CHECK(theilSen(points).value() == Approx(0.875));
}

TEST_CASE("one outlier does not move the slope")
{
    const std::vector<TimedValue> straight{{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 90}};
    CHECK(theilSen(straight).value() == Approx(1));
}

TEST_CASE("below three different times there is no slope")
{
    CHECK_FALSE(theilSen(std::vector<TimedValue>{{0, 1}, {1, 5}}));
    CHECK_FALSE(theilSen(std::vector<TimedValue>{{0, 1}, {0, 2}, {1, 5}}));
    CHECK_FALSE(theilSen({}));
}
