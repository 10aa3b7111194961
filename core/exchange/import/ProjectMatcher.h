#pragma once

#include "core/exchange/import/ListedProject.h"

namespace opi {

/// Which projects of a list are in the portfolio already: see planImport. Each project is found at most once.
class ProjectMatcher {
public:
    ProjectMatcher(const Portfolio &portfolio, const OrganisationBook &organisations);

    /// One place for each project of the list; null where there is none.
    std::vector<const Project *> match(const std::vector<ListedProject> &listed);

private:
    const Project *take(QMultiHash<QString, const Project *> &among, const QString &key);
    QString keyOf(const ListedProject &project) const;
    QString keyOf(const Project &project, const QString &title) const;

    const Portfolio &m_portfolio;
    const OrganisationBook &m_organisations;
    QMultiHash<QString, const Project *> m_byCode;
    QMultiHash<QString, const Project *> m_byNumber;
    QMultiHash<QString, const Project *> m_byTitle;
    QSet<RowId> m_taken;
};

} // namespace opi
