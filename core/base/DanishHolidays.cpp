#include "core/base/DanishHolidays.h"

#include <algorithm>

namespace opi {

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    return QDate(year, month, (h + l - 7 * m + 114) % 31 + 1);
}

bool isDanishHoliday(QDate day)
{
    constexpr int storeBededag = 26, lastYearOfStoreBededag = 2023;
    constexpr int fromEaster[] = {-3, -2, 0, 1, 39, 49, 50}; // Maundy Thursday ... Whit Monday
    const auto days = int(easterSunday(day.year()).daysTo(day));
    if (std::find(std::begin(fromEaster), std::end(fromEaster), days) != std::end(fromEaster))
        return true;
    if (days == storeBededag && day.year() <= lastYearOfStoreBededag)
        return true;
    return (day.month() == 1 && day.day() == 1) || (day.month() == 12 && (day.day() == 25 || day.day() == 26));
}

bool isDanishWorkingDay(QDate day) { return day.dayOfWeek() <= Qt::Friday && !isDanishHoliday(day); }

QDate danishWorkingDayFrom(QDate day)
{
    while (!isDanishWorkingDay(day))
        day = day.addDays(1);
    return day;
}

} // namespace opi
