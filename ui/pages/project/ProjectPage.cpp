#include "ui/pages/project/ProjectPage.h"

#include "core/domain/FocusArea.h"
#include "core/domain/Hub.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/PhaseTransition.h"
#include "ui/models/References.h"
#include "ui/pages/project/GatePanel.h"
#include "ui/pages/project/MovePanel.h"
#include "ui/pages/project/ProjectFacts.h"
#include "ui/pages/project/ProjectGate.h"
#include "ui/pages/project/ProjectHistory.h"
#include "ui/pages/project/ProjectMarket.h"
#include "ui/pages/project/ProjectProcurement.h"
#include "ui/pages/project/ProjectReadiness.h"
#include "ui/pages/project/ProjectRows.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PhaseStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace opi {

ProjectPage::ProjectPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_gone(new Label(Type::Body, Label::Tone::Muted)), m_body(new QWidget)
{
    m_move = addAction(true);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHeading();
    makeParts();
    content().addWidget(m_gone);
    content().addWidget(m_body);
    content().addStretch(1);
    connect(m_move, &QPushButton::clicked, this, [this] { m_movePanel->begin(m_project); });
    connect(m_movePanel, &MovePanel::finished, m_move, [this] { m_move->setFocus(Qt::OtherFocusReason); });
    retranslate();
    showPart(0);
}

void ProjectPage::makeHeading()
{
    m_title = new Label(Type::PageTitle);
    m_facts = new Label(Type::Body, Label::Tone::Muted);
    m_phases = new PhaseStrip;
    m_movePanel = new MovePanel(session());
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // Qt 6.4 names them once and never translates them again
    m_heading = new QHBoxLayout;
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_facts, 1);
    m_facts->shareBaselineWith(*m_title);
    auto *layout = static_cast<QVBoxLayout *>(m_body->layout());
    layout->addLayout(m_heading);
    layout->addSpacing(8);
    layout->addWidget(m_phases);
    layout->addSpacing(8);
    layout->addWidget(m_movePanel);
    layout->addWidget(m_tabs);
    layout->addSpacing(gap);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProjectPage::showPart);
}

/// The facts beside the title where there is room for both, else below it.
void ProjectPage::placeHeading()
{
    const int gapBetween = 12;
    const bool isBeside = m_title->fontMetrics().horizontalAdvance(m_title->text())
                              + m_facts->fontMetrics().horizontalAdvance(m_facts->text()) + gapBetween
                          <= m_body->width();
    m_heading->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_heading->setSpacing(isBeside ? gapBetween : 0);
    m_title->setWordWrap(!isBeside);
    m_facts->setWordWrap(!isBeside);
}

void ProjectPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeHeading();
}

void ProjectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeHeading();
}

void ProjectPage::makeParts()
{
    addPart(QStringLiteral("overview"), new ProjectFacts(session()));
    auto *readiness = new ProjectReadiness(session());
    connect(readiness, &ProjectReadiness::assessmentWanted, this, [this](const RowId &assessment) {
        open({QStringLiteral("assess"), assessment, {}, {}});
    });
    addPart(QStringLiteral("readiness"), readiness);
    auto *gate = new ProjectGate(session());
    connect(gate, &ProjectGate::paperWanted, this, [this](const Id<Project> &project) {
        open({QStringLiteral("reports"), project.untyped(), {}, QStringLiteral("gate")});
    });
    addPart(QStringLiteral("gate"), gate);
    addPart(QStringLiteral("procurement"), new ProjectProcurement(session()));
    addPart(QStringLiteral("market"), new ProjectMarket(session()));
    addPart(QStringLiteral("barriers"), makeBarriers(session()));
    addPart(QStringLiteral("decisions"), makeDecisions(session()));
    addPart(QStringLiteral("partners"), makePartners(session()));
    addPart(QStringLiteral("milestones"), makeMilestones(session()));
    addPart(QStringLiteral("risks"), makeRisks(session()));
    addPart(QStringLiteral("money"), makeMoney(session()));
    addPart(QStringLiteral("history"), new ProjectHistory(session()));
}

void ProjectPage::addPart(const QString &name, ProjectPart *part)
{
    m_names << name;
    m_parts << part;
    if (const auto *rows = qobject_cast<ProjectRows *>(part))
        connect(rows, &ProjectRows::pasted, this, &ProjectPage::open);
    part->hide();
    m_body->layout()->addWidget(part);
    m_tabs->addTab(QString());
}

