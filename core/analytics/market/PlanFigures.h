#pragma once

#include "core/domain/RolloutPlan.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// What a plan for implementation or scaling must say.
enum class PlanPart { Owner, Sites, Integration, Training, OperationBudget };
constexpr int valueCount(PlanPart) { return 5; }

/// How complete one plan of a project is.
struct PlanStatus {
    const RolloutPlan *plan = nullptr; ///< into the portfolio; null: there is none
    QList<PlanPart> missing;           ///< all of them without a plan
    int percent() const { return 100 - 100 * int(missing.size()) / valueCount(PlanPart()); } ///< 0, 20 ... 100
};
PlanStatus planStatus(const Portfolio &portfolio, const Id<Project> &project, PlanKind kind);

/// Whether the project should have both plans: it is open, and in the third phase of its model or later, as a solution
/// that is developed without them is seldom scaled.
bool needsPlans(const Portfolio &portfolio, const Project &project);

/// Whether the project is to be seen among those on the way to the market: it is open or in operation, and needs plans
/// or has a plan, a commercial plan or customers.
bool isTowardsMarket(const Portfolio &portfolio, const Project &project);

/// The plans of one project. Points into the portfolio.
struct ProjectPlans {
    const Project *project = nullptr;
    std::array<PlanStatus, 2> byKind; ///< by PlanKind
    bool isNeeded = false;

    bool isComplete() const { return byKind[0].missing.isEmpty() && byKind[1].missing.isEmpty(); }
};

/// The projects on the way to the market, by code.
std::vector<ProjectPlans> projectPlans(const Portfolio &portfolio);

} // namespace opi
