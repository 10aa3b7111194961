#include "core/actions/sample/SampleProcess.h"

#include "core/base/Subject.h"
#include "core/domain/Barrier.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowOn.h"
#include "core/domain/FollowUp.h"
#include "core/domain/GateDecision.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/ValueCodes.h"

namespace opi::actions::sample {

/// A follow-up as the file tells it, and when it was agreed.
struct SampleFollowUp {
    FollowUp row;
    QDate agreed;
    std::optional<QDate> done;
};

namespace {

/// When the answers at the gates ahead and the new dates of gates were last gone through.
const QDate lastReview(2026, 11, 10);
/// The next meeting of the committee, which is asked for decisions.
const QString nextMeeting = QStringLiteral("2026-12-02");

QJsonObject told(const QString &code)
{
    static const QJsonObject all = file("process.json").object();
    return all[code].toObject();
}

std::optional<Id<Person>> person(const QJsonValue &key)
{
    return key.isString() ? std::optional(idOf<Person>(QStringLiteral("person"), key.toString())) : std::nullopt;
}

template <typename Enum> Enum valueOf(const QJsonValue &code, Enum otherwise)
{
    return valueOfCode<Enum>(code.toString()).value_or(otherwise);
}

Id<Gate> gateId(const QString &code) { return Id<Gate>::named(QStringLiteral("gate/") + code); }
/// The phase that a gate of the common model ends, or the one after it.
Id<Phase> phaseOfGate(const QString &gate, int after = 0)
{
    return Id<Phase>::named(QStringLiteral("phase/F%1").arg(gate.mid(1).toInt() + after));
}

std::optional<Id<CommitteeMeeting>> meetingOn(const QString &day, const Portfolio &portfolio)
{
    const auto id = idOf<CommitteeMeeting>(QStringLiteral("meeting"), day);
    return portfolio.find(id) ? std::optional(id) : std::nullopt;
}

/// Evidence of the project that the criterion accepts; absent: it has none.
std::optional<Id<Evidence>> evidenceFor(const Portfolio &portfolio, const Id<Project> &project,
                                        const GateCriterion &criterion)
{
    for (const Evidence &row : portfolio.of<Evidence>(project)) {
        if (EvidenceKinds::has(criterion.accepted, row.kind))
            return row.id;
    }
    return {};
}

template <Entity E> void change(ChangeSet &set, const Portfolio &before, const Id<E> &id, std::function<void(E &)> edit)
{
    const E *row = before.find(id);
    if (!row)
        return;
    E after = *row;
    edit(after);
    if (!(after == *row))
        set.update(*row, after);
}

} // namespace

SampleProcess::SampleProcess(const QString &code, const LocalizedText &title, QDate created)
    : m_json(told(code)), m_code(code), m_title(title), m_id(idOf<Project>(QStringLiteral("project"), code)),
      m_created(created)
{
}

template <typename E> Id<E> SampleProcess::rowId(const char *kind, qsizetype number) const
{
    return idOf<E>(QLatin1StringView(kind), QStringLiteral("%1/%2").arg(m_code).arg(number));
}

QDate SampleProcess::from(const QJsonValue &value) const
{
    return std::max(m_created.addDays(1), day(value).value_or(m_created));
}

QString SampleProcess::subjectOfPart(const LocalizedText &part) const
{
    return subjectText({part.da + QStringLiteral(" – ") + m_title.da, part.en + QStringLiteral(" – ") + m_title.en});
}

std::vector<Event> SampleProcess::events() const
{
    std::vector<Event> events;
    addPlans(events);
    addAnswers(events);
    addGateDecisions(events);
    addBarriers(events);
    addDecisions(events);
    addFollowUps(events);
    addFollowOn(events);
    return events;
}

void SampleProcess::addPlans(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("gates")].toArray()) {
        const Id<PhasePlan> id = rowId<PhasePlan>("phase-plan", number++);
        const PhasePlan plan{id,
                             m_id,
                             phaseOfGate(json[QStringLiteral("gate")].toString()),
                             day(json[QStringLiteral("planned")]).value_or(m_created),
                             {}};
        events.push_back({m_created.addDays(1), QStringLiteral("create-phase_plan"), subjectText(m_title),
                          [plan](ChangeSet &set, const Portfolio &) { set.create(plan); }});
        if (const std::optional<QDate> forecast = day(json[QStringLiteral("forecast")]))
            events.push_back({std::max(lastReview, m_created.addDays(2)), QStringLiteral("edit-phase_plan"),
                              subjectText(m_title), [id, forecast](ChangeSet &set, const Portfolio &before) {
                                  change<PhasePlan>(set, before, id, [&](PhasePlan &row) { row.forecast = forecast; });
                              }});
    }
}

