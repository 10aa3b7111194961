#include "core/text/ProcurementText.h"

#include "core/text/Labels.h"

namespace opi {

QString label(const Words &words, CheckResult result)
{
    static constexpr const char *names[] = {
        //: what a check of a procurement found
        QT_TRANSLATE_NOOP("CheckResult", "Passed"), QT_TRANSLATE_NOOP("CheckResult", "Failed"),
        QT_TRANSLATE_NOOP("CheckResult", "Look at it"), QT_TRANSLATE_NOOP("CheckResult", "A fact is missing"),
        QT_TRANSLATE_NOOP("CheckResult", "Not relevant")};
    static_assert(std::size(names) == valueCount(CheckResult()));
    return words.translate("CheckResult", names[std::size_t(result)]);
}

Status statusOf(const CheckOutcome &outcome)
{
    if (outcome.isOverridden())
        return Status::Good;
    constexpr Status statuses[] = {Status::Good, Status::Bad, Status::Warn, Status::None, Status::None};
    return statuses[std::size_t(outcome.result)];
}

QString checkText(const CheckOutcome &outcome, const Words &words)
{
    QStringList sentences;
    if (outcome.amount && outcome.limit)
        //: two amounts: what was found, and what it is compared with
        sentences << words.translate("CheckText", "%1 against %2.")
                         .arg(words.money(*outcome.amount), words.money(*outcome.limit));
    else if (outcome.limit)
        //: %1: an amount
        sentences << words.translate("CheckText", "The value is %1.").arg(words.money(*outcome.limit));
    if (outcome.day)
        //: %1: a day
        sentences << words.translate("CheckText", "The day is %1.").arg(words.date(*outcome.day));
    if (outcome.rule) {
        sentences << words.of(outcome.rule->reason);
        if (outcome.needsAction())
            sentences << words.of(outcome.rule->remedy);
    }
    if (outcome.note && !outcome.note->note.isEmpty())
        //: %1: what somebody noted
        sentences << words.translate("CheckText", "Note: %1").arg(words.of(outcome.note->note));
    return sentences.join(u' ');
}

QString lawText(const QString &law, RuleStatus status, const Words &words)
{
    if (status == RuleStatus::Confirmed)
        return law;
    //: %1: a law; %2: how sure it is
    return words.translate("CheckText", "%1 (%2)").arg(law, label(words, status).toLower());
}

QString timetableText(const TenderTimetable &days, const Words &words)
{
    QStringList parts;
    if (days.applications)
        //: %1: a day
        parts << words.translate("Timetable", "applications by %1").arg(words.date(*days.applications));
    if (days.invitation)
        parts << words.translate("Timetable", "invitation %1").arg(words.date(*days.invitation));
    if (days.tenders)
        parts << words.translate("Timetable", "tenders by %1").arg(words.date(*days.tenders))
              << words.translate("Timetable", "award %1").arg(words.date(days.award))
              << words.translate("Timetable", "standstill to %1").arg(words.date(days.standstillEnds))
              << words.translate("Timetable", "contract from %1").arg(words.date(days.signing));
    else
        parts << words.translate("Timetable", "the law sets no minimum time for tenders");
    QString text = parts.join(QStringLiteral("; ")) + u'.';
    text[0] = text[0].toUpper();
    return text;
}

} // namespace opi
