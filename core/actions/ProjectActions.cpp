#include "core/actions/ProjectActions.h"

#include "core/actions/Checks.h"
#include "core/analytics/gates/GateStatus.h"
#include "core/analytics/LightRules.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"

namespace opi::actions {

QString nextProjectCode(const Portfolio &portfolio)
{
    int highest = 0;
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.code.startsWith(QStringLiteral("P-")))
            highest = std::max(highest, QStringView(project.code).sliced(2).toInt());
    }
    return QStringLiteral("P-%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
}

Result<ChangeSet> moveToPhase(const Portfolio &portfolio, const PhaseMove &move)
{
    const Project *project = portfolio.find(move.project);
    if (!project)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("project"), move.project.toString()});
    if (!project->isOpen())
        return fail(Error::Kind::Refused, "project-closed", {project->code});
    if (project->phase == move.to)
        return fail(Error::Kind::Invalid, "already-in-phase", {project->code});
    const PhaseTransition transition{Id<PhaseTransition>::generate(),
                                     project->id,
                                     project->phase,
                                     move.to,
                                     move.decidedOn,
                                     move.meeting,
                                     move.reason};
    if (const Result<> allowed = check(portfolio, transition); !allowed)
        return failure(allowed);
    const Phase *present = project->phase ? portfolio.find(*project->phase) : nullptr;
    const Phase *to = move.to ? portfolio.find(*move.to) : nullptr;
    const Phase *next = present ? nextPhase(portfolio, *present) : nullptr;
    if (to && next && to->model == present->model && to->position > next->position && move.reason.isEmpty())
        return fail(Error::Kind::Invalid, "decision-reason-missing", {project->code});
    Project moved = *project;
    moved.phase = move.to;
    ChangeSet set(QStringLiteral("move-to-phase"));
    set.subject = subjectOf(portfolio, moved);
    set.update(*project, moved);
    set.create(transition);
    constexpr int daysForConditions = 30;
    for (const AskedCriterion &asked :
         missingAt(portfolio, project->id, gatesBetween(portfolio, project->phase, move.to))) {
        const auto owner = asked.answer ? asked.answer->owner : std::nullopt;
        set.create(FollowUp{Id<FollowUp>::generate(),
                            project->id,
                            asked.criterion->text,
                            FollowUpOrigin::GateCondition,
                            transition.id.untyped(),
                            owner ? owner : project->responsible,
                            move.decidedOn.addDays(daysForConditions),
                            {},
                            {}});
    }
    return set;
}

Result<ChangeSet> endProject(const Portfolio &portfolio, const ProjectEnd &end)
{
    const Project *project = portfolio.find(end.project);
    if (!project)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("project"), end.project.toString()});
    Project after = *project;
    after.state = end.state;
    after.continuedIn = end.state == ProjectState::Continued ? end.continuedIn : std::nullopt;
    ChangeSet set(after.isOpen()                       ? QStringLiteral("open-project")
                  : end.state == ProjectState::Stopped ? QStringLiteral("stop-project")
                                                       : QStringLiteral("close-project"));
    set.subject = subjectOf(portfolio, after);
    if (after == *project)
        return set;
    if (end.reason.isEmpty())
        return fail(Error::Kind::Invalid, "decision-reason-missing", {project->code});
    if (end.state == ProjectState::Continued
        && (!end.continuedIn || *end.continuedIn == project->id || !portfolio.find(*end.continuedIn)))
        return fail(Error::Kind::Invalid, "end-not-closed", {project->code});
    set.update(*project, after);
    Decision decision;
    decision.id = Id<Decision>::generate();
    decision.project = project->id;
    decision.title =
        after.isOpen()
            ? LocalizedText{QStringLiteral("Projektet åbnes igen"), QStringLiteral("The project is opened again")}
            : LocalizedText{QStringLiteral("Projektet afsluttes"), QStringLiteral("The project is closed")};
    decision.state = DecisionState::Approved;
    decision.reason = end.reason;
    decision.raised = end.decidedOn;
    decision.decidedOn = end.decidedOn;
    if (const Result<> allowed = check(portfolio, decision); !allowed)
        return failure(allowed);
    set.create(decision);
    return set;
}

Result<ChangeSet> setLight(const Portfolio &portfolio, const Id<Project> &id, LightSide side, Light light,
                           const LocalizedText &reason, QDate today)
{
    const Project *project = portfolio.find(id);
    if (!project)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("project"), id.toString()});
    if (reason.isEmpty() && (light == Light::Yellow || light == Light::Red))
        return fail(Error::Kind::Invalid, "reason-missing", {project->code});
    if (reason.isEmpty() && light != Light::None) {
        const std::optional<LightSuggestion> suggested = suggestedLight(portfolio, *project, side, today);
        if (suggested && suggested->light != light)
            return fail(Error::Kind::Invalid, "override-reason-missing", {project->code});
    }
    Project judged = *project;
    judged.*lightOf(side) = {light, reason, light == Light::None ? std::nullopt : std::optional(today)};
    ChangeSet set(QStringLiteral("set-light"));
    set.subject = subjectOf(portfolio, judged);
    if (!(judged == *project))
        set.update(*project, judged);
    return set;
}

} // namespace opi::actions
