#pragma once

#include <QDate>

namespace opi {

/// Easter Sunday of the Gregorian calendar. (Anonymous algorithm, Nature 13 (1876), 487; in J. Meeus, Astronomical
/// Algorithms, 1991, chapter 8.)
QDate easterSunday(int year);

/// A Danish public holiday (helligdag): those of the church, New Year's Day, Christmas Day and the day after. Store
/// bededag, the fourth Friday after Easter, is one to 2023. Constitution Day and Christmas Eve are none, though most
/// have the day off.
bool isDanishHoliday(QDate day);

/// Monday to Friday, and no holiday.
bool isDanishWorkingDay(QDate day);

/// The day itself, or the first working day after it.
QDate danishWorkingDayFrom(QDate day);

} // namespace opi
