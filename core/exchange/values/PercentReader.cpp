#include "core/exchange/values/PercentReader.h"

#include <cmath>

namespace opi {

bool Share::fits(double exact) const
{
    return std::abs(exact - value) <= precision * 1.0001; // the halves themselves are not exact in binary
}

std::optional<Share> shareFrom(QStringView text, NumberStyle style)
{
    const std::optional<NumberText> number = numberTextFrom(text);
    if (!number || number->currency || number->magnitude)
        return {};
    std::optional<Decimal> decimal = decimalFrom(*number, style);
    if (!decimal)
        return {};
    if (number->isPercent || std::abs(decimal->toDouble()) > 1)
        decimal->exponent -= 2;
    return Share{decimal->toDouble(), 0.5 * std::pow(10.0, decimal->exponent)};
}

} // namespace opi
