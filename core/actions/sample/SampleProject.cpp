#include "core/actions/sample/SampleProject.h"

#include "core/actions/sample/SampleMarket.h"
#include "core/actions/sample/SampleProcess.h"
#include "core/actions/sample/SampleProcurement.h"
#include "core/actions/sample/SampleReadiness.h"
#include "core/base/Subject.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "core/domain/ValueCodes.h"

namespace opi::actions::sample {

namespace {

Id<Phase> phaseId(const QJsonValue &code) { return Id<Phase>::named(QStringLiteral("phase/") + code.toString()); }

template <typename E> std::optional<Id<E>> reference(const char *kind, const QJsonValue &key)
{
    return key.isString() ? std::optional(idOf<E>(QLatin1StringView(kind), key.toString())) : std::nullopt;
}

/// The focus areas of the presets, by what the files call them.
std::optional<Id<FocusArea>> focusArea(const QJsonValue &key)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("forsk"), QStringLiteral("Forskning og kommercialisering")},
        {QStringLiteral("opi"), QStringLiteral("Offentlig-privat innovation")},
        {QStringLiteral("data"), QStringLiteral("Data og sundhedsteknologier")},
        {QStringLiteral("inter"), QStringLiteral("Internationalisering")}};
    const QString name = names.value(key.toString());
    return name.isEmpty() ? std::nullopt : std::optional(Id<FocusArea>::named(QStringLiteral("focus-area/") + name));
}

/// Changes a row that is there by then.
template <Entity E>
std::function<void(ChangeSet &, const Portfolio &)> changing(Id<E> id, std::function<void(E &)> edit)
{
    return [id, edit](ChangeSet &set, const Portfolio &before) {
        if (const E *row = before.find(id)) {
            E after = *row;
            edit(after);
            if (!(after == *row))
                set.update(*row, after);
        }
    };
}

} // namespace

SampleProject::SampleProject(const QJsonObject &json, QDate opening)
    : m_json(json), m_code(json[QStringLiteral("code")].toString()), m_title(text(json[QStringLiteral("title")])),
      m_id(idOf<Project>(QStringLiteral("project"), m_code)),
      m_created(std::max(opening, day(json[QStringLiteral("start")]).value_or(opening))),
      m_isOpening(m_created == opening)
{
}

template <typename E> Id<E> SampleProject::rowId(const char *kind, qsizetype number) const
{
    return idOf<E>(QLatin1StringView(kind), QStringLiteral("%1/%2").arg(m_code).arg(number));
}

QString SampleProject::subjectOfPart(const LocalizedText &part) const
{
    const auto named = [&](Language language) {
        return part.in(language) + QStringLiteral(" – ") + m_title.in(language);
    };
    return subjectText({named(Language::Danish), named(Language::English)});
}

bool SampleProject::isPast(const QJsonValue &value) const
{
    const std::optional<QDate> when = day(value);
    return when && *when <= m_created;
}

QDate SampleProject::dayOf(const QJsonValue &value) const
{
    return std::max(m_created.addDays(1), day(value).value_or(m_created));
}

std::vector<Event> SampleProject::events() const
{
    std::vector<Event> events;
    events.push_back({m_created, m_isOpening ? QStringLiteral("import-list") : QStringLiteral("create-project"),
                      m_isOpening ? subjectText({QStringLiteral("Projektlisten ved starten"),
                                                 QStringLiteral("The list of projects at the start")})
                                  : subjectText(m_title),
                      [this](ChangeSet &set, const Portfolio &) { create(set); }});
    addMoves(events);
    addLights(events);
    addMilestoneEvents(events);
    addRisks(events);
    addGrants(events);
    addAccounts(events);
    addClosing(events);
    for (Event &assessment : assessmentsOf(m_json, m_created))
        events.push_back(std::move(assessment));
    for (Event &purchase : procurementOf(m_code, m_title, m_created))
        events.push_back(std::move(purchase));
    for (Event &step : marketOf(m_code, m_title, m_created))
        events.push_back(std::move(step));
    for (Event &step : SampleProcess(m_code, m_title, m_created).events())
        events.push_back(std::move(step));
    return events;
}

