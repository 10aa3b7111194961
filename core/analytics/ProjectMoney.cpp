#include "core/analytics/ProjectMoney.h"

#include "core/analytics/MoneyByYear.h"
#include "core/domain/BudgetLine.h"

namespace opi {

ProjectMoney projectMoney(const Portfolio &portfolio, const Id<Project> &project)
{
    ProjectMoney sums;
    const auto addKroner = [](Money &sum, const std::optional<Money> &amount, int times = 1) {
        if (amount && amount->currency == Currency::DKK)
            sum.oere += amount->oere * times;
    };
    for (const BudgetLine &line : portfolio.of<BudgetLine>(project)) {
        for (const std::optional<Money> &amount : {line.planned, line.actual, line.forecast})
            sums.otherCurrency += amount && amount->currency != Currency::DKK;
        addKroner(sums.planned, line.planned);
        addKroner(sums.actual, line.actual);
        addKroner(sums.forecast, line.forecast ? line.forecast : line.planned);
    }
    for (const Grant &grant : portfolio.of<Grant>(project))
        addKroner(sums.grants, grant.amount, timesCounted(grant));
    return sums;
}

} // namespace opi
