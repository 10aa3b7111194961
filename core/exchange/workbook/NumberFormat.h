#pragma once

#include <QStringView>

namespace opi {

/// What a number stands for, by the format that a workbook shows it in.
enum class NumberMeaning { Number, Percent, Date, Time };

/// Of a format's code, such as "yyyy\-mm\-dd", "#,##0.00 kr", "[$-406]d. mmmm åååå", "0%". Times without a day are
/// Time. Letters in quotes, behind \ or _ or *, and in brackets mean nothing, except [h], [m] and [s].
/// Only the first of several sections counts: the others are for amounts below zero, zero and texts.
NumberMeaning meaningOf(QStringView formatCode);

/// Of a format by its number, as far as the standard fixes it (ECMA-376 part 1, 18.8.30); Number for others.
NumberMeaning builtInMeaning(int formatId);

/// A number as a text that only means itself: with a point, without thousands and exponent; 15 digits, as a
/// spreadsheet shows at most.
QString plainNumber(double value);

/// The day and time that a number stands for as ISO text: "2021-01-01", "2021-01-01 10:30", "10:30". The first day is
/// 1 January 1900, and 1900 has a 29 February that never was; or, in workbooks of the other epoch, 1 January 1904.
/// Empty if it is no day that there can be.
QString dayText(double serial, bool isFrom1904);
QString timeText(double serial);

} // namespace opi
