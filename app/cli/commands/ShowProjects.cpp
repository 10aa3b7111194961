#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/domain/Phase.h"
#include "core/text/Labels.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opi::cli {

std::vector<const Project *> projectsInOrder(const Portfolio &portfolio, const QLocale &locale)
{
    std::vector<const Project *> projects;
    for (const Project &project : portfolio.rows<Project>())
        projects.push_back(&project);
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::sort(projects.begin(), projects.end(), [&](const Project *a, const Project *b) {
        const int order = collator.compare(a->code, b->code);
        return order ? order < 0 : a->id.bytes() < b->id.bytes();
    });
    return projects;
}

Result<> showProjects(const ShowRequest &request, Console &console)
{
    const Words &words = console.words();
    const std::vector<const Project *> projects = projectsInOrder(request.portfolio, words.locale());
    if (request.json) {
        QJsonArray all;
        for (const Project *project : projects)
            all.append(projectJson(request.portfolio, *project, request.project != nullptr));
        console.json(QJsonObject{{QStringLiteral("projects"), all}});
        return {};
    }
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<Project>(words, "title"),
                     fieldLabel<Project>(words, "phase"), fieldLabel<Project>(words, "state"),
                     fieldLabel<Project>(words, "light_overall"), fieldLabel<Project>(words, "start_date"),
                     fieldLabel<Project>(words, "end_date")});
    for (const Project *project : projects) {
        const Phase *phase = project->phase ? request.portfolio.find(*project->phase) : nullptr;
        const Light light = project->overall.light;
        table.add({project->code, words.of(project->title),
                   phase ? words.of(phase->name) : console.words().translate("CommandLine", "not placed"),
                   label(words, project->state), symbol(statusOf(light)) + u' ' + label(words, light),
                   project->start ? words.shortDate(*project->start) : QString(),
                   project->end ? words.shortDate(*project->end) : QString()});
    }
    console.line(table.toString());
    return {};
}

} // namespace opi::cli
