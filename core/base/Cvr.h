#pragma once

#include <QString>

namespace opi {

/// Whether these are eight digits that pass the modulus-11 check of the Danish company register (CVR): the digits
/// times 2, 7, 6, 5, 4, 3, 2, 1 add up to a multiple of 11. https://datacvr.virk.dk
inline bool isCvr(QStringView text)
{
    constexpr int weights[] = {2, 7, 6, 5, 4, 3, 2, 1};
    if (text.size() != 8)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
        sum += weights[i] * (text[i].unicode() - u'0');
    }
    return text.front() != u'0' && sum % 11 == 0;
}

} // namespace opi
