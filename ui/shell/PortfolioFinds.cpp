#include "ui/shell/PortfolioFinds.h"

#include "core/text/Labels.h"
#include "ui/shell/Session.h"
#include "ui/shell/Trail.h"

#include <QAction>

namespace opi {

void PortfolioFinds::addPages(Finds &finds, const QList<PageEntry> &pages) const
{
    for (const PageEntry &page : pages) {
        if (page.group != PageGroup::Hidden)
            finds.add(
                {page.title(), tr("Page"), [&trail = m_trail, name = page.name] { trail.open(Place::of(name)); }});
    }
}

void PortfolioFinds::addProjects(Finds &finds) const
{
    for (const Project &project : m_session.portfolio().rows<Project>())
        finds.add({m_session.words().of(project.title), project.code,
                   [&trail = m_trail, id = project.id] { trail.open(Place::ofProject(id)); }},
                  project.title.da + u' ' + project.title.en);
}

void PortfolioFinds::addOrganisations(Finds &finds) const
{
    for (const Organisation &organisation : m_session.portfolio().rows<Organisation>())
        finds.add({organisation.name, label(m_session.words(), organisation.kind),
                   [&trail = m_trail, id = organisation.id] { trail.open(Place::ofOrganisation(id)); }},
                  organisation.cvr);
}

void PortfolioFinds::addCommands(Finds &finds, const QList<QAction *> &actions) const
{
    for (QAction *action : actions) {
        if (action->isEnabled() && !action->objectName().startsWith(QStringLiteral("page-")))
            finds.add({action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText),
                       [action] { action->trigger(); }});
    }
}

} // namespace opi
