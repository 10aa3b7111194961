#pragma once

#include "core/exchange/values/NumberReader.h"

namespace opi {

/// A share of a whole: 0.5 is a half. `precision` is half a step of the last digit that was written: 50 % can stand for
/// anything from 49.5 to 50.5 %.
struct Share {
    double value = 0;
    double precision = 0;

    bool fits(double exact) const;
};

/// 50 %, 50%, 50 pct., 12,5 %; without a sign 0,5 and 50 are the same, as a share above 1 is meant as per cent.
std::optional<Share> shareFrom(QStringView text, NumberStyle style);

} // namespace opi
