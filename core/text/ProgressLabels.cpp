// The names of values on the way from development to market: gates, barriers, decisions, follow-ups.
#include "core/text/Labels.h"

#include "core/text/ValueNames.h"

namespace opi {

QString label(const Words &words, Answer answer)
{
    static constexpr const char *names[] = {//: a criterion of a gate that nobody has answered
                                            QT_TRANSLATE_NOOP("Answer", "Not answered"),
                                            QT_TRANSLATE_NOOP("Answer", "Met"), QT_TRANSLATE_NOOP("Answer", "Not met"),
                                            QT_TRANSLATE_NOOP("Answer", "Not applicable")};
    return nameOf(words, "Answer", names, answer);
}

QString label(const Words &words, GateVerdict verdict)
{
    static constexpr const char *names[] = {
        //: decisions at a gate: Godkend, Betinget, Gentag, Pause, Stop
        QT_TRANSLATE_NOOP("GateVerdict", "Go"), QT_TRANSLATE_NOOP("GateVerdict", "Conditional"),
        QT_TRANSLATE_NOOP("GateVerdict", "Recycle"), QT_TRANSLATE_NOOP("GateVerdict", "Hold"),
        QT_TRANSLATE_NOOP("GateVerdict", "Stop")};
    return nameOf(words, "GateVerdict", names, verdict);
}

QString label(const Words &words, FollowUpOrigin origin)
{
    static constexpr const char *names[] = {
        //: a follow-up that comes from nothing else
        QT_TRANSLATE_NOOP("FollowUpOrigin", "Agreed"),   QT_TRANSLATE_NOOP("FollowUpOrigin", "Condition of a gate"),
        QT_TRANSLATE_NOOP("FollowUpOrigin", "Decision"), QT_TRANSLATE_NOOP("FollowUpOrigin", "Barrier"),
        QT_TRANSLATE_NOOP("FollowUpOrigin", "Risk"),
    };
    return nameOf(words, "FollowUpOrigin", names, origin);
}

QString label(const Words &words, BarrierKind kind)
{
    static constexpr const char *names[] = {
        //: what a barrier is in the way of, or lies in
        QT_TRANSLATE_NOOP("BarrierKind", "Sale"),        QT_TRANSLATE_NOOP("BarrierKind", "Implementation"),
        QT_TRANSLATE_NOOP("BarrierKind", "Scaling"),     QT_TRANSLATE_NOOP("BarrierKind", "Procurement"),
        QT_TRANSLATE_NOOP("BarrierKind", "Evidence"),    QT_TRANSLATE_NOOP("BarrierKind", "Regulation"),
        QT_TRANSLATE_NOOP("BarrierKind", "Financing"),   QT_TRANSLATE_NOOP("BarrierKind", "Organisation"),
        QT_TRANSLATE_NOOP("BarrierKind", "Data and IT"), QT_TRANSLATE_NOOP("BarrierKind", "Rights"),
    };
    return nameOf(words, "BarrierKind", names, kind);
}

QString label(const Words &words, DecisionKind kind)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("DecisionKind", "Decision"),
                                            QT_TRANSLATE_NOOP("DecisionKind", "Change request")};
    return nameOf(words, "DecisionKind", names, kind);
}

QString label(const Words &words, DecisionState state)
{
    static constexpr const char *names[] = {//: the steering committee is asked for it
                                            QT_TRANSLATE_NOOP("DecisionState", "Wanted"),
                                            QT_TRANSLATE_NOOP("DecisionState", "Approved"),
                                            QT_TRANSLATE_NOOP("DecisionState", "Rejected"),
                                            //: put off
                                            QT_TRANSLATE_NOOP("DecisionState", "Deferred")};
    return nameOf(words, "DecisionState", names, state);
}

QString label(const Words &words, RiskStrategy strategy)
{
    static constexpr const char *names[] = {
        //: what is done about a risk
        QT_TRANSLATE_NOOP("RiskStrategy", "Reduce"), QT_TRANSLATE_NOOP("RiskStrategy", "Avoid"),
        //: with somebody else, such as a supplier
        QT_TRANSLATE_NOOP("RiskStrategy", "Share"), QT_TRANSLATE_NOOP("RiskStrategy", "Accept")};
    return nameOf(words, "RiskStrategy", names, strategy);
}

QString severityLabel(const Words &words, int severity)
{
    static constexpr const char *names[] = {//: how much a barrier is in the way
                                            QT_TRANSLATE_NOOP("Severity", "Slows down"),
                                            QT_TRANSLATE_NOOP("Severity", "Holds back"),
                                            QT_TRANSLATE_NOOP("Severity", "Blocks")};
    return levelName(words, "Severity", names, severity);
}

} // namespace opi
