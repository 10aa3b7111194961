// The names of values of plans, customers and limits of lights.
#include "core/text/Labels.h"

#include "core/text/ValueNames.h"

namespace opi {

QString label(const Words &words, PlanKind kind)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("PlanKind", "Implementation plan"),
                                            QT_TRANSLATE_NOOP("PlanKind", "Scaling plan")};
    return nameOf(words, "PlanKind", names, kind);
}

QString label(const Words &words, BusinessModel model)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("BusinessModel", "No business model chosen"),
        QT_TRANSLATE_NOOP("BusinessModel", "Outright purchase"),
        QT_TRANSLATE_NOOP("BusinessModel", "Subscription"),
        QT_TRANSLATE_NOOP("BusinessModel", "Leasing"),
        QT_TRANSLATE_NOOP("BusinessModel", "Licence fee"),
        QT_TRANSLATE_NOOP("BusinessModel", "Royalty"),
        //: of an innovation partnership
        QT_TRANSLATE_NOOP("BusinessModel", "Purchase option"),
        QT_TRANSLATE_NOOP("BusinessModel", "Revenue share"),
        //: gevinstdeling
        QT_TRANSLATE_NOOP("BusinessModel", "Gain sharing"),
        QT_TRANSLATE_NOOP("BusinessModel", "Payment for outcomes"),
        //: for the party that took part in the development
        QT_TRANSLATE_NOOP("BusinessModel", "Partner discount"),
        QT_TRANSLATE_NOOP("BusinessModel", "Spin-out or joint venture"),
        QT_TRANSLATE_NOOP("BusinessModel", "Pre-commercial payment per phase"),
        //: of several municipalities or regions
        QT_TRANSLATE_NOOP("BusinessModel", "Joint framework agreement"),
    };
    return nameOf(words, "BusinessModel", names, model);
}

QString label(const Words &words, CustomerStage stage)
{
    static constexpr const char *names[] = {
        //: somebody who may become a customer
        QT_TRANSLATE_NOOP("CustomerStage", "Lead"),
        QT_TRANSLATE_NOOP("CustomerStage", "Dialogue"),
        QT_TRANSLATE_NOOP("CustomerStage", "Pilot"),
        //: of a customer
        QT_TRANSLATE_NOOP("CustomerStage", "Order"),
    };
    return nameOf(words, "CustomerStage", names, stage);
}

QString label(const Words &words, ToleranceMeasure measure)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("ToleranceMeasure", "Cost above the budget, per cent"),
        QT_TRANSLATE_NOOP("ToleranceMeasure", "Cost above the budget, DKK"),
        QT_TRANSLATE_NOOP("ToleranceMeasure", "Delay, months"),
        QT_TRANSLATE_NOOP("ToleranceMeasure", "Benefits below the plan, per cent"),
    };
    return nameOf(words, "ToleranceMeasure", names, measure);
}

} // namespace opi
