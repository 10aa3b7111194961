#include "core/report/DeadlineText.h"

namespace opi {

QString label(const Words &words, DeadlineKind kind)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Deadline", "Milestone"),
        QT_TRANSLATE_NOOP("Deadline", "Project ends"),
        //: a risk is to be looked at again
        QT_TRANSLATE_NOOP("Deadline", "Risk review"),
        QT_TRANSLATE_NOOP("Deadline", "Committee meeting"),
        //: the last day of an organisation or region, such as Region Hovedstaden
        QT_TRANSLATE_NOOP("Deadline", "Ceases to exist"),
        //: the first day of an organisation or region, such as Region Østdanmark
        QT_TRANSLATE_NOOP("Deadline", "Takes over"),
        QT_TRANSLATE_NOOP("Deadline", "Follow-up"),
        QT_TRANSLATE_NOOP("Deadline", "Gate"),
        //: efterforløb
        QT_TRANSLATE_NOOP("Deadline", "Follow-on period ends"),
        //: what was to be done about a bottleneck
        QT_TRANSLATE_NOOP("Deadline", "Scaling strategy"),
        //: a tender is to be published
        QT_TRANSLATE_NOOP("Deadline", "Publication of a tender"),
        //: the contract of a purchase
        QT_TRANSLATE_NOOP("Deadline", "Contract ends"),
        QT_TRANSLATE_NOOP("Deadline", "OPI agreement ends"),
    };
    static_assert(std::size(names) == valueCount(DeadlineKind()));
    return words.translate("Deadline", names[std::size_t(kind)]);
}

QString label(const Words &words, DeadlineState state)
{
    static constexpr const char *names[] = {
        //: a deadline will be kept
        QT_TRANSLATE_NOOP("Deadline", "On plan"),
        QT_TRANSLATE_NOOP("Deadline", "Delayed"),
        QT_TRANSLATE_NOOP("Deadline", "Overdue"),
        //: a project ends before all of its milestones are reached
        QT_TRANSLATE_NOOP("Deadline", "Open milestones"),
        //: an organisation ends, and none takes over
        QT_TRANSLATE_NOOP("Deadline", "No successor"),
        //: nothing has to be done about it (orientering)
        QT_TRANSLATE_NOOP("Deadline", "For information"),
    };
    static_assert(std::size(names) == valueCount(DeadlineState()));
    return words.translate("Deadline", names[std::size_t(state)]);
}

} // namespace opi
