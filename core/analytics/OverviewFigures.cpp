#include "core/analytics/OverviewFigures.h"

#include "core/base/Shares.h"

namespace opi {

OverviewFigures overviewFigures(const Portfolio &portfolio, QDate today, int days)
{
    constexpr qsizetype worthThread = 1000; // projects: below, a thread takes longer to start than all of this
    OverviewFigures all;
    const std::function<void()> tasks[] = {
        [&] { all.deadlines = deadlines(portfolio, today, days); },
        [&] { all.pipeline = pipeline(portfolio, today); },
        [&] {
            all.money = moneyByYear(portfolio);
            all.figures = figures(portfolio, all.money);
        },
        [&] { all.map = municipalityMap(portfolio); },
        [&] { all.risks = riskMatrix(portfolio); },
    };
    if (portfolio.rows<Project>().size() >= worthThread) {
        doOnAllCores(tasks);
    } else {
        for (const auto &task : tasks)
            task();
    }
    return all;
}

} // namespace opi
