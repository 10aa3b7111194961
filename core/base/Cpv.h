#pragma once

#include <QString>

namespace opi {

/// A code of the Common Procurement Vocabulary (Regulation (EC) No 213/2008): eight digits, and after a hyphen a check
/// digit. The digit is the weighted sum of the eight by 3 7 1 3 7 1 3 7, modulo 10: found from the codes, as the
/// regulation does not say it, and it holds for those that we have tried.
int cpvCheckDigit(QStringView eightDigits);

/// "73000000-2", or the eight digits alone. A check digit that is there must be right.
bool isCpv(QStringView code);

/// With the check digit; empty if it is no code.
QString completeCpv(const QString &code);

} // namespace opi
