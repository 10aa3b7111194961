#pragma once

#include "app/cli/Command.h"
#include "core/domain/Project.h"
#include "core/journal/Journal.h"

class QJsonObject;

namespace opi::cli {

/// What is to be shown.
struct ShowRequest {
    const Journal &journal;
    const Portfolio &portfolio; ///< as of the day asked for; only the project asked for
    const Project *project;     ///< the one asked for, or null
    std::optional<QDate> asOf;
    QDate today;
    bool json;
};

Result<> showFigures(const ShowRequest &request, Console &console);
Result<> showProjects(const ShowRequest &request, Console &console);
Result<> showOrganisations(const ShowRequest &request, Console &console);
Result<> showReadiness(const ShowRequest &request, Console &console);
Result<> showGates(const ShowRequest &request, Console &console);
Result<> showProcurement(const ShowRequest &request, Console &console);
Result<> showChecks(const ShowRequest &request, Console &console);
Result<> showBarriers(const ShowRequest &request, Console &console);
Result<> showDecisions(const ShowRequest &request, Console &console);
Result<> showMarket(const ShowRequest &request, Console &console);
Result<> showLights(const ShowRequest &request, Console &console);
Result<> showSources(const ShowRequest &request, Console &console);
Result<> showTimeline(const ShowRequest &request, Console &console);
Result<> showFollowUps(const ShowRequest &request, Console &console);
Result<> showJournal(const ShowRequest &request, Console &console);

/// The project with this code, or null.
const Project *projectOf(const Portfolio &portfolio, const QString &code);
/// By code, as people count: P-2 before P-10.
std::vector<const Project *> projectsInOrder(const Portfolio &portfolio, const QLocale &locale);

/// Everything about one project.
QJsonObject projectJson(const Portfolio &portfolio, const Project &project, bool isComplete);

} // namespace opi::cli
