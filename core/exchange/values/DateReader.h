#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace opi {

/// Which number of 3/5/2026 is the day. Dots (3.5.2026) are never written month first.
enum class DateOrder { DayFirst, MonthFirst };

enum class DatePrecision { Day, Week, Month, Quarter, Year };

/// A date as it was read, with what is not certain about it.
struct DateReading {
    QDate first; ///< the day, or the first day of the week, month, quarter or year that the text names
    DatePrecision precision = DatePrecision::Day;
    bool isAmbiguous = false;   ///< day and month can be the other way round, and nothing in the text tells
    bool isDayNumber = false;   ///< it was a bare number as spreadsheets count days: 45292
    bool isWithoutYear = false; ///< the year of today was taken

    QDate last() const;
};

/// 24.04.2014, 3/5-26, 2026-05-03, 20260503, 3. maj 2026, den 3. maj, May 3, 2026, uge 14 2026, 2026-W14, maj 2026,
/// 2. kvartal 2026, Q2 2026, 2026; Danish, Norwegian and English words; a time of day behind it is passed over.
/// Two digits are the year that lies nearest to today. Nothing if it is no date, or a day that does not exist.
std::optional<DateReading> readDate(QStringView text, QDate today, DateOrder order = DateOrder::DayFirst);

/// The day, or the first day of what the text names: the Monday of "uge 14".
std::optional<QDate> dateFrom(QStringView text, QDate today, DateOrder order = DateOrder::DayFirst);

/// The order that the dates of a column show; nothing if no cell tells, or as many tell the one as the other.
std::optional<DateOrder> dateOrderOf(const QStringList &cells, QDate today);

} // namespace opi
