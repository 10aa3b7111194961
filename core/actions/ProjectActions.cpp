#include "core/actions/ProjectActions.h"

#include "core/actions/Checks.h"

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
    Project moved = *project;
    moved.phase = move.to;
    ChangeSet set(QStringLiteral("move-to-phase"));
    set.subject = subjectOf(portfolio, moved);
    set.update(*project, moved);
    set.create(transition);
    return set;
}

TrafficLight Project::*member(LightSide side)
{
    constexpr TrafficLight Project::*members[] = {&Project::time, &Project::cost, &Project::benefits,
                                                  &Project::overall};
    return members[std::size_t(side)];
}

Result<ChangeSet> setLight(const Portfolio &portfolio, const Id<Project> &id, LightSide side, Light light,
                           const LocalizedText &reason, QDate today)
{
    const Project *project = portfolio.find(id);
    if (!project)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("project"), id.toString()});
    if (reason.isEmpty() && (light == Light::Yellow || light == Light::Red))
        return fail(Error::Kind::Invalid, "reason-missing", {project->code});
    Project judged = *project;
    judged.*member(side) = {light, reason, light == Light::None ? std::nullopt : std::optional(today)};
    ChangeSet set(QStringLiteral("set-light"));
    set.subject = subjectOf(portfolio, judged);
    if (!(judged == *project))
        set.update(*project, judged);
    return set;
}

} // namespace opi::actions
