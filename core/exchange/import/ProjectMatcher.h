#pragma once

#include "core/exchange/import/ListedProject.h"

namespace opi {

/// Which projects of a list are in the portfolio already: see planImport. Each project is found at most once, those
/// with the lower codes first.
class ProjectMatcher {
public:
    ProjectMatcher(const Portfolio &portfolio, const OrganisationBook &organisations);

    /// One place for each project of the list; null where there is none.
    std::vector<const Project *> match(const std::vector<ListedProject> &listed);

private:
    using Index = QHash<QString, QList<const Project *>>;
    /// Whether the two starts, or the two leads, must both be there to be the same.
    enum class Absent { Differs, FitsAll };

    const Project *take(const Index &among, const QString &key, auto fits);
    bool hasSameLead(const Project &project, const ListedProject &listed, Absent absent) const;
    bool isSame(const Project &project, const ListedProject &listed, Absent absent) const;

    const Portfolio &m_portfolio;
    const OrganisationBook &m_organisations;
    Index m_byCode;
    Index m_byNumber;
    Index m_byTitle;
    QSet<RowId> m_taken;
};

} // namespace opi
