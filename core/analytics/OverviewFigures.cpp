#include "core/analytics/OverviewFigures.h"

namespace opi {

OverviewFigures overviewFigures(const Portfolio &portfolio, QDate today, int days)
{
    OverviewFigures all;
    all.money = moneyByYear(portfolio);
    all.figures = figures(portfolio, all.money);
    all.pipeline = pipeline(portfolio, today);
    all.risks = riskMatrix(portfolio);
    all.map = municipalityMap(portfolio);
    all.deadlines = deadlines(portfolio, today, days);
    return all;
}

} // namespace opi
