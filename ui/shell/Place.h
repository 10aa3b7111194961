#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

#include <functional>

namespace opi {

/// Which projects a page shows. Functions and not texts and ids: the name follows the language of the window, and the
/// projects follow the edits.
struct ProjectFilter {
    std::function<QString(const Words &)> name; ///< "stuck in Test and evidence"
    std::function<QList<Id<Project>>(const Portfolio &, QDate today)> projects;

    /// No filter: all projects are shown.
    bool isEmpty() const { return !projects; }
};

/// A place in the program: what back and forward go through.
struct Place {
    QString page;         ///< as in PageDirectory: "overview", "projects", "project" ...
    RowId subject;        ///< the row that the page is about; null where it is about all
    ProjectFilter filter; ///< of pages that list projects
    QString part;         ///< of the page, such as a tab; empty: as it was left

    static Place of(const QString &page) { return {page, {}, {}, {}}; }
    static Place ofProject(const Id<Project> &project, const QString &part = {})
    {
        return {QStringLiteral("project"), project.untyped(), {}, part};
    }
    static Place ofOrganisation(const Id<Organisation> &organisation)
    {
        return {QStringLiteral("organisations"), organisation.untyped(), {}, {}};
    }
    static Place ofProjects(ProjectFilter filter) { return {QStringLiteral("projects"), {}, std::move(filter), {}}; }
};

} // namespace opi
