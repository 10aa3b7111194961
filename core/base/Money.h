#pragma once

#include <QtGlobal>

namespace opi {

enum class Currency { DKK, EUR };
constexpr int valueCount(Currency) { return 2; }

/// An amount, counted in the hundredth part of its currency: øre or cent.
struct Money {
    qint64 oere = 0;
    Currency currency = Currency::DKK;

    friend bool operator==(const Money &, const Money &) = default;

    /// Amounts of two currencies do not add up without a rate of a day: sums are made per currency.
    friend Money operator+(Money a, Money b)
    {
        Q_ASSERT(a.currency == b.currency);
        return {a.oere + b.oere, a.currency};
    }
    friend Money operator-(Money a, Money b)
    {
        Q_ASSERT(a.currency == b.currency);
        return {a.oere - b.oere, a.currency};
    }
    Money &operator+=(Money other) { return *this = *this + other; }
};

/// An amount in whole kroner.
constexpr Money kroner(qint64 amount) { return {amount * 100, Currency::DKK}; }

} // namespace opi
