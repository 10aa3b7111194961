#include "core/actions/gates/GateActions.h"

#include "core/actions/Checks.h"
#include "core/analytics/gates/GateStatus.h"
#include "core/base/Subject.h"
#include "core/domain/PhaseTransition.h"

#include <algorithm>

namespace opi::actions {

namespace {

Result<> invalidAt(const char *code, const QStringList &facts) { return fail(Error::Kind::Invalid, code, facts); }

bool goesOn(GateVerdict verdict) { return verdict == GateVerdict::Go || verdict == GateVerdict::Conditional; }

/// A decision while it is made: what was asked, and what follows from it.
class Deciding {
public:
    Deciding(const Portfolio &portfolio, const GateRequest &request, QDate today)
        : m_portfolio(portfolio), m_request(request), m_today(today), m_project(portfolio.find(request.project)),
          m_gate(portfolio.find(request.gate))
    {
    }

    Result<ChangeSet> set()
    {
        using Step = Result<> (Deciding::*)();
        for (const Step step : {&Deciding::checkPlace, &Deciding::findWay, &Deciding::checkWords, &Deciding::gather,
                                &Deciding::checkConditions, &Deciding::checkEnd}) {
            if (const Result<> done = (this->*step)(); !done)
                return failure(done);
        }
        return made();
    }

private:
    Result<> checkPlace()
    {
        if (!m_project)
            return fail(Error::Kind::NotFound, "row-missing",
                        {QStringLiteral("project"), m_request.project.toString()});
        if (!m_gate)
            return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("gate"), m_request.gate.toString()});
        if (!m_project->isOpen())
            return fail(Error::Kind::Refused, "project-closed", {m_project->code});
        if (m_project->phase != std::optional(m_gate->phase))
            return invalidAt("gate-of-other-phase", {m_project->code, m_gate->code});
        if (m_request.decidedOn > m_today)
            return invalidAt("date-in-future",
                             {m_request.decidedOn.toString(Qt::ISODate), QStringLiteral("decided_on")});
        return {};
    }

    /// Where the project goes, and which gates it passes on the way.
    Result<> findWay()
    {
        const Phase *present = m_portfolio.find(m_gate->phase);
        const Phase *next = nextPhase(m_portfolio, *present);
        const Phase *to = m_request.to ? m_portfolio.find(*m_request.to) : nullptr;
        if (to && to->model != present->model)
            return invalidAt("phase-not-ahead", {m_project->code});
        if (goesOn(m_request.verdict)) {
            m_to = to ? to : next;
            if (m_to && m_to->position <= present->position)
                return invalidAt("phase-not-ahead", {m_project->code});
            m_isSkip = m_to && next && m_to->position > next->position;
            m_passed = m_to ? gatesBetween(m_portfolio, present->id, m_to->id) : std::vector<const Gate *>{m_gate};
        } else if (to && to->id != present->id) {
            if (m_request.verdict != GateVerdict::Recycle || to->position > present->position)
                return invalidAt("phase-ahead", {m_project->code});
            m_to = to;
        }
        return {};
    }

    Result<> checkWords()
    {
        if (m_request.deciders.trimmed().isEmpty() && !m_request.meeting)
            return invalidAt("deciders-missing", {m_project->code});
        if (m_request.reason.isEmpty() && (m_request.verdict != GateVerdict::Go || m_isSkip))
            return invalidAt("decision-reason-missing", {m_project->code});
        return {};
    }

    /// What is missing at the gates that are passed becomes a condition; a plain go has none.
    Result<> gather()
    {
        m_conditions = m_request.conditions;
        if (!goesOn(m_request.verdict))
            return {};
        QList<GateCondition> missing;
        for (const AskedCriterion &asked : missingAt(m_portfolio, m_project->id, m_passed)) {
            const auto owner = asked.answer ? asked.answer->owner : std::nullopt;
            missing.append({asked.criterion->text, owner ? owner : m_request.conditionsOwner, m_request.conditionsDue});
        }
        if (m_request.verdict == GateVerdict::Go && !missing.isEmpty())
            return invalidAt("gate-criteria-missing",
                             {m_project->code, QString::number(missing.size()), subjectText(missing.first().title)});
        for (const GateCondition &condition : missing) {
            const bool isNamed = std::any_of(m_conditions.begin(), m_conditions.end(), [&](const GateCondition &named) {
                return named.title.da == condition.title.da;
            });
            if (!isNamed) // somebody has given it an owner and a day of its own
                m_conditions.append(condition);
        }
        return {};
    }

    Result<> checkConditions()
    {
        if (m_request.verdict == GateVerdict::Conditional && m_conditions.isEmpty())
            return invalidAt("condition-missing", {m_project->code});
        for (const GateCondition &condition : m_conditions) {
            if (condition.title.isEmpty() || !condition.owner || !condition.due)
                return invalidAt("condition-incomplete", {subjectText(condition.title)});
        }
        return {};
    }

