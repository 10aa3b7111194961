#include "core/base/DanishHolidays.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("Easter is on the Sundays that the almanacs have")
{
    const QDate known[] = {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(2000, 4, 23), QDate(2008, 3, 23),
                           QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),  QDate(2027, 3, 28),
                           QDate(2028, 4, 16), QDate(2038, 4, 25)};
    for (const QDate day : known)
        CHECK(easterSunday(day.year()) == day);
}

TEST_CASE("the Danish holidays move with Easter, and Store bededag is one to 2023")
{
    for (const QDate day : {QDate(2027, 1, 1), QDate(2027, 3, 25), QDate(2027, 3, 26), QDate(2027, 3, 28),
                            QDate(2027, 3, 29), QDate(2027, 5, 6), QDate(2027, 5, 16), QDate(2027, 5, 17),
                            QDate(2027, 12, 25), QDate(2027, 12, 26), QDate(2023, 5, 5)})
        CHECK(isDanishHoliday(day));
    for (const QDate day : {QDate(2024, 4, 26), QDate(2027, 4, 23), QDate(2027, 6, 5), QDate(2027, 12, 24)})
        CHECK_FALSE(isDanishHoliday(day));
    CHECK(danishWorkingDayFrom(QDate(2027, 3, 25)) == QDate(2027, 3, 30)); // over the whole of Easter
    CHECK(danishWorkingDayFrom(QDate(2027, 3, 24)) == QDate(2027, 3, 24));
    CHECK(danishWorkingDayFrom(QDate(2027, 12, 25)) == QDate(2027, 12, 27)); // Saturday and Sunday
}