/// What was asked at a gate that the project has passed was answered on the day of its decision, the rest lately.
void SampleProcess::addAnswers(std::vector<Event> &events) const
{
    QHash<QString, QDate> decided; // by gate
    for (const auto &json : m_json[QStringLiteral("gateDecisions")].toArray())
        decided[json[QStringLiteral("gate")].toString()] = from(json[QStringLiteral("on")]);
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("answers")].toArray()) {
        const QString code = json[QStringLiteral("criterion")].toString();
        CriterionAnswer row;
        row.id = rowId<CriterionAnswer>("criterion-answer", number++);
        row.project = m_id;
        row.criterion = Id<GateCriterion>::named(QStringLiteral("gate-criterion/") + code);
        row.answer = valueOf(json[QStringLiteral("answer")], Answer::Open);
        row.note = text(json[QStringLiteral("note")]);
        const QDate on = decided.value(code.section(u'.', 0, 0), std::max(lastReview, m_created.addDays(2)));
        row.answeredOn = on;
        events.push_back({on, QStringLiteral("answer-criterion"), subjectText(m_title),
                          [row](ChangeSet &set, const Portfolio &before) {
                              CriterionAnswer answer = row;
                              const GateCriterion *criterion = before.find(row.criterion);
                              if (criterion && row.answer == Answer::Met)
                                  answer.evidence = evidenceFor(before, row.project, *criterion);
                              set.create(answer);
                          }});
    }
}

void SampleProcess::addFollowUp(std::vector<Event> &events, const SampleFollowUp &told) const
{
    const QString subject = subjectOfPart(told.row.title);
    events.push_back({told.agreed, QStringLiteral("create-follow_up"), subject,
                      [row = told.row](ChangeSet &set, const Portfolio &) { set.create(row); }});
    if (told.done)
        events.push_back({std::max(*told.done, told.agreed.addDays(1)), QStringLiteral("complete-follow-up"), subject,
                          [id = told.row.id, done = *told.done](ChangeSet &set, const Portfolio &before) {
                              change<FollowUp>(set, before, id, [&](FollowUp &row) { row.done = done; });
                          }});
}

void SampleProcess::addGateDecisions(std::vector<Event> &events) const
{
    qsizetype number = 0, condition = 1000; // apart from the follow-ups of their own list
    for (const auto &json : m_json[QStringLiteral("gateDecisions")].toArray()) {
        const QString gate = json[QStringLiteral("gate")].toString();
        GateDecision row;
        row.id = rowId<GateDecision>("gate-decision", number++);
        row.project = m_id;
        row.gate = gateId(gate);
        row.verdict = valueOf(json[QStringLiteral("verdict")], GateVerdict::Go);
        row.decidedOn = day(json[QStringLiteral("on")]).value_or(m_created);
        row.deciders = json[QStringLiteral("deciders")].toString();
        row.reason = text(json[QStringLiteral("reason")]);
        const bool goesOn = row.verdict == GateVerdict::Go || row.verdict == GateVerdict::Conditional;
        if (goesOn && gate != QStringLiteral("G7"))
            row.to = phaseOfGate(gate, 1);
        const QDate on = from(json[QStringLiteral("on")]);
        events.push_back({on, QStringLiteral("record-gate-decision"), subjectText(m_title),
                          [row](ChangeSet &set, const Portfolio &before) {
                              GateDecision decision = row;
                              decision.meeting = meetingOn(row.decidedOn.toString(Qt::ISODate), before);
                              set.create(decision);
                          }});
        for (const auto &asked : json[QStringLiteral("conditions")].toArray())
            addFollowUp(events, {{rowId<FollowUp>("follow-up", condition++),
                                  m_id,
                                  text(asked[QStringLiteral("title")]),
                                  FollowUpOrigin::GateCondition,
                                  row.id.untyped(),
                                  person(asked[QStringLiteral("owner")]),
                                  day(asked[QStringLiteral("due")]),
                                  {},
                                  {}},
                                 on,
                                 day(asked[QStringLiteral("done")])});
    }
}

