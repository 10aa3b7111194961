#include "core/analytics/KrippendorffAlpha.h"
#include "core/analytics/RandDisagreement.h"
#include "core/analytics/WeightedKappa.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace opi;

namespace {

/// Data "C" of the R packages irr and DescTools: 4 raters, 12 units, missing ratings left out.
/// https://www.rdocumentation.org/packages/irr/versions/0.84.1/topics/kripp.alpha
const std::vector<std::vector<int>> dataC{{1, 1, 1},    {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3},
                                          {2, 2, 2, 2}, {1, 2, 3, 4}, {4, 4, 4, 4}, {1, 1, 2, 1},
                                          {2, 2, 2, 2}, {5, 5, 5},    {1, 1},       {3}};

} // namespace

TEST_CASE("Krippendorff's alpha of the published data C is .743, .815, .849 and .797")
{
    CHECK(krippendorffAlpha(dataC, MeasurementScale::Nominal).value() == Approx(0.743421).epsilon(1e-6));
    CHECK(krippendorffAlpha(dataC, MeasurementScale::Ordinal).value() == Approx(0.815388).epsilon(1e-6));
    CHECK(krippendorffAlpha(dataC, MeasurementScale::Interval).value() == Approx(0.849107).epsilon(1e-6));
    CHECK(krippendorffAlpha(dataC, MeasurementScale::Ratio).value() == Approx(0.797403).epsilon(1e-6));
}

TEST_CASE("alpha does not depend on the order of raters or units")
{
    std::mt19937 random(7);
    auto shuffled = dataC;
    for (int i = 0; i < 20; ++i) {
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        for (auto &unit : shuffled)
            std::shuffle(unit.begin(), unit.end(), random);
        CHECK(krippendorffAlpha(shuffled, MeasurementScale::Ordinal).value() == Approx(0.815388).epsilon(1e-6));
    }
}

TEST_CASE("a panel that never varies has no alpha, and neither has one without a pair")
{
    CHECK_FALSE(krippendorffAlpha(std::vector<std::vector<int>>{{3, 3}, {3, 3, 3}}, MeasurementScale::Ordinal));
    CHECK_FALSE(krippendorffAlpha(std::vector<std::vector<int>>{{1}, {4}}, MeasurementScale::Ordinal));
    CHECK_FALSE(krippendorffAlpha({}, MeasurementScale::Ordinal));
}

TEST_CASE("weighted kappa of Cohen's own example is .348, unweighted .492, with other weights .353")
{
    // Cohen (1968), as in https://www.rdocumentation.org/packages/psych/versions/1.8.10/topics/cohen.kappa
    const std::array<double, 9> shares{.44, .07, .09, .05, .20, .05, .01, .03, .06};
    const auto weightsOf = [](std::array<double, 9> weights) {
        return [weights](std::size_t a, std::size_t b) { return weights[a * 3 + b]; };
    };
    CHECK(weightedKappa(shares, 3, KappaWeights::Equal).value() == Approx(0.491525).epsilon(1e-5));
    CHECK(weightedKappa(shares, 3, weightsOf({0, 1, 3, 1, 0, 6, 3, 6, 0})).value() == Approx(0.347826).epsilon(1e-5));
    CHECK(weightedKappa(shares, 3, weightsOf({0, 1, 4, 1, 0, 6, 2, 2, 0})).value() == Approx(0.353383).epsilon(1e-5));
}

TEST_CASE("kappa of two raters on levels 1-9: 0 unweighted, .395 linear, .678 quadratic")
{
    const std::array<int, 9> first{1, 2, 3, 4, 5, 6, 7, 8, 9};
    const std::array<int, 9> second{1, 3, 1, 6, 1, 5, 5, 6, 7};
    CHECK(weightedKappa(first, second, KappaWeights::Equal).value() == Approx(0).margin(1e-12));
    CHECK(weightedKappa(first, second, KappaWeights::Linear).value() == Approx(0.394958).epsilon(1e-5));
    CHECK(weightedKappa(first, second, KappaWeights::Quadratic).value() == Approx(0.677966).epsilon(1e-5));
}

TEST_CASE("kappa of the published counts is .429 unweighted and .567 quadratic")
{
    const std::array<double, 9> counts{106, 10, 4, 22, 28, 10, 2, 12, 6};
    CHECK(weightedKappa(counts, 3, KappaWeights::Equal).value() == Approx(0.428571).epsilon(1e-5));
    CHECK(weightedKappa(counts, 3, KappaWeights::Quadratic).value() == Approx(0.566667).epsilon(1e-5));
}

TEST_CASE("two raters who always give the same level have no kappa")
{
    const std::array<int, 3> same{4, 4, 4};
    CHECK_FALSE(weightedKappa(same, same, KappaWeights::Quadratic));
    CHECK_FALSE(weightedKappa(std::span<const int>(), std::span<const int>(), KappaWeights::Linear));
}

TEST_CASE("the RAND/UCLA limit of the published panel is 6.1, and it agrees")
{
    // 15 panellists, P30 7.0, P70 8.0: https://pmc.ncbi.nlm.nih.gov/articles/PMC3467596
    const RandDisagreement panel = randDisagreement(7, 8);
    CHECK(panel.spread == Approx(1));
    CHECK(panel.limit == Approx(6.1));
    CHECK_FALSE(panel.isDisagreement());
    CHECK(randDisagreement(2, 8).isDisagreement()); // 6 apart around the middle, where 2.35 is the limit
}
