#include "core/analytics/market/PlanFigures.h"

#include "core/analytics/Timeline.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/Customer.h"

#include <algorithm>

namespace opi {

namespace {

bool isThere(const RolloutPlan &plan, PlanPart part)
{
    switch (part) {
    case PlanPart::Owner: return plan.owner.has_value();
    case PlanPart::Sites: return !plan.sites.isEmpty();
    case PlanPart::Integration: return !plan.integration.isEmpty();
    case PlanPart::Training: return !plan.training.isEmpty();
    case PlanPart::OperationBudget: return plan.operationBudget.has_value();
    }
    Q_UNREACHABLE();
}

} // namespace

PlanStatus planStatus(const Portfolio &portfolio, const Id<Project> &project, PlanKind kind)
{
    PlanStatus status;
    for (const RolloutPlan &plan : portfolio.of<RolloutPlan>(project)) {
        if (plan.kind == kind)
            status.plan = &plan;
    }
    for (int part = 0; part < valueCount(PlanPart()); ++part) {
        if (!status.plan || !isThere(*status.plan, PlanPart(part)))
            status.missing << PlanPart(part);
    }
    return status;
}

bool needsPlans(const Portfolio &portfolio, const Project &project)
{
    constexpr int thirdPhase = 2; // steps count from 0
    const Phase *phase = project.isOpen() && project.phase ? portfolio.find(*project.phase) : nullptr;
    return phase && stepOf(portfolio, *phase) >= thirdPhase;
}

bool isTowardsMarket(const Portfolio &portfolio, const Project &project)
{
    if (!project.isOpen() && project.state != ProjectState::InOperation)
        return false;
    return needsPlans(portfolio, project) || !portfolio.of<RolloutPlan>(project.id).empty()
           || !portfolio.of<CommercialPlan>(project.id).empty() || !portfolio.of<Customer>(project.id).empty();
}

std::vector<ProjectPlans> projectPlans(const Portfolio &portfolio)
{
    std::vector<ProjectPlans> all;
    for (const Project &project : portfolio.rows<Project>()) {
        if (!isTowardsMarket(portfolio, project))
            continue;
        ProjectPlans plans;
        plans.project = &project;
        plans.isNeeded = needsPlans(portfolio, project);
        for (int kind = 0; kind < valueCount(PlanKind()); ++kind)
            plans.byKind[std::size_t(kind)] = planStatus(portfolio, project.id, PlanKind(kind));
        all.push_back(std::move(plans));
    }
    std::sort(all.begin(), all.end(),
              [](const ProjectPlans &a, const ProjectPlans &b) { return a.project->code < b.project->code; });
    return all;
}

} // namespace opi
