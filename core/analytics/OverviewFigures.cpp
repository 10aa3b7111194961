#include "core/analytics/OverviewFigures.h"

#include "core/base/Shares.h"

#include <functional>

namespace opi {

OverviewFigures overviewFigures(const Portfolio &portfolio, QDate today, int days)
{
    constexpr qsizetype worthThread = 1000; // projects: below, a thread takes longer to start than all of this
    OverviewFigures all;
    // About as long as each other, and the first makes all the large lists: memory that a thread takes for itself is
    // given back to the system when it ends, and that costs more than the reckoning.
    const std::function<void()> halves[] = {
        [&] {
            all.deadlines = deadlines(portfolio, today, days);
            all.pipeline = pipeline(portfolio, today);
        },
        [&] {
            all.money = moneyByYear(portfolio);
            all.figures = figures(portfolio, all.money);
            all.map = municipalityMap(portfolio);
            all.risks = riskMatrix(portfolio);
        },
    };
    const std::size_t least = portfolio.rows<Project>().size() >= worthThread ? 1 : std::size(halves);
    onAllCores(sharesOf(std::size(halves), least), [&](const Share &share) {
        for (std::size_t half = share.first; half < share.last; ++half)
            halves[half]();
    });
    return all;
}

} // namespace opi
