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
Result<> showJournal(const ShowRequest &request, Console &console);

/// Everything about one project.
QJsonObject projectJson(const Portfolio &portfolio, const Project &project, bool isComplete);

} // namespace opi::cli