void SampleProject::create(ChangeSet &set) const
{
    Project row;
    row.id = m_id;
    row.code = m_code;
    row.title = text(m_json[QStringLiteral("title")]);
    row.summary = text(m_json[QStringLiteral("summary")]);
    if (!m_json.contains(QStringLiteral("closed")))
        row.state = valueOfCode<ProjectState>(m_json[QStringLiteral("state")].toString()).value_or(row.state);
    row.confidentiality = valueOfCode<Confidentiality>(m_json[QStringLiteral("confidentiality")].toString())
                              .value_or(row.confidentiality);
    if (const QJsonValue phase = m_json[QStringLiteral("phase")]; phase.isString())
        row.phase = phaseId(phase);
    for (const auto &move : m_json[QStringLiteral("phases")].toArray()) {
        if (isPast(move[QStringLiteral("on")]))
            row.phase = phaseId(move[QStringLiteral("phase")]);
    }
    row.start = day(m_json[QStringLiteral("start")]);
    row.end = day(m_json[QStringLiteral("end")]);
    row.responsible = reference<Person>("person", m_json[QStringLiteral("responsible")]);
    row.hub = reference<Hub>("hub", m_json[QStringLiteral("hub")]);
    row.programme = reference<Programme>("programme", m_json[QStringLiteral("programme")]);
    row.focusArea = focusArea(m_json[QStringLiteral("focus")]);
    for (const auto &tag : m_json[QStringLiteral("tags")].toArray())
        row.tags << tag.toString();
    if (const QString region = m_json[QStringLiteral("region")].toString(); !region.isEmpty())
        row.region = Id<Region>::named(QStringLiteral("region/") + region);
    row.source = m_json[QStringLiteral("source")].toString();
    set.create(row);
    createPastMoves(set);
    createPartners(set);
    createMilestones(set);
    createBudget(set);
}

void SampleProject::createPastMoves(ChangeSet &set) const
{
    const QJsonArray moves = m_json[QStringLiteral("phases")].toArray();
    for (qsizetype i = 1; i < moves.size(); ++i) {
        const QJsonValue on = moves[i][QStringLiteral("on")];
        if (isPast(on))
            set.create(PhaseTransition{rowId<PhaseTransition>("transition", i),
                                       m_id,
                                       phaseId(moves[i - 1][QStringLiteral("phase")]),
                                       phaseId(moves[i][QStringLiteral("phase")]),
                                       *day(on),
                                       {},
                                       text(moves[i][QStringLiteral("reason")])});
    }
}

void SampleProject::createPartners(ChangeSet &set) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("partners")].toArray()) {
        set.create(ProjectPartner{
            rowId<ProjectPartner>("partner", number++), m_id,
            idOf<Organisation>(QStringLiteral("organisation"), json[QStringLiteral("organisation")].toString()),
            valueOfCode<PartnerRole>(json[QStringLiteral("role")].toString()).value_or(PartnerRole::Partner),
            amount(json[QStringLiteral("cash")]), amount(json[QStringLiteral("inKind")])});
    }
}

void SampleProject::createMilestones(ChangeSet &set) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("milestones")].toArray()) {
        const QJsonValue actual = json[QStringLiteral("actual")];
        set.create(Milestone{rowId<Milestone>("milestone", number++),
                             m_id,
                             text(json[QStringLiteral("title")]),
                             day(json[QStringLiteral("planned")]).value_or(m_created),
                             {},
                             isPast(actual) ? day(actual) : std::nullopt});
    }
}

void SampleProject::createBudget(ChangeSet &set) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("budget")].toArray()) {
        const int year = json[QStringLiteral("year")].toInt();
        BudgetLine row{rowId<BudgetLine>("budget", number++),   m_id, year, text(json[QStringLiteral("title")]),
                       amount(json[QStringLiteral("planned")]), {},   {}};
        if (year < m_created.year())
            row.actual = amount(json[QStringLiteral("actual")]);
        set.create(row);
    }
}

