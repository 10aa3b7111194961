#include "core/exchange/import/RowCurrencies.h"

#include "core/exchange/import/ProjectFacts.h"

namespace opi {

namespace {

struct AmountCurrency {
    ListKind list;
    ImportField amount;
    ImportField currency;
};

constexpr AmountCurrency amountCurrencies[] = {
    {ListKind::BudgetLines, ImportField::LinePlanned, ImportField::LinePlannedCurrency},
    {ListKind::BudgetLines, ImportField::LineActual, ImportField::LineActualCurrency},
    {ListKind::BudgetLines, ImportField::LineForecast, ImportField::LineForecastCurrency},
    {ListKind::Grants, ImportField::GrantAmount, ImportField::GrantCurrency},
    {ListKind::Decisions, ImportField::DecisionCost, ImportField::DecisionCurrency},
    {ListKind::Procurements, ImportField::ProcurementValue, ImportField::ProcurementCurrency},
    {ListKind::Customers, ImportField::CustomerValue, ImportField::CustomerCurrency},
    {ListKind::Benefits, ImportField::BenefitPlanned, ImportField::BenefitPlannedCurrency},
    {ListKind::Benefits, ImportField::BenefitExpected, ImportField::BenefitExpectedCurrency},
    {ListKind::Benefits, ImportField::BenefitRealised, ImportField::BenefitRealisedCurrency},
    {ListKind::RolloutPlans, ImportField::RolloutBudget, ImportField::RolloutCurrency},
    {ListKind::CommercialPlans, ImportField::CommercialPrice, ImportField::CommercialCurrency},
    {ListKind::OptionHolders, ImportField::HolderValue, ImportField::HolderCurrency},
};

} // namespace

void applyCurrencies(ListedRow &listed, ListKind list)
{
    std::optional<QString> common;
    for (const AmountCurrency &of : amountCurrencies) {
        if (of.list != list)
            continue;
        const QString own = listed.fact(of.currency);
        common = common ? common : own;
        const QString code = own.isEmpty() ? *common : own;
        auto money = listed.facts.contains(of.amount) ? amountOfFact(listed.fact(of.amount)) : std::nullopt;
        listed.facts.erase(of.currency);
        if (!money || code.isEmpty())
            continue;
        money->currency = code == QStringLiteral("EUR") ? Currency::EUR : Currency::DKK;
        listed.facts[of.amount] = amountFact(*money);
    }
}

} // namespace opi
