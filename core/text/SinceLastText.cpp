#include "core/text/SinceLastText.h"

#include "core/domain/Phase.h"
#include "core/text/Labels.h"
#include "core/text/OneStop.h"

namespace opi {

namespace {

/// A count of projects, in full where it is the first of a sentence: "3 projects have ..., 1 has ...".
struct ProjectCount {
    int count;
    QString full;
    QString brief;
};

QList<ProjectCount> projectCounts(const SinceLast &since, const Words &words)
{
    const auto w = [&words](const char *text, int n) { return words.translate("SinceLast", text, nullptr, n); };
    //: the second text of each pair follows "%n projects have ..." in the same sentence
    return {
        {since.forward, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have moved a phase forward"), since.forward),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have moved a phase forward"), since.forward)},
        {since.back, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have moved a phase back"), since.back),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have moved a phase back"), since.back)},
        {since.stopped, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been stopped"), since.stopped),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been stopped"), since.stopped)},
        {since.completed, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been completed"), since.completed),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been completed"), since.completed)},
        {since.onHold, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been put on hold"), since.onHold),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been put on hold"), since.onHold)},
        {since.resumed, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been resumed"), since.resumed),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been resumed"), since.resumed)},
        {since.added, w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been added"), since.added),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been added"), since.added)},
        {int(since.removed.size()),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n projects have been removed"), int(since.removed.size())),
         w(QT_TRANSLATE_N_NOOP("SinceLast", "%n have been removed"), int(since.removed.size()))},
    };
}

QString phaseName(const std::optional<Id<Phase>> &id, const Portfolio &before, const Portfolio &now, const Words &words)
{
    const Phase *phase = id ? now.find(*id) : nullptr;
    if (id && !phase)
        phase = before.find(*id);
    return phase ? words.of(phase->name) : words.translate("SinceLast", "not placed");
}

/// One project's changes, in the order of their importance.
class ProjectText {
public:
    ProjectText(const ProjectSinceLast &since, const Portfolio &before, const Portfolio &now, const Words &words)
        : m_since(since), m_before(before), m_now(now), m_words(words)
    {
    }

    QStringList sentences()
    {
        if (m_since.isNew)
            return {m_words.translate("SinceLast", "New in the portfolio.")};
        addState();
        addMove();
        for (const LightChange &light : m_since.lights)
            addLight(light);
        for (const MilestoneShift &shift : m_since.shifted)
            addShift(shift);
        for (const Id<Milestone> &id : m_since.reached)
            addReached(*m_now.find(id));
        addRisks();
        addGrants();
        addMoney();
        for (QString &sentence : m_sentences)
            sentence = withOneStop(sentence);
        return m_sentences;
    }

    QString phrase() const
    {
        if (m_since.isNew)
            return m_words.translate("SinceLast", "New");
        if (m_since.stateBefore)
            return label(m_words, m_now.find(m_since.project)->state);
        if (m_since.move)
            return arrow(phase(m_since.move->from), phase(m_since.move->to));
        if (!m_since.lights.isEmpty())
            return label(m_words, m_since.lights.last().side) + QStringLiteral(": ") + arrow(m_since.lights.last());
        return smallPhrase();
    }

private:
    QString phase(const std::optional<Id<Phase>> &id) const { return phaseName(id, m_before, m_now, m_words); }

    static QString arrow(const QString &from, const QString &to) { return from + QStringLiteral(" → ") + to; }
    QString arrow(const LightChange &light) const
    {
        return arrow(label(m_words, light.from), label(m_words, light.to));
    }

    QString smallPhrase() const
    {
        if (!m_since.shifted.isEmpty() && m_since.shifted.first().days > 0)
            return m_words.translate("SinceLast", "Milestone postponed by %n days", nullptr,
                                     m_since.shifted.first().days);
        if (!m_since.reached.isEmpty())
            return m_words.translate("SinceLast", "%n milestones reached", nullptr, int(m_since.reached.size()));
        if (!m_since.newRisks.isEmpty())
            return m_words.translate("SinceLast", "%n new risks", nullptr, int(m_since.newRisks.size()));
        if (!m_since.closedRisks.isEmpty())
            return m_words.translate("SinceLast", "%n risks closed", nullptr, int(m_since.closedRisks.size()));
        if (!m_since.risks.isEmpty())
            return m_words.translate("SinceLast", "%n risks reassessed", nullptr, int(m_since.risks.size()));
        if (!m_since.grants.isEmpty())
            return m_words.translate("SinceLast", "Grant: %1").arg(label(m_words, m_since.grants.last().to));
        if (!m_since.shifted.isEmpty())
            return m_words.translate("SinceLast", "Milestone brought forward by %n days", nullptr,
                                     -m_since.shifted.last().days);
        return moneyPhrase();
    }

