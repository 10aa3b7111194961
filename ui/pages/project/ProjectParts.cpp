#include "ui/pages/project/ProjectParts.h"

#include "ui/pages/Page.h"
#include "ui/pages/project/ProjectFacts.h"
#include "ui/pages/project/ProjectGate.h"
#include "ui/pages/project/ProjectHistory.h"
#include "ui/pages/project/ProjectMarket.h"
#include "ui/pages/project/ProjectProcurement.h"
#include "ui/pages/project/ProjectReadiness.h"
#include "ui/pages/project/ProjectRows.h"
#include "ui/widgets/Tabs.h"

#include <QVBoxLayout>

namespace opi {

namespace {

template <typename P> ProjectPart *make(Session &session, ProjectParts &) { return new P(session); }

ProjectPart *makeReadiness(Session &session, ProjectParts &parts)
{
    auto *part = new ProjectReadiness(session);
    QObject::connect(part, &ProjectReadiness::assessmentWanted, &parts, [&parts](const RowId &assessment) {
        emit parts.opened({QStringLiteral("assess"), assessment, {}, {}});
    });
    return part;
}

ProjectPart *makeGate(Session &session, ProjectParts &parts)
{
    auto *part = new ProjectGate(session);
    QObject::connect(part, &ProjectGate::paperWanted, &parts, [&parts](const Id<Project> &project) {
        emit parts.opened({QStringLiteral("reports"), project.untyped(), {}, QStringLiteral("gate")});
    });
    return part;
}

template <ProjectRows *(*makeRows)(Session &)> ProjectPart *makeTables(Session &session, ProjectParts &parts)
{
    ProjectRows *part = makeRows(session);
    QObject::connect(part, &ProjectRows::pasted, &parts, &ProjectParts::opened);
    return part;
}

} // namespace

QList<ProjectParts::Part> ProjectParts::list()
{
    return {
        {QStringLiteral("overview"), [] { return ProjectFacts::tr("Overview"); }, make<ProjectFacts>},
        {QStringLiteral("readiness"), [] { return ProjectReadiness::tr("Readiness"); }, makeReadiness},
        {QStringLiteral("gate"), [] { return ProjectGate::tr("Gate"); }, makeGate},
        {QStringLiteral("procurement"), [] { return ProjectProcurement::tr("Procurement"); }, make<ProjectProcurement>},
        {QStringLiteral("market"), [] { return ProjectMarket::tr("Plans and market"); }, make<ProjectMarket>},
        {QStringLiteral("barriers"), [] { return ProjectRows::tr("Barriers"); }, makeTables<makeBarriers>},
        {QStringLiteral("decisions"), [] { return ProjectRows::tr("Decisions and follow-up"); },
         makeTables<makeDecisions>},
        {QStringLiteral("partners"), [] { return ProjectRows::tr("Partners"); }, makeTables<makePartners>},
        {QStringLiteral("milestones"), [] { return ProjectRows::tr("Milestones"); }, makeTables<makeMilestones>},
        {QStringLiteral("risks"), [] { return ProjectRows::tr("Risks"); }, makeTables<makeRisks>},
        {QStringLiteral("money"), [] { return ProjectRows::tr("Money"); }, makeTables<makeMoney>},
        {QStringLiteral("history"), [] { return ProjectHistory::tr("History"); }, make<ProjectHistory>},
    };
}

ProjectParts::ProjectParts(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new Tabs), m_parts(list())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addSpacing(Page::gap);
    for (int i = 0; i < m_parts.size(); ++i)
        m_tabs->addTab(QString());
    connect(m_tabs, &QTabBar::currentChanged, this, &ProjectParts::refresh);
}

int ProjectParts::indexOf(const QString &name) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].name == name)
            return i;
    }
    return -1;
}

void ProjectParts::show(const QString &name)
{
    const QSignalBlocker blocker(m_tabs); // refresh() follows
    if (const int wanted = indexOf(name); wanted >= 0)
        m_tabs->setCurrentIndex(wanted);
}

QString ProjectParts::shown() const { return m_parts[m_tabs->currentIndex()].name; }

ProjectPart &ProjectParts::part(const QString &name)
{
    Part &part = m_parts[indexOf(name)];
    bringUpToDate(part);
    return *part.widget;
}

void ProjectParts::bringUpToDate(Part &part)
{
    const bool isNew = !part.widget;
    if (isNew) {
        part.widget = part.make(m_session, *this);
        part.widget->hide();
        layout()->addWidget(part.widget);
    }
    if (isNew || part.isInOldLanguage)
        part.widget->retranslate();
    part.isInOldLanguage = false;
    if (isNew || part.project != m_project)
        part.widget->setProject(m_project);
    else
        part.widget->refresh();
    part.project = m_project;
}

/// Only the part that is shown is in the layout's way: the page is as long as it, not as the longest.
void ProjectParts::refresh()
{
    Part &current = m_parts[m_tabs->currentIndex()];
    bringUpToDate(current);
    for (const Part &part : std::as_const(m_parts)) {
        if (part.widget)
            part.widget->setVisible(part.widget == current.widget);
    }
}

void ProjectParts::setProject(const Id<Project> &project) { m_project = project; }

void ProjectParts::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the project"));
    for (int i = 0; i < m_parts.size(); ++i) {
        m_tabs->setTabText(i, m_parts[i].title());
        m_parts[i].isInOldLanguage = true;
    }
}

} // namespace opi