void SampleProject::addMoves(std::vector<Event> &events) const
{
    const QJsonArray moves = m_json[QStringLiteral("phases")].toArray();
    for (qsizetype i = 1; i < moves.size(); ++i) {
        const QJsonValue on = moves[i][QStringLiteral("on")];
        if (isPast(on))
            continue;
        PhaseTransition move{
            rowId<PhaseTransition>("transition", i),    m_id,      phaseId(moves[i - 1][QStringLiteral("phase")]),
            phaseId(moves[i][QStringLiteral("phase")]), dayOf(on), {},
            text(moves[i][QStringLiteral("reason")])};
        const auto meeting = idOf<CommitteeMeeting>(QStringLiteral("meeting"), on.toString());
        events.push_back({move.decidedOn, QStringLiteral("move-to-phase"), subjectText(m_title),
                          [move, meeting](ChangeSet &set, const Portfolio &before) {
                              PhaseTransition decided = move;
                              if (before.find(meeting))
                                  decided.meeting = meeting;
                              set.create(decided);
                              changing<Project>(move.project,
                                                [&](Project &project) { project.phase = move.to; })(set, before);
                          }});
    }
}

void SampleProject::addLights(std::vector<Event> &events) const
{
    static const QHash<QString, TrafficLight Project::*> sides{{QStringLiteral("time"), &Project::time},
                                                               {QStringLiteral("cost"), &Project::cost},
                                                               {QStringLiteral("benefits"), &Project::benefits},
                                                               {QStringLiteral("overall"), &Project::overall}};
    std::map<QDate, QList<QJsonValue>> byDay;
    for (const auto &json : m_json[QStringLiteral("lights")].toArray())
        byDay[dayOf(json[QStringLiteral("on")])] << json;
    for (const auto &[when, lights] : byDay) {
        events.push_back({when, QStringLiteral("set-light"), subjectText(m_title),
                          changing<Project>(m_id, [when = when, lights = lights](Project &project) {
                              for (const auto &json : lights) {
                                  const auto light = valueOfCode<Light>(json[QStringLiteral("light")].toString());
                                  project.*sides.value(json[QStringLiteral("side")].toString(), &Project::overall) = {
                                      light.value_or(Light::None), text(json[QStringLiteral("reason")]), when};
                              }
                          })});
    }
}

void SampleProject::addMilestoneEvents(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("milestones")].toArray()) {
        const Id<Milestone> id = rowId<Milestone>("milestone", number++);
        const QString subject = subjectOfPart(text(json[QStringLiteral("title")]));
        for (const auto &move : json[QStringLiteral("forecast")].toArray())
            events.push_back({dayOf(move[QStringLiteral("on")]), QStringLiteral("move-milestone"), subject,
                              changing<Milestone>(id, [to = day(move[QStringLiteral("to")])](Milestone &milestone) {
                                  milestone.forecast = to;
                              })});
        if (const QJsonValue actual = json[QStringLiteral("actual")]; actual.isString() && !isPast(actual))
            events.push_back(
                {dayOf(actual), QStringLiteral("reach-milestone"), subject,
                 changing<Milestone>(id, [on = day(actual)](Milestone &milestone) { milestone.actual = on; })});
    }
}

void SampleProject::addRisks(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("risks")].toArray()) {
        const Risk risk{rowId<Risk>("risk", number++),
                        m_id,
                        text(json[QStringLiteral("title")]),
                        text(json[QStringLiteral("response")]),
                        json[QStringLiteral("probability")].toInt(1),
                        json[QStringLiteral("impact")].toInt(1),
                        reference<Person>("person", json[QStringLiteral("owner")]),
                        day(json[QStringLiteral("reviewBy")]),
                        {}};
        const QString subject = subjectOfPart(risk.title);
        events.push_back({dayOf(json[QStringLiteral("since")]), QStringLiteral("create-risk"), subject,
                          [risk](ChangeSet &set, const Portfolio &) { set.create(risk); }});
        if (const std::optional<QDate> closed = day(json[QStringLiteral("closed")]))
            events.push_back({*closed, QStringLiteral("close-risk"), subject,
                              changing<Risk>(risk.id, [closed](Risk &row) { row.closed = closed; })});
    }
}

