#include "core/text/LightText.h"

#include "core/domain/Milestone.h"
#include "core/domain/PhasePlan.h"
#include "core/text/Labels.h"
#include "core/text/ReadinessText.h"
#include "core/text/SinceLastText.h"

namespace opi {

namespace {

/// "8 % (DKK 0.4 m)" of a figure that is above 0.
QString deviation(const Words &words, const LightSuggestion &suggestion)
{
    return QStringLiteral("%1 (%2)").arg(words.percent(suggestion.percent() / 100, 1), words.millions(suggestion.over));
}

QString costReason(const Words &words, const LightSuggestion &suggestion)
{
    if (suggestion.over.oere <= 0)
        return words.translate("LightText", "the forecast is within the budget");
    //: %1: "8 % (DKK 0.4 m)"
    return words.translate("LightText", "the forecast is %1 above the budget").arg(deviation(words, suggestion));
}

QString benefitReason(const Words &words, const LightSuggestion &suggestion)
{
    if (suggestion.over.oere <= 0)
        return words.translate("LightText", "the expected benefits are not below the plan");
    //: %1: "8 % (DKK 0.4 m)"
    return words.translate("LightText", "the expected benefits are %1 below the plan")
        .arg(deviation(words, suggestion));
}

QString timeReason(const Words &words, const LightSuggestion &suggestion, const Portfolio &portfolio)
{
    const int days = int(suggestion.planned->daysTo(*suggestion.expected));
    if (days <= 0)
        return words.translate("LightText", "nothing is delayed");
    const Milestone *milestone = portfolio.find(Id<Milestone>(suggestion.row));
    const PhasePlan *plan = portfolio.find(Id<PhasePlan>(suggestion.row));
    const Phase *phase = plan ? portfolio.find(plan->phase) : nullptr;
    const QString what = milestone ? words.of(milestone->title)
                         : phase
                             //: %1: a phase
                             ? words.translate("LightText", "the gate after %1").arg(words.of(phase->name))
                             : QString();
    //: %1: a milestone or gate; %2: a day
    return words.translate("LightText", "%1 is delayed by %n day(s), to %2", nullptr, days)
        .arg(what, words.shortDate(*suggestion.expected));
}

QString reasonText(const Words &words, const LightSuggestion &suggestion, const Portfolio &portfolio)
{
    if (suggestion.worst)
        //: %1: time, cost or benefits
        return words.translate("LightText", "decided by %1").arg(withinSentence(label(words, *suggestion.worst)));
    switch (suggestion.measure.value_or(ToleranceMeasure::CostPercent)) {
    case ToleranceMeasure::CostPercent:
    case ToleranceMeasure::CostKroner: return costReason(words, suggestion);
    case ToleranceMeasure::DelayMonths: return timeReason(words, suggestion, portfolio);
    case ToleranceMeasure::BenefitPercent: return benefitReason(words, suggestion);
    }
    Q_UNREACHABLE();
}

} // namespace

QString suggestionText(const Words &words, const LightSuggestion &suggestion, const Portfolio &portfolio)
{
    //: what the rules say of a traffic light; %1: green, yellow or red; %2: why
    return words.translate("LightText", "By the rules %1: %2.")
        .arg(label(words, suggestion.light).toLower(), reasonText(words, suggestion, portfolio));
}

QString overrideText(const Words &words, const Project &project, LightSide side, const Portfolio &portfolio,
                     QDate today)
{
    const auto suggestion = suggestedLight(portfolio, project, side, today);
    return isOverride(project, side, suggestion) ? suggestionText(words, *suggestion, portfolio) : QString();
}

QString lightAgeText(const Words &words, const TrafficLight &light, QDate today)
{
    const std::optional<int> age = lightAge(light, today);
    if (!age || *age < 0)
        return {};
    if (*age >= oldLightDays)
        //: %1: "5 months"
        return words.translate("LightText", "Judged %1 ago: look at it again.").arg(ageText(words, *age));
    //: %1: "12 days"
    return words.translate("LightText", "Judged %1 ago.").arg(ageText(words, *age));
}

} // namespace opi
