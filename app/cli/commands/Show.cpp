#include "app/cli/commands/Show.h"

#include "app/cli/OpenFile.h"
#include "core/portfolio/Dependants.h"
#include "core/portfolio/ProjectOf.h"

#include <algorithm>

namespace opi::cli {

const Project *projectOf(const Portfolio &portfolio, const QString &code)
{
    const auto projects = portfolio.rows<Project>();
    const auto found =
        std::find_if(projects.begin(), projects.end(), [&](const Project &project) { return project.code == code; });
    return found == projects.end() ? nullptr : &*found;
}

namespace {

constexpr std::pair<const char *, Result<> (*)(const ShowRequest &, Console &)> topics[] = {
    {"figures", showFigures},     {"projects", showProjects}, {"organisations", showOrganisations},
    {"readiness", showReadiness}, {"gates", showGates},       {"procurement", showProcurement},
    {"checks", showChecks},       {"barriers", showBarriers}, {"decisions", showDecisions},
    {"followups", showFollowUps}, {"timeline", showTimeline}, {"market", showMarket},
    {"lights", showLights},       {"sources", showSources},   {"journal", showJournal},
};

/// The portfolio without the other projects and what they own; the registers stay whole.
Result<Portfolio> only(const Portfolio &portfolio, const Id<Project> &id)
{
    Result<Portfolio> part = slice(portfolio, id);
    if (!part)
        return part;
    Portfolio alone = portfolio;
    for (std::size_t i = 0; i < alone.tables().size(); ++i) {
        if (belongsToProject(allTables()[i]))
            alone.tables()[i] = part->tables()[i];
    }
    return alone;
}

/// At the end of the day, where the user is.
Result<Portfolio> portfolioAsOf(const Journal &journal, const std::optional<QDate> &day)
{
    return day ? journal.asOf(day->endOfDay().toUTC()) : Result<Portfolio>(journal.portfolio());
}

} // namespace

Result<> runShow(const Arguments &arguments, Console &console)
{
    const auto topic = std::find_if(std::begin(topics), std::end(topics),
                                    [&](const auto &each) { return arguments.at(1) == QLatin1StringView(each.first); });
    if (topic == std::end(topics))
        return fail(Error::Kind::Invalid, "usage-unknown-topic", {arguments.at(1)});
    const Result<std::optional<QDate>> asOf = arguments.date("as-of");
    const Result<std::optional<QDate>> today = arguments.date("today");
    if (!asOf)
        return failure(asOf);
    if (!today)
        return failure(today);

    const auto journal = openToRead(arguments.at(0), console);
    if (!journal)
        return failure(journal);
    Result<Portfolio> portfolio = portfolioAsOf(**journal, *asOf);
    if (portfolio && arguments.has("project")) {
        const Project *project = projectOf(*portfolio, arguments.value("project"));
        if (!project)
            return fail(Error::Kind::NotFound, "no-such-project", {arguments.value("project")});
        portfolio = only(*portfolio, Id<Project>(project->id));
    }
    if (!portfolio)
        return failure(portfolio);
    const Project *project = arguments.has("project") ? &*portfolio->rows<Project>().begin() : nullptr;
    const QDate day = today->value_or(asOf->value_or(QDate::currentDate()));
    return topic->second({**journal, *portfolio, project, *asOf, day, arguments.has("json")}, console);
}

} // namespace opi::cli
