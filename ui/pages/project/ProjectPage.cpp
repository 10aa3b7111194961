#include "ui/pages/project/ProjectPage.h"

#include "core/domain/FocusArea.h"
#include "core/domain/Hub.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/PhaseTransition.h"
#include "ui/models/References.h"
#include "ui/pages/project/GatePanel.h"
#include "ui/pages/project/MovePanel.h"
#include "ui/pages/project/ProjectGate.h"
#include "ui/pages/project/ProjectParts.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PhaseStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

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
    content().addWidget(m_gone);
    content().addWidget(m_body);
    content().addStretch(1);
    connect(m_move, &QPushButton::clicked, this, [this] { m_movePanel->begin(m_project); });
    connect(m_movePanel, &MovePanel::finished, m_move, [this] { m_move->setFocus(Qt::OtherFocusReason); });
    connect(m_parts, &ProjectParts::opened, this, &ProjectPage::open);
    retranslate();
}

void ProjectPage::makeHeading()
{
    m_title = new Label(Type::PageTitle);
    m_facts = new Label(Type::Body, Label::Tone::Muted);
    m_phases = new PhaseStrip;
    m_movePanel = new MovePanel(session());
    m_parts = new ProjectParts(session());
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
    layout->addWidget(m_parts);
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

void ProjectPage::go(const Place &place)
{
    const Id<Project> project(place.subject);
    if (project != m_project) {
        m_project = project;
        m_movePanel->hide();
        m_parts->setProject(project);
    }
    m_parts->show(place.part);
    refresh();
    if (session().drafts().hasForm(GatePanel::form, project.untyped()) && !session().isReadOnly())
        m_parts->part<ProjectGate>(QStringLiteral("gate")).goOnDeciding();
    if (session().drafts().hasForm(MovePanel::form, project.untyped()) && !session().isReadOnly()
        && m_movePanel->isHidden())
        m_movePanel->begin(project);
}

QString ProjectPage::part() const { return m_parts->shown(); }

void ProjectPage::retranslate()
{
    m_move->setText(tr("Move to phase …"));
    m_gone->setText(
        tr("The project is not in the portfolio any more. If it was deleted just now, Undo brings it back."));
    m_parts->retranslate();
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
    m_parts->refresh();
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