    Result<> checkEnd()
    {
        const bool isLast = goesOn(m_request.verdict) && !m_to;
        if (m_request.verdict == GateVerdict::Stop)
            m_state = m_request.end.value_or(ProjectState::Stopped);
        else if (isLast)
            m_state = m_request.end.value_or(ProjectState::InOperation);
        else if (m_request.verdict == GateVerdict::Hold)
            m_state = ProjectState::OnHold;
        else
            m_state = ProjectState::Active;
        const bool isEnd = m_request.verdict == GateVerdict::Stop || isLast;
        const bool isOpen = m_state == ProjectState::Active || m_state == ProjectState::OnHold;
        const Project *follower = m_request.continuedIn ? m_portfolio.find(*m_request.continuedIn) : nullptr;
        const bool needsFollower = m_state == ProjectState::Continued;
        if ((isEnd && isOpen) || (needsFollower && (!follower || follower->id == m_project->id)))
            return invalidAt("end-not-closed", {m_project->code});
        return {};
    }

    Result<ChangeSet> made() const
    {
        ChangeSet set(QStringLiteral("record-gate-decision"));
        set.subject = subjectOf(m_portfolio, *m_project);
        const GateDecision decision{Id<GateDecision>::generate(),
                                    m_project->id,
                                    m_gate->id,
                                    m_request.verdict,
                                    m_request.decidedOn,
                                    m_request.meeting,
                                    m_request.deciders.trimmed(),
                                    m_request.reason,
                                    m_to ? std::optional(m_to->id) : std::nullopt,
                                    m_isSkip};
        if (const Result<> allowed = check(m_portfolio, decision); !allowed)
            return failure(allowed);
        set.create(decision);
        Project after = *m_project;
        after.state = m_state;
        if (m_to)
            after.phase = m_to->id;
        after.continuedIn = m_state == ProjectState::Continued ? m_request.continuedIn : std::nullopt;
        if (!(after == *m_project))
            set.update(*m_project, after);
        if (m_to)
            set.create(PhaseTransition{Id<PhaseTransition>::generate(), m_project->id, m_project->phase, m_to->id,
                                       m_request.decidedOn, m_request.meeting, m_request.reason});
        for (const GateCondition &condition : m_conditions)
            set.create(FollowUp{Id<FollowUp>::generate(),
                                m_project->id,
                                condition.title,
                                FollowUpOrigin::GateCondition,
                                decision.id.untyped(),
                                condition.owner,
                                condition.due,
                                {},
                                {}});
        return set;
    }

    const Portfolio &m_portfolio;
    const GateRequest &m_request;
    QDate m_today;
    const Project *m_project;
    const Gate *m_gate;
    const Phase *m_to = nullptr;
    bool m_isSkip = false;
    std::vector<const Gate *> m_passed;
    QList<GateCondition> m_conditions;
    ProjectState m_state = ProjectState::Active;
};

} // namespace

Result<ChangeSet> answerCriterion(const Portfolio &portfolio, const Id<Project> &id,
                                  const Id<GateCriterion> &criterionId, const GivenAnswer &given, QDate today)
{
    const Project *project = portfolio.find(id);
    const GateCriterion *criterion = portfolio.find(criterionId);
    if (!project || !criterion)
        return fail(Error::Kind::NotFound, "row-missing",
                    {project ? QStringLiteral("gate_criterion") : QStringLiteral("project"),
                     project ? criterionId.toString() : id.toString()});
    if (given.answer == Answer::NotApplicable && given.note.isEmpty())
        return fail(Error::Kind::Invalid, "note-missing", {criterion->code});
    const CriterionAnswer *before = nullptr;
    for (const CriterionAnswer &answer : portfolio.of<CriterionAnswer>(id))
        before = answer.criterion == criterionId ? &answer : before;
    CriterionAnswer after;
    if (before)
        after = *before;
    else
        after.id = Id<CriterionAnswer>::generate();
    after.project = id;
    after.criterion = criterionId;
    after.answer = given.answer;
    after.note = given.note;
    after.evidence = given.evidence;
    after.owner = given.owner;
    ChangeSet set(QStringLiteral("answer-criterion"));
    set.subject = subjectOf(portfolio, *project);
    if (before && after == *before)
        return set;
    after.answeredOn = given.answer == Answer::Open ? std::nullopt : std::optional(today);
    if (const Result<> allowed = check(portfolio, after); !allowed)
        return failure(allowed);
    const bool isEmpty = after.answer == Answer::Open && after.note.isEmpty() && !after.evidence && !after.owner;
    if (isEmpty && before)
        set.remove(*before);
    else if (before)
        set.update(*before, after);
    else if (!isEmpty)
        set.create(after);
    return set;
}

Result<ChangeSet> recordGateDecision(const Portfolio &portfolio, const GateRequest &request, QDate today)
{
    return Deciding(portfolio, request, today).set();
}

} // namespace opi::actions
