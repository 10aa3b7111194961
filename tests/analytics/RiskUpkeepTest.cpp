#include "core/analytics/RiskUpkeep.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("the expected loss of a risk is its loss times how often it comes true")
{
    Risk risk;
    CHECK_FALSE(expectedLoss(risk));
    risk.loss = Money{50000000, Currency::DKK}; // DKK 500,000
    risk.probability = 3;
    CHECK(expectedLoss(risk) == Money{20000000, Currency::DKK}); // 40 %
    risk.probability = 1;
    CHECK(expectedLoss(risk) == Money{2500000, Currency::DKK}); // 5 %
    risk.loss = Money{199, Currency::EUR};
    CHECK(expectedLoss(risk) == Money{9, Currency::EUR}); // 9.95 cents, rounded down
    risk.loss = Money{9'000'000'000'000'000'000, Currency::DKK};
    risk.probability = 5;
    CHECK(expectedLoss(risk) == Money{7'650'000'000'000'000'000, Currency::DKK});
}

TEST_CASE("a risk is stale when nobody has looked at it for more than 60 days")
{
    Risk risk;
    const QDate today(2026, 11, 21);
    CHECK_FALSE(isStale(risk, today)); // nobody knows
    risk.reviewed = QDate(2026, 9, 22);
    CHECK_FALSE(isStale(risk, today)); // 60 days
    risk.reviewed = QDate(2026, 9, 21);
    CHECK(isStale(risk, today));
    risk.closed = today;
    CHECK_FALSE(isStale(risk, today));
}
