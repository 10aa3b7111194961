#include "ui/shell/PageDirectory.h"

#include "core/portfolio/Portfolio.h"
#include "ui/pages/assess/AssessPage.h"
#include "ui/pages/backups/BackupsPage.h"
#include "ui/pages/barriers/BarriersPage.h"
#include "ui/pages/followups/FollowUpsPage.h"
#include "ui/pages/history/HistoryPage.h"
#include "ui/pages/importing/ImportPage.h"
#include "ui/pages/market/MarketPage.h"
#include "ui/pages/models/ModelsPage.h"
#include "ui/pages/organisations/OrganisationsPage.h"
#include "ui/pages/overview/OverviewPage.h"
#include "ui/pages/ownfields/OwnFieldsPage.h"
#include "ui/pages/pipeline/PipelinePage.h"
#include "ui/pages/procurement/ProcurementPage.h"
#include "ui/pages/project/ProjectPage.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/pages/readiness/ReadinessPage.h"
#include "ui/pages/reports/ReportsPage.h"
#include "ui/pages/timeline/TimelinePage.h"

namespace opi {

template <typename P> static Page *make(const PageContext &context) { return new P(context); }
template <typename E> static qsizetype count(const Portfolio &portfolio) { return portfolio.rows<E>().size(); }

QList<PageEntry> PageDirectory::entries()
{
    return {
        {QStringLiteral("overview"), QStringLiteral("overview"), PageGroup::Work, [] { return tr("Overview"); },
         make<OverviewPage>},
        {QStringLiteral("projects"), QStringLiteral("projects"), PageGroup::Work, [] { return tr("Projects"); },
         make<ProjectsPage>, count<Project>},
        {QStringLiteral("project"), QStringLiteral("projects"), PageGroup::Hidden, [] { return tr("A project"); },
         make<ProjectPage>, nullptr, QStringLiteral("projects")},
        {QStringLiteral("ownfields"), QStringLiteral("projects"), PageGroup::Hidden, [] { return tr("Own fields"); },
         make<OwnFieldsPage>, nullptr, QStringLiteral("projects")},
        {QStringLiteral("import"), QStringLiteral("projects"), PageGroup::Hidden, [] { return tr("Import a list"); },
         make<ImportPage>, nullptr, QStringLiteral("projects")},
        {QStringLiteral("pipeline"), QStringLiteral("pipeline"), PageGroup::Work, [] { return tr("Pipeline"); },
         make<PipelinePage>},
        {QStringLiteral("readiness"), QStringLiteral("readiness"), PageGroup::Work,
         [] { return tr("Scaling readiness"); }, make<ReadinessPage>},
        {QStringLiteral("timeline"), QStringLiteral("timeline"), PageGroup::Work, [] { return tr("Timeline"); },
         make<TimelinePage>},
        {QStringLiteral("assess"), QStringLiteral("readiness"), PageGroup::Hidden, [] { return tr("Assessment"); },
         make<AssessPage>, nullptr, QStringLiteral("readiness")},
        {QStringLiteral("barriers"), QStringLiteral("risks"), PageGroup::Work, [] { return tr("Risks and barriers"); },
         make<BarriersPage>},
        {QStringLiteral("procurement"), QStringLiteral("procurement"), PageGroup::Work,
         [] { return tr("Procurement"); }, make<ProcurementPage>},
        {QStringLiteral("market"), QStringLiteral("showcase"), PageGroup::Work, [] { return tr("Plans and market"); },
         make<MarketPage>},
        {QStringLiteral("followups"), QStringLiteral("followups"), PageGroup::Work, [] { return tr("Follow-ups"); },
         make<FollowUpsPage>},
        {QStringLiteral("organisations"), QStringLiteral("organisations"), PageGroup::Knowledge,
         [] { return tr("Organisations"); }, make<OrganisationsPage>, count<Organisation>},
        {QStringLiteral("reports"), QStringLiteral("reports"), PageGroup::Governance, [] { return tr("Reports"); },
         make<ReportsPage>},
        {QStringLiteral("models"), QStringLiteral("library"), PageGroup::Governance,
         [] { return tr("Process models"); }, make<ModelsPage>},
        {QStringLiteral("history"), QStringLiteral("history"), PageGroup::Governance, [] { return tr("History"); },
         make<HistoryPage>},
        {QStringLiteral("backups"), QStringLiteral("history"), PageGroup::Hidden, [] { return tr("Backups"); },
         make<BackupsPage>, nullptr, QStringLiteral("history")},
    };
}

QString PageDirectory::groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Knowledge: return tr("Knowledge");
    case PageGroup::Governance: return tr("Governance");
    case PageGroup::Work:
    case PageGroup::Hidden: break;
    }
    return {};
}

QList<NavigationEntry> PageDirectory::navigation()
{
    QList<NavigationEntry> lines;
    PageGroup group = PageGroup::Work;
    for (const PageEntry &page : entries()) {
        if (page.group == PageGroup::Hidden)
            continue;
        if (page.group != group)
            lines << NavigationEntry{{}, {}, [heading = page.group] { return groupTitle(heading); }};
        group = page.group;
        lines << NavigationEntry{page.name, page.icon, page.title};
    }
    return lines;
}

} // namespace opi
