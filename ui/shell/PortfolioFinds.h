#pragma once

#include "ui/shell/Finds.h"
#include "ui/shell/PageDirectory.h"

class QAction;

namespace opi {

class Session;
class Trail;

/// What the palette finds in the portfolio that is shown, and beside it.
class PortfolioFinds {
    Q_DECLARE_TR_FUNCTIONS(opi::PortfolioFinds)

public:
    PortfolioFinds(const Session &session, Trail &trail) : m_session(session), m_trail(trail) {}

    void addPages(Finds &finds, const QList<PageEntry> &pages) const;
    /// By title in both languages and by code.
    void addProjects(Finds &finds) const;
    /// By name and CVR number.
    void addOrganisations(Finds &finds) const;
    /// Those that are possible now.
    void addCommands(Finds &finds, const QList<QAction *> &actions) const;

private:
    const Session &m_session;
    Trail &m_trail;
};

} // namespace opi
