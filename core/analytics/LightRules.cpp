#include "core/analytics/LightRules.h"

#include "core/analytics/market/BenefitSums.h"
#include "core/analytics/ProjectMoney.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhasePlan.h"

namespace opi {

namespace {

/// The light of a figure in the unit of the limit.
Light lightOfFigure(const Tolerance &limit, double figure)
{
    if (figure > limit.red)
        return Light::Red;
    return figure > 0 && figure >= limit.yellow ? Light::Yellow : Light::Green;
}

/// Whole months count as the calendar has them: from 15 March to 15 June are three, and a day more is above three.
Light lightOfDelay(const Tolerance &limit, QDate planned, QDate expected)
{
    if (expected > planned.addMonths(limit.red))
        return Light::Red;
    return expected > planned && expected >= planned.addMonths(limit.yellow) ? Light::Yellow : Light::Green;
}

std::optional<LightSuggestion> costLight(const Portfolio &portfolio, const Project &project)
{
    const ProjectMoney money = projectMoney(portfolio, project.id);
    if (money.planned.oere <= 0 || money.otherCurrency > 0) // the rest would look as if it was within the budget
        return {};
    LightSuggestion made;
    made.over = money.deviation();
    made.plan = money.planned;
    const Light byPercent = lightOfFigure(toleranceOf(portfolio, ToleranceMeasure::CostPercent), made.percent());
    const Light byKroner =
        lightOfFigure(toleranceOf(portfolio, ToleranceMeasure::CostKroner), double(made.over.oere) / 100);
    made.light = std::max(byPercent, byKroner);
    made.measure = byKroner > byPercent ? ToleranceMeasure::CostKroner : ToleranceMeasure::CostPercent;
    return made;
}

std::optional<LightSuggestion> timeLight(const Portfolio &portfolio, const Project &project, QDate today)
{
    std::optional<LightSuggestion> worst;
    const Tolerance limit = toleranceOf(portfolio, ToleranceMeasure::DelayMonths);
    const auto consider = [&](const RowId &row, QDate planned, const std::optional<QDate> &forecast) {
        const QDate expected = std::max(forecast.value_or(planned), today); // it is not reached yet
        const Light light = lightOfDelay(limit, planned, expected);
        // Months differ: 28 days from 31 January are one, and 30 days from 1 January are none.
        if (worst
            && std::pair(worst->light, worst->planned->daysTo(*worst->expected))
                   >= std::pair(light, planned.daysTo(expected)))
            return;
        LightSuggestion made;
        made.light = light;
        made.measure = ToleranceMeasure::DelayMonths;
        made.row = row;
        made.planned = planned;
        made.expected = expected;
        worst = made;
    };
    for (const Milestone &milestone : portfolio.of<Milestone>(project.id)) {
        if (!milestone.actual)
            consider(milestone.id.untyped(), milestone.planned, milestone.forecast);
    }
    const Phase *present = project.phase ? portfolio.find(*project.phase) : nullptr;
    for (const PhasePlan &plan : portfolio.of<PhasePlan>(project.id)) {
        const Phase *phase = portfolio.find(plan.phase);
        if (present && phase && phase->model == present->model && phase->position >= present->position)
            consider(plan.id.untyped(), plan.planned, plan.forecast);
    }
    return worst;
}

std::optional<LightSuggestion> benefitLight(const Portfolio &portfolio, const Project &project)
{
    const BenefitSums sums = benefitSums(portfolio, project.id);
    if (sums.planned.oere <= 0 || sums.otherCurrency > 0)
        return {};
    LightSuggestion made;
    made.plan = sums.planned;
    made.over = sums.planned - sums.expected;
    made.measure = ToleranceMeasure::BenefitPercent;
    made.light = lightOfFigure(toleranceOf(portfolio, ToleranceMeasure::BenefitPercent), made.percent());
    return made;
}

std::optional<LightSuggestion> overallLight(const Portfolio &portfolio, const Project &project, QDate today)
{
    std::optional<LightSuggestion> worst;
    for (const LightSide side : {LightSide::Time, LightSide::Cost, LightSide::Benefits}) {
        Light light = (project.*lightOf(side)).light;
        if (light == Light::None) {
            const auto suggested = suggestedLight(portfolio, project, side, today);
            light = suggested ? suggested->light : Light::None;
        }
        if (light == Light::None || (worst && worst->light >= light))
            continue;
        worst.emplace();
        worst->light = light;
        worst->worst = side;
    }
    return worst;
}

} // namespace

Tolerance shippedTolerance(ToleranceMeasure measure)
{
    static const QString source = QStringLiteral("https://digst.dk/styring/projektstyring/risikovurdering-og-"
                                                 "raadgivningsproces/proces-for-statusrapportering/");
    Tolerance row;
    row.measure = measure;
    row.status = RuleStatus::Confirmed;
    row.source = source;
    switch (measure) {
    case ToleranceMeasure::CostPercent:
        row.id = Id<Tolerance>::named(QStringLiteral("tolerance/cost-percent"));
        row.red = 10;
        break;
    case ToleranceMeasure::CostKroner:
        row.id = Id<Tolerance>::named(QStringLiteral("tolerance/cost-kroner"));
        row.red = 6'000'000;
        break;
    case ToleranceMeasure::DelayMonths:
        row.id = Id<Tolerance>::named(QStringLiteral("tolerance/delay-months"));
        row.yellow = 1;
        row.red = 3;
        break;
    case ToleranceMeasure::BenefitPercent:
        row.id = Id<Tolerance>::named(QStringLiteral("tolerance/benefit-percent"));
        row.red = 10;
        row.status = RuleStatus::Open;
        row.source.clear();
        row.note = {QStringLiteral("Programmets egen grænse: der er ikke offentliggjort en grænse for gevinster."),
                    QStringLiteral("The program's own limit: none has been published for benefits.")};
        break;
    }
    return row;
}

Tolerance toleranceOf(const Portfolio &portfolio, ToleranceMeasure measure)
{
    for (const Tolerance &row : portfolio.rows<Tolerance>()) {
        if (row.measure == measure)
            return row;
    }
    return shippedTolerance(measure);
}

std::optional<LightSuggestion> suggestedLight(const Portfolio &portfolio, const Project &project, LightSide side,
                                              QDate today)
{
    switch (side) {
    case LightSide::Time: return timeLight(portfolio, project, today);
    case LightSide::Cost: return costLight(portfolio, project);
    case LightSide::Benefits: return benefitLight(portfolio, project);
    case LightSide::Overall: return overallLight(portfolio, project, today);
    }
    Q_UNREACHABLE();
}

bool isOverride(const Project &project, LightSide side, const std::optional<LightSuggestion> &suggestion)
{
    const Light judged = (project.*lightOf(side)).light;
    return suggestion && judged != Light::None && judged != suggestion->light;
}

std::optional<int> lightAge(const TrafficLight &light, QDate today)
{
    if (light.light == Light::None || !light.judgedOn)
        return {};
    return int(light.judgedOn->daysTo(today));
}

} // namespace opi
