#include "core/text/MarketText.h"

#include "core/text/Labels.h"
#include "core/text/ReadinessText.h"

namespace opi {

QString label(const Words &words, PlanPart part)
{
    static constexpr const char *names[] = {
        //: of a plan: who sees to it
        QT_TRANSLATE_NOOP("PlanPart", "Owner"), QT_TRANSLATE_NOOP("PlanPart", "Sites"),
        QT_TRANSLATE_NOOP("PlanPart", "Integration"), QT_TRANSLATE_NOOP("PlanPart", "Training"),
        QT_TRANSLATE_NOOP("PlanPart", "Operation budget")};
    static_assert(std::size(names) == valueCount(PlanPart()));
    return words.translate("PlanPart", names[std::size_t(part)]);
}

QString planSentence(const Words &words, const PlanStatus &status, bool isNeeded)
{
    if (!status.plan)
        return isNeeded
                   ? words.translate("MarketText", "There is none yet, and from the third phase on there should be.")
                   : words.translate("MarketText", "There is none yet. It is asked for from the third phase on.");
    const QString share = words.percent(status.percent() / 100.0);
    if (status.missing.isEmpty())
        return words.translate("MarketText", "The plan is complete.");
    QStringList missing;
    for (const PlanPart part : status.missing)
        missing << withinSentence(label(words, part));
    //: %1: a share in per cent; %2: what is missing: "training and operation budget"
    return words.translate("MarketText", "%1 complete; missing: %2.").arg(share, words.list(missing));
}

QString firstSaleText(const Words &words, const std::optional<QDate> &day)
{
    if (!day)
        return words.translate("MarketText", "Nothing is sold yet.");
    return words.translate("MarketText", "First sale on %1.").arg(words.date(*day));
}

QString customersSentence(const Words &words, const CommercialFigures &figures)
{
    if (figures.customers == 0)
        return words.translate("MarketText", "Nobody is known yet who may buy the solution.");
    const int open = figures.customers - figures.lost;
    //: %1: an amount, each value times its likelihood
    const QString all = words.translate("MarketText", "%n customer(s), weighted %1", nullptr, open)
                            .arg(words.millions(figures.weighted));
    const int orders = figures.stages[std::size_t(CustomerStage::Order)].standing;
    if (orders == 0)
        return all + u'.';
    //: %1: an amount; %2: a share in per cent
    return all + QStringLiteral("; ")
           + words.translate("MarketText", "%n order(s) of %1, %2 of all who were asked", nullptr, orders)
                 .arg(words.millions(figures.orders), words.percent(figures.conversion().value_or(0)))
           + u'.';
}

} // namespace opi