void SampleProcess::addBarriers(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("barriers")].toArray()) {
        Barrier row;
        row.id = rowId<Barrier>("barrier", number++);
        row.project = m_id;
        row.title = text(json[QStringLiteral("title")]);
        row.kind = valueOf(json[QStringLiteral("kind")], BarrierKind::Implementation);
        row.severity = json[QStringLiteral("severity")].toInt(2);
        if (const QString phase = json[QStringLiteral("phase")].toString(); !phase.isEmpty())
            row.phase = Id<Phase>::named(QStringLiteral("phase/") + phase);
        row.remedy = text(json[QStringLiteral("remedy")]);
        row.owner = person(json[QStringLiteral("owner")]);
        row.opened = day(json[QStringLiteral("opened")]).value_or(m_created);
        const QDate on = from(json[QStringLiteral("opened")]);
        events.push_back({on, QStringLiteral("create-barrier"), subjectOfPart(row.title),
                          [row](ChangeSet &set, const Portfolio &) { set.create(row); }});
        if (const std::optional<QDate> closed = day(json[QStringLiteral("closed")]))
            events.push_back({std::max(*closed, on.addDays(1)), QStringLiteral("close-barrier"),
                              subjectOfPart(row.title), [id = row.id, closed](ChangeSet &set, const Portfolio &before) {
                                  change<Barrier>(set, before, id, [&](Barrier &barrier) { barrier.closed = closed; });
                              }});
    }
}

void SampleProcess::addDecisions(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("decisions")].toArray()) {
        Decision row;
        row.id = rowId<Decision>("decision", number++);
        row.project = m_id;
        row.kind = valueOf(json[QStringLiteral("kind")], DecisionKind::Decision);
        row.title = text(json[QStringLiteral("title")]);
        row.origin = json[QStringLiteral("origin")].toString();
        row.reason = text(json[QStringLiteral("reason")]);
        row.effect = text(json[QStringLiteral("effect")]);
        row.cost = amount(json[QStringLiteral("cost")]);
        row.raised = day(json[QStringLiteral("raised")]).value_or(m_created);
        const QDate on = from(json[QStringLiteral("raised")]);
        events.push_back({on, QStringLiteral("create-decision"), subjectOfPart(row.title),
                          [row](ChangeSet &set, const Portfolio &before) {
                              Decision wanted = row;
                              wanted.meeting = meetingOn(nextMeeting, before);
                              set.create(wanted);
                          }});
        const std::optional<QDate> decided = day(json[QStringLiteral("decided")]);
        if (!decided)
            continue;
        const auto state = valueOf(json[QStringLiteral("state")], DecisionState::Approved);
        const QString deciders = json[QStringLiteral("deciders")].toString();
        events.push_back({std::max(*decided, on.addDays(1)), QStringLiteral("edit-decision"), subjectOfPart(row.title),
                          [id = row.id, decided, state, deciders](ChangeSet &set, const Portfolio &before) {
                              change<Decision>(set, before, id, [&](Decision &decision) {
                                  decision.state = state;
                                  decision.decidedOn = std::max(*decided, decision.raised);
                                  decision.deciders = deciders;
                                  decision.meeting = meetingOn(decided->toString(Qt::ISODate), before);
                              });
                          }});
    }
}

void SampleProcess::addFollowUps(std::vector<Event> &events) const
{
    constexpr int daysAhead = 60; // it was agreed so long before it was due
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("followUps")].toArray()) {
        FollowUp row;
        row.id = rowId<FollowUp>("follow-up", number++);
        row.project = m_id;
        row.title = text(json[QStringLiteral("title")]);
        row.origin = valueOf(json[QStringLiteral("origin")], FollowUpOrigin::Own);
        row.owner = person(json[QStringLiteral("owner")]);
        row.due = day(json[QStringLiteral("due")]);
        const auto of = qsizetype(json[QStringLiteral("of")].toInt());
        if (row.origin == FollowUpOrigin::Barrier)
            row.from = rowId<Barrier>("barrier", of).untyped();
        else if (row.origin == FollowUpOrigin::Decision)
            row.from = rowId<Decision>("decision", of).untyped();
        const QDate agreed = std::clamp(row.due.value_or(lastReview).addDays(-daysAhead), m_created.addDays(1),
                                        std::max(lastReview, m_created.addDays(1)));
        addFollowUp(events, {row, agreed, day(json[QStringLiteral("done")])});
    }
}

void SampleProcess::addFollowOn(std::vector<Event> &events) const
{
    const QJsonObject json = m_json[QStringLiteral("followOn")].toObject();
    if (json.isEmpty())
        return;
    const FollowOn row{rowId<FollowOn>("follow-on", 0),
                       m_id,
                       text(json[QStringLiteral("purpose")]),
                       day(json[QStringLiteral("from")]).value_or(m_created),
                       day(json[QStringLiteral("until")]).value_or(m_created),
                       amount(json[QStringLiteral("budget")]),
                       day(json[QStringLiteral("ended")])};
    events.push_back({from(json[QStringLiteral("from")]), QStringLiteral("create-follow_on"), subjectText(m_title),
                      [row](ChangeSet &set, const Portfolio &) { set.create(row); }});
}

} // namespace opi::actions::sample