    QString moneyPhrase() const
    {
        const MoneyChange &money = m_since.money;
        //: %1: an amount with its sign
        if (money.planned.oere != 0)
            return m_words.translate("SinceLast", "Budget %1").arg(signedAmount(money.planned));
        if (money.forecast.oere != 0)
            return m_words.translate("SinceLast", "Forecast %1").arg(signedAmount(money.forecast));
        if (money.grants.oere != 0)
            return m_words.translate("SinceLast", "Grants %1").arg(signedAmount(money.grants));
        return m_words.translate("SinceLast", "Spent %1").arg(signedAmount(money.actual));
    }

    void addState()
    {
        if (m_since.stateBefore)
            m_sentences << m_words.translate("SinceLast", "State: %1, before %2.")
                               .arg(label(m_words, m_now.find(m_since.project)->state),
                                    label(m_words, *m_since.stateBefore));
    }

    void addMove()
    {
        if (!m_since.move)
            return;
        const QString from = phase(m_since.move->from);
        const QString to = phase(m_since.move->to);
        //: %1, %2: phases
        m_sentences << (m_since.move->steps < 0 ? m_words.translate("SinceLast", "Moved back from %1 to %2.")
                                                : m_words.translate("SinceLast", "Moved from %1 to %2."))
                           .arg(from, to);
    }

    void addLight(const LightChange &change)
    {
        const QString reason = m_words.of((m_now.find(m_since.project)->*lightOf(change.side)).reason);
        //: %1: a side of the project such as "Time"; %2, %3: lights
        QString text = m_words.translate("SinceLast", "%1: %2, before %3.")
                           .arg(label(m_words, change.side), label(m_words, change.to), label(m_words, change.from));
        if (!reason.isEmpty())
            text += u' ' + (reason.endsWith(u'.') ? reason : reason + u'.');
        m_sentences << text;
    }

    void addShift(const MilestoneShift &shift)
    {
        const Milestone &milestone = *m_now.find(shift.milestone);
        const QString day = m_words.date(milestone.forecast.value_or(milestone.planned));
        //: %1: a milestone; %2: a date
        m_sentences << (shift.days > 0
                            ? m_words.translate("SinceLast", "Milestone “%1” postponed by %n days, to %2.", nullptr,
                                                shift.days)
                            : m_words.translate("SinceLast", "Milestone “%1” brought forward by %n days, to %2.",
                                                nullptr, -shift.days))
                           .arg(m_words.of(milestone.title), day);
    }

    void addReached(const Milestone &milestone)
    {
        m_sentences << m_words.translate("SinceLast", "Milestone “%1” reached on %2.")
                           .arg(m_words.of(milestone.title), m_words.date(milestone.actual));
    }

    void addRisks()
    {
        for (const Id<Risk> &id : m_since.newRisks) {
            const Risk &risk = *m_now.find(id);
            m_sentences << m_words.translate("SinceLast", "New risk, score %1: %2.")
                               .arg(m_words.number(qint64(risk.score())), m_words.of(risk.title));
        }
        for (const RiskChange &change : m_since.risks) {
            //: %1: a risk; %2, %3: scores
            m_sentences << m_words.translate("SinceLast", "Risk “%1”: score %2, before %3.")
                               .arg(m_words.of(m_now.find(change.risk)->title), m_words.number(qint64(change.to)),
                                    m_words.number(qint64(change.from)));
        }
        for (const Id<Risk> &id : m_since.closedRisks)
            m_sentences << m_words.translate("SinceLast", "Risk closed: %1.").arg(m_words.of(m_now.find(id)->title));
    }

