#pragma once

#include "core/exchange/values/NumberReader.h"

namespace opi {

/// What the amounts of a column are counted in when a cell does not say it: kroner, thousands of kroner, million euro.
struct MoneyUnit {
    Currency currency = Currency::DKK;
    int magnitude = 0; ///< a power of ten

    friend bool operator==(const MoneyUnit &, const MoneyUnit &) = default;
};

/// An amount as a person or a list writes it: 1.250.000, 1,25 mio., 1.250.000 kr., EUR 5.000, (500), 500,-.
/// Rounded to øre or cent. Nothing if it is no amount, if it is a percentage, or if it is too large for Money.
std::optional<Money> moneyFrom(QStringView text, NumberStyle style, MoneyUnit unit = {});

/// What a heading says: "Budget (t.kr.)", "Budget i mio. kr.", "Budget (1.000 kr.)", "Grant, EUR".
MoneyUnit moneyUnitOf(QStringView heading);

/// Digits, a point and two decimals: "2055800683.00". How amounts go into JSON and into comparisons.
QString decimalText(Money amount);

} // namespace opi