void SampleProject::addGrants(std::vector<Event> &events) const
{
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("grants")].toArray()) {
        Grant grant;
        grant.id = rowId<Grant>("grant", number++);
        grant.project = m_id;
        grant.funder = reference<Organisation>("organisation", json[QStringLiteral("funder")]);
        grant.title = text(json[QStringLiteral("title")]);
        grant.amount = amount(json[QStringLiteral("amount")]).value_or(Money());
        grant.basis = valueOfCode<AmountBasis>(json[QStringLiteral("basis")].toString()).value_or(grant.basis);
        grant.firstYear = json[QStringLiteral("firstYear")].toInt();
        grant.lastYear = json[QStringLiteral("lastYear")].toInt();
        std::map<QDate, QString> states; // of steps before the project came in only the last counts
        for (const auto &step : json[QStringLiteral("states")].toArray())
            states[dayOf(step[QStringLiteral("on")])] = step[QStringLiteral("state")].toString();
        const QDate granted = states.empty() ? m_created : states.begin()->first;
        for (const auto &[when, code] : states) {
            grant.state = valueOfCode<GrantState>(code).value_or(grant.state);
            if (when == granted)
                events.push_back({when, QStringLiteral("create-project_grant"), subjectText(grant.title),
                                  [grant](ChangeSet &set, const Portfolio &) { set.create(grant); }});
            else
                events.push_back({when, QStringLiteral("edit-project_grant"), subjectText(grant.title),
                                  changing<Grant>(grant.id, [state = grant.state](Grant &row) { row.state = state; })});
        }
    }
}

void SampleProject::addAccounts(std::vector<Event> &events) const
{
    const QDate lastReport(2026, 11, 3);
    qsizetype number = 0;
    for (const auto &json : m_json[QStringLiteral("budget")].toArray()) {
        const Id<BudgetLine> id = rowId<BudgetLine>("budget", number++);
        const int year = json[QStringLiteral("year")].toInt();
        const std::optional<Money> actual = amount(json[QStringLiteral("actual")]);
        const std::optional<Money> forecast = amount(json[QStringLiteral("forecast")]);
        const bool isPastYear = year < lastReport.year();
        const QDate when = isPastYear ? QDate(year + 1, 2, 10) : lastReport;
        if ((!actual && !forecast) || when <= m_created)
            continue;
        events.push_back({when, QStringLiteral("edit-budget_line"),
                          isPastYear ? subjectText(
                              {QStringLiteral("Regnskab %1").arg(year), QStringLiteral("Accounts %1").arg(year)})
                                     : subjectText({QStringLiteral("Forbrug og prognose, tredje kvartal 2026"),
                                                    QStringLiteral("Spending and forecast, third quarter 2026")}),
                          changing<BudgetLine>(id, [actual, forecast](BudgetLine &line) {
                              line.actual = actual;
                              line.forecast = forecast;
                          })});
    }
}

void SampleProject::addClosing(std::vector<Event> &events) const
{
    const std::optional<QDate> closed = day(m_json[QStringLiteral("closed")]);
    const auto state = valueOfCode<ProjectState>(m_json[QStringLiteral("state")].toString());
    if (!closed || !state)
        return;
    const bool isStopped = *state == ProjectState::Stopped;
    const TrafficLight light{isStopped ? Light::Red : Light::Green, text(m_json[QStringLiteral("closedReason")]),
                             closed};
    events.push_back({*closed, isStopped ? QStringLiteral("stop-project") : QStringLiteral("close-project"),
                      subjectText(m_title), changing<Project>(m_id, [state, light](Project &project) {
                          project.state = *state;
                          project.overall = light;
                      })});
}

} // namespace opi::actions::sample
