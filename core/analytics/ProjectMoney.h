#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What one project plans, has spent and expects over all years, in kroner.
struct ProjectMoney {
    Money planned;
    Money actual;
    Money forecast;        ///< where a budget line has none, its planned amount
    int otherCurrency = 0; ///< how many amounts of budget lines are not in kroner, and left out
    Money grants;          ///< one per year counts once for each of its years

    Money deviation() const { return forecast - planned; }
};

/// Amounts in another currency are left out.
ProjectMoney projectMoney(const Portfolio &portfolio, const Id<Project> &project);

} // namespace opi