/// Only the part that is shown is in the layout's way: the page is as long as it, not as the longest.
void ProjectPage::showPart(int number)
{
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setVisible(i == number);
    if (number >= 0 && number < m_parts.size())
        m_parts[number]->refresh();
    m_tabs->setCurrentIndex(number);
}

void ProjectPage::go(const Place &place)
{
    const Id<Project> project(place.subject);
    if (project != m_project) {
        m_project = project;
        m_movePanel->hide();
        for (ProjectPart *part : std::as_const(m_parts))
            part->setProject(project);
    }
    if (const auto part = m_names.indexOf(place.part); part >= 0)
        showPart(int(part));
    refresh();
    if (session().drafts().hasForm(GatePanel::form, project.untyped()) && !session().isReadOnly())
        static_cast<ProjectGate *>(m_parts[m_names.indexOf(QStringLiteral("gate"))])->goOnDeciding();
    if (session().drafts().hasForm(MovePanel::form, project.untyped()) && !session().isReadOnly()
        && m_movePanel->isHidden())
        m_movePanel->begin(project);
}

QString ProjectPage::part() const { return m_names.value(m_tabs->currentIndex()); }

void ProjectPage::retranslate()
{
    m_move->setText(tr("Move to phase …"));
    m_tabs->setAccessibleName(tr("Parts of the project"));
    m_gone->setText(
        tr("The project is not in the portfolio any more. If it was deleted just now, Undo brings it back."));
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->retranslate();
        m_tabs->setTabText(i, m_parts[i]->title());
    }
    m_movePanel->retranslate();
}

void ProjectPage::refresh()
{
    const Project *project = portfolio().find(m_project);
    m_gone->setVisible(!project);
    m_body->setVisible(project);
    m_move->setEnabled(project && !session().isReadOnly());
    if (session().isReadOnly())
        m_movePanel->hide();
    if (!project)
        return;
    showHeading(*project);
    showPhases(*project);
    if (const int shown = m_tabs->currentIndex(); shown >= 0)
        m_parts[shown]->refresh();
    emit countsChanged();
}

void ProjectPage::showHeading(const Project &project)
{
    const Reading reading{portfolio(), words(), session().shownDate()};
    m_title->setText(words().of(project.title));
    QStringList facts{project.code};
    if (project.hub)
        facts << nameOf(project.hub, reading);
    if (project.focusArea)
        facts << tr("Focus: %1").arg(nameOf(project.focusArea, reading));
    if (project.responsible)
        facts << nameOf(project.responsible, reading);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    placeHeading();
}

void ProjectPage::showPhases(const Project &project)
{
    const Phase *present = project.phase ? portfolio().find(*project.phase) : nullptr;
    std::vector<const Phase *> phases;
    for (const Phase &phase : portfolio().rows<Phase>()) {
        const ProcessModel *model = portfolio().find(phase.model);
        if (present ? phase.model == present->model : model && model->isDefault)
            phases.push_back(&phase);
    }
    std::sort(phases.begin(), phases.end(), [](const Phase *a, const Phase *b) { return a->position < b->position; });
    QStringList names;
    for (const Phase *phase : phases)
        names << words().of(phase->name);
    const auto place = std::find(phases.begin(), phases.end(), present);
    m_phases->setVisible(!phases.empty());
    m_phases->show(names, place == phases.end() ? -1 : int(place - phases.begin()), timeInPhase(project));
}

/// "9 mo.": since the decision that brought the project here. Empty where none is recorded.
QString ProjectPage::timeInPhase(const Project &project) const
{
    std::optional<QDate> since;
    for (const PhaseTransition &transition : portfolio().of<PhaseTransition>(project.id)) {
        if (transition.to == project.phase && (!since || *since < transition.decidedOn))
            since = transition.decidedOn;
    }
    const int days = since ? int(since->daysTo(session().shownDate())) : -1;
    if (days < 0)
        return {};
    if (days < 60)
        return words().translate("ProjectPage", "%n day(s)", nullptr, days);
    constexpr int daysInHundredMonths = 3044;
    const int months =
        days * 100 / daysInHundredMonths; // lupdate of Qt 6.4 never ends where a call stands in place of n
    //: how long a project has been in its phase; short for months
    return words().translate("ProjectPage", "%n mo.", nullptr, months);
}

QString ProjectPage::counts() const
{
    const Project *project = portfolio().find(m_project);
    return project ? project->code + QStringLiteral(" · ") + words().of(project->title) : QString();
}

} // namespace opi
