#include "core/text/ReadinessText.h"

namespace opi {

QString label(const Words &words, ConfidenceBand band)
{
    switch (band) {
    //: of how far a score can be trusted
    case ConfidenceBand::Low: return words.translate("Confidence", "Low");
    case ConfidenceBand::Medium: return words.translate("Confidence", "Medium");
    case ConfidenceBand::High: return words.translate("Confidence", "High");
    }
    return {};
}

QString label(const Words &words, LimitingAxis axis)
{
    switch (axis) {
    case LimitingAxis::None: return {};
    case LimitingAxis::Readiness: return words.translate("LimitingAxis", "Readiness");
    //: how widely a component is used
    case LimitingAxis::Use: return words.translate("LimitingAxis", "Use");
    case LimitingAxis::Both: return words.translate("LimitingAxis", "Readiness and use");
    }
    return {};
}

QString label(const Words &words, AssessmentNeed need)
{
    switch (need) {
    case AssessmentNeed::Never: return words.translate("AssessmentNeed", "Never assessed");
    case AssessmentNeed::Outdated: return words.translate("AssessmentNeed", "Outdated");
    //: assessed by an earlier version of the rubric
    case AssessmentNeed::OtherRubric: return words.translate("AssessmentNeed", "Earlier rubric");
    case AssessmentNeed::Disputed: return words.translate("AssessmentNeed", "Disagreement");
    case AssessmentNeed::Due: return words.translate("AssessmentNeed", "Due");
    }
    return {};
}

QString ageText(const Words &words, int days)
{
    constexpr int daysOfMonth = 30;
    constexpr int daysOfYear = 365;
    if (days < 2 * daysOfMonth)
        return words.translate("Age", "%n days", nullptr, days);
    const int months = days * 12 / daysOfYear;
    if (days < 2 * daysOfYear)
        return words.translate("Age", "%n months", nullptr, months);
    const int years = days / daysOfYear;
    return words.translate("Age", "%n years", nullptr, years);
}

QString withinSentence(const QString &name)
{
    // An abbreviation stays as it is: "IT and data".
    const bool isAbbreviation = name.size() > 1 && name[1].isUpper();
    return isAbbreviation || name.isEmpty() ? name : name[0].toLower() + name.mid(1);
}

QString bottleneckSentence(const Words &words, const std::optional<Bottleneck> &worst, int assessed)
{
    if (assessed == 0)
        return words.translate("Readiness", "No project has been assessed yet.");
    if (!worst)
        return words.translate("Readiness", "Nothing holds the assessed projects back.");
    //: %1: a dimension of readiness; %2, %3: numbers of projects
    return words
        .translate("Readiness", "Scaling is most often blocked by %1: the weakest link in %2 of %3 assessed projects.")
        .arg(withinSentence(words.of(worst->name)), words.number(qint64(worst->weakest)),
             words.number(qint64(assessed)));
}

} // namespace opi
