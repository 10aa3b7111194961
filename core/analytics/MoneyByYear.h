#pragma once

#include "core/domain/Grant.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What one year has. Grants by their state as it is now; all in kroner.
struct YearMoney {
    int year = 0;
    Money reserved, committed, disbursed, accounted;
    Money planned, actual;
    Money forecast; ///< where a budget line has none, its planned amount

    Money granted() const { return reserved + committed + disbursed + accounted; }
};

struct MoneyByYear {
    QList<YearMoney> years; ///< ascending and without gaps
    YearMoney withoutYear;  ///< amounts that name no year, of projects whose start or end is unknown
    YearMoney total;        ///< of all of them
    int spread = 0;         ///< how many amounts named no year and were spread over their project's days
    int otherCurrency = 0;  ///< how many amounts are not in kroner, and left out
};

/// Budget and grants of all projects by year. A grant per year counts its amount in each of its years; one in total is
/// shared evenly between its years; an amount without a year is spread over the days from its project's start to its
/// end. Shares are rounded so that they add up to the amount in øre. A year outside 1900-2199 counts as none.
MoneyByYear moneyByYear(const Portfolio &portfolio);

/// How many times a grant's amount counts: once, or once for each of its years.
int timesCounted(const Grant &grant);

} // namespace opi
