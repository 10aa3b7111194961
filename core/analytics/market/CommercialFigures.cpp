#include "core/analytics/market/CommercialFigures.h"

#include "core/analytics/market/PlanFigures.h"

namespace opi {

namespace {

void count(CommercialFigures &figures, const Customer &customer)
{
    ++figures.customers;
    for (int stage = 0; stage <= int(customer.stage); ++stage)
        ++figures.stages[std::size_t(stage)].reached;
    if (customer.lost) {
        ++figures.lost;
        return;
    }
    StageFigures &stage = figures.stages[std::size_t(customer.stage)];
    ++stage.standing;
    if (!customer.value)
        return;
    if (customer.value->currency != Currency::DKK) {
        ++figures.otherCurrency;
        return;
    }
    const Money weighted = weightedValue(customer);
    stage.value += *customer.value;
    stage.weighted += weighted;
    figures.weighted += weighted;
    if (customer.stage == CustomerStage::Order)
        figures.orders += *customer.value;
}

} // namespace

int likelihoodOf(const Customer &customer)
{
    if (customer.lost)
        return 0;
    constexpr int byStage[] = {10, 25, 50, 100};
    if (customer.stage == CustomerStage::Order)
        return 100;
    return customer.likelihood.value_or(byStage[int(customer.stage)]);
}

std::optional<double> CommercialFigures::conversionFrom(CustomerStage stage) const
{
    const std::size_t at = std::size_t(stage);
    if (at + 1 >= stages.size() || stages[at].reached == 0)
        return {};
    return double(stages[at + 1].reached) / stages[at].reached;
}

std::optional<double> CommercialFigures::conversion() const
{
    if (customers == 0)
        return {};
    return double(stages[std::size_t(CustomerStage::Order)].standing) / customers;
}

Money weightedValue(const Customer &customer)
{
    const Money value = customer.value.value_or(Money());
    return {(value.oere * likelihoodOf(customer) + 50) / 100, value.currency};
}

CommercialFigures commercialFigures(const Portfolio &portfolio)
{
    CommercialFigures figures;
    for (const Customer &customer : portfolio.rows<Customer>()) {
        const Project *project = portfolio.find(customer.project);
        if (project && isTowardsMarket(portfolio, *project))
            count(figures, customer);
    }
    return figures;
}

CommercialFigures commercialFigures(const Portfolio &portfolio, const Id<Project> &project)
{
    CommercialFigures figures;
    for (const Customer &customer : portfolio.of<Customer>(project))
        count(figures, customer);
    return figures;
}

const CommercialPlan *commercialPlan(const Portfolio &portfolio, const Id<Project> &project)
{
    const CommercialPlan *found = nullptr;
    for (const CommercialPlan &plan : portfolio.of<CommercialPlan>(project))
        found = &plan;
    return found;
}

std::optional<QDate> firstSale(const Portfolio &portfolio, const Id<Project> &project)
{
    const CommercialPlan *plan = commercialPlan(portfolio, project);
    std::optional<QDate> first = plan ? plan->firstSale : std::nullopt;
    for (const Customer &customer : portfolio.of<Customer>(project)) {
        if (customer.stage == CustomerStage::Order && customer.ordered && !customer.lost
            && (!first || *customer.ordered < *first))
            first = customer.ordered;
    }
    return first;
}

} // namespace opi