    void addGrants()
    {
        for (const GrantChange &change : m_since.grants) {
            const Grant &grant = *m_now.find(change.grant);
            const QString title =
                grant.title.isEmpty() ? m_words.translate("SinceLast", "Grant") : m_words.of(grant.title);
            //: %1: a grant; %2, %3: its state; %4: an amount
            m_sentences << (change.from ? m_words.translate("SinceLast", "%1: %2, before %3 (%4).")
                                              .arg(title, label(m_words, change.to), label(m_words, *change.from),
                                                   m_words.money(grant.amount))
                                        : m_words.translate("SinceLast", "New grant: %1, %2 (%3).")
                                              .arg(title, label(m_words, change.to), m_words.money(grant.amount)));
        }
    }

    void addMoney()
    {
        if (m_since.money.planned.oere != 0)
            m_sentences
                << m_words.translate("SinceLast", "Budget changed by %1.").arg(signedAmount(m_since.money.planned));
        if (m_since.money.actual.oere != 0)
            m_sentences << m_words.translate("SinceLast", "Spent: %1.").arg(signedAmount(m_since.money.actual));
        if (m_since.money.forecast.oere != m_since.money.planned.oere)
            m_sentences
                << m_words.translate("SinceLast", "Forecast changed by %1.").arg(signedAmount(m_since.money.forecast));
    }

    QString signedAmount(Money amount) const
    {
        return (amount.oere > 0 ? QStringLiteral("+") : QString()) + m_words.money(amount);
    }

    const ProjectSinceLast &m_since;
    const Portfolio &m_before;
    const Portfolio &m_now;
    const Words &m_words;
    QStringList m_sentences;
};

} // namespace

QString sinceLastSentence(const SinceLast &since, const SinceWhen &when, const Words &words)
{
    QStringList parts;
    for (const ProjectCount &count : projectCounts(since, words)) {
        if (count.count > 0)
            parts << (parts.isEmpty() ? count.full : count.brief);
    }
    const QString what =
        parts.isEmpty() ? words.translate("SinceLast", "no project has changed phase or state") : words.list(parts);
    //: %1: a date; %2: such as "3 projects have moved a phase forward and 1 has been stopped"
    return (when.isMeeting ? words.translate("SinceLast", "Since the steering committee of %1: %2.")
                           : words.translate("SinceLast", "Since %1: %2."))
        .arg(words.date(when.day), what);
}

QString sinceLastDetails(const SinceLast &since, const Words &words)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    add(since.lightsWorse,
        words.translate("SinceLast", "%n traffic lights have turned worse", nullptr, since.lightsWorse));
    add(since.lightsBetter,
        words.translate("SinceLast", "%n traffic lights have improved", nullptr, since.lightsBetter));
    add(since.milestonesReached,
        words.translate("SinceLast", "%n milestones have been reached", nullptr, since.milestonesReached));
    add(since.milestonesPostponed,
        words.translate("SinceLast", "%n milestones have been postponed", nullptr, since.milestonesPostponed));
    add(since.newRisks, words.translate("SinceLast", "%n risks are new", nullptr, since.newRisks));
    add(since.closedRisks, words.translate("SinceLast", "%n risks have been closed", nullptr, since.closedRisks));
    if (parts.isEmpty())
        return {};
    return words.list(parts) + u'.';
}

QStringList sinceLastSentences(const ProjectSinceLast &since, const Portfolio &before, const Portfolio &now,
                               const Words &words)
{
    return ProjectText(since, before, now, words).sentences();
}

QString sinceLastPhrase(const ProjectSinceLast &since, const Portfolio &before, const Portfolio &now,
                        const Words &words)
{
    return since.isNothing() ? QString() : ProjectText(since, before, now, words).phrase();
}

QString label(const Words &words, LightSide side)
{
    switch (side) {
    //: a side that a project is judged on
    case LightSide::Time: return words.translate("SinceLast", "Time");
    case LightSide::Cost: return words.translate("SinceLast", "Cost");
    //: (gevinst)
    case LightSide::Benefits: return words.translate("SinceLast", "Benefits");
    case LightSide::Overall: break;
    }
    return words.translate("SinceLast", "Overall");
}

} // namespace opi
