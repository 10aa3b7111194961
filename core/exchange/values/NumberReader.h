#pragma once

#include "core/base/Money.h"

#include <QStringList>

#include <optional>

namespace opi {

/// Danish: 1.234,5. English: 1,234.5. A number that can only be one of them is read as that one under both.
enum class NumberStyle { Danish, English };

/// mantissa * 10^exponent, exactly.
struct Decimal {
    qint64 mantissa = 0;
    int exponent = 0;

    double toDouble() const;
    /// Rounded to this power of ten, half away from zero; nothing if it does not fit 64 bits.
    std::optional<qint64> scaledTo(int power) const;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// What one cell says about how numbers are written where it comes from.
enum class NumberEvidence {
    NoNumber,
    Either, ///< no mark of thousands or decimals: 1234
    Danish,
    English,
    Ambiguous ///< 1.234 and 1,234: a thousand and some in one style, one and some in the other
};

/// A number with what stands around it. Signs -, − and (1,0); thousands also by blanks and '; "500,-" is 500.
struct NumberText {
    QString figures; ///< digits, points and commas only
    bool isNegative = false;
    std::optional<int> magnitude; ///< the power of ten of a word: 3 (t.kr.), 6 (mio.), 9 (mia.)
    std::optional<Currency> currency;
    bool isPercent = false;
};

/// Nothing if the text is not a number with known words around it.
std::optional<NumberText> numberTextFrom(QStringView text);

NumberEvidence numberEvidenceOf(QStringView text);

/// How the numbers of a column are written; nothing if no cell tells, or as many tell the one as the other.
std::optional<NumberStyle> numberStyleOf(const QStringList &cells);

/// The number; `style` decides where the text can be read in two ways. Words such as mio. count, a currency does not.
std::optional<Decimal> decimalFrom(QStringView text, NumberStyle style);

/// The same of a text that is taken apart already, without its magnitude.
std::optional<Decimal> decimalFrom(const NumberText &number, NumberStyle style);

} // namespace opi
