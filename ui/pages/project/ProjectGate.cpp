#include "ui/pages/project/ProjectGate.h"

#include "core/actions/gates/ModelActions.h"
#include "core/analytics/gates/GateOverview.h"
#include "core/domain/FollowOn.h"
#include "core/domain/PhasePlan.h"
#include "core/text/Labels.h"
#include "ui/models/References.h"
#include "ui/pages/project/GateColumns.h"
#include "ui/pages/project/GatePanel.h"
#include "ui/shell/Session.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace opi {

ProjectGate::ProjectGate(Session &session, QWidget *parent)
    : ProjectPart(parent), m_session(session), m_title(new Label(Type::Strong)),
      m_standing(new Label(Type::Body, Label::Tone::Muted)), m_help(new Label(Type::Body)), m_decide(new QPushButton),
      m_paper(new QPushButton), m_models(new QPushButton), m_newest(new QPushButton), m_panel(new GatePanel(session)),
      m_empty(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_standing);
    m_standing->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addLayout(texts, 1);
    for (QPushButton *button : {m_models, m_newest, m_paper, m_decide})
        head->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_panel);
    layout->addWidget(m_empty);
    makeCards();
    layout->addWidget(m_criteriaCard);
    layout->addWidget(m_helpCard);
    auto *plans = new QHBoxLayout;
    plans->setSpacing(12);
    plans->addWidget(m_plansCard, 5);
    plans->addWidget(m_followOnsCard, 7);
    layout->addLayout(plans);
    layout->addWidget(m_decisionsCard);
    connect(m_decide, &QPushButton::clicked, this, [this] { m_panel->begin(m_project); });
    connect(m_panel, &GatePanel::finished, m_decide, [this] { m_decide->setFocus(Qt::OtherFocusReason); });
    connect(m_paper, &QPushButton::clicked, this, [this] { emit paperWanted(m_project); });
    connect(m_models, &QPushButton::clicked, this, &ProjectGate::bringInModels);
    connect(m_newest, &QPushButton::clicked, this, &ProjectGate::moveToNewest);
}

void ProjectGate::makeCards()
{
    const auto made = [this](const TableInfo &table, const QList<RowColumn> &columns, SheetCard *&card,
                             const QByteArray &stretched, const QByteArray &sorted, Qt::SortOrder order) {
        auto *rows = new PortfolioTable(m_session, table, columns, this);
        card = new SheetCard(*rows, SheetCard::Totals::No);
        card->view().stretch(stretched);
        card->view().sortBy(sorted, order);
        return rows;
    };
    m_criteria = made(tableInfo<GateCriterion>(), criterionColumns(&m_project), m_criteriaCard, "text", "code",
                      Qt::AscendingOrder);
    m_decisions = made(tableInfo<GateDecision>(), gateDecisionColumns(), m_decisionsCard, "reason", "decided_on",
                       Qt::DescendingOrder);
    m_plans = made(tableInfo<PhasePlan>(), phasePlanColumns(), m_plansCard, "phase", "planned", Qt::AscendingOrder);
    m_followOns =
        made(tableInfo<FollowOn>(), followOnColumns(), m_followOnsCard, "purpose", "from_date", Qt::AscendingOrder);
    m_plans->setDraftLine({[this](void *row, const Reading &) {
                               auto &plan = *static_cast<PhasePlan *>(row);
                               plan.id = Id<PhasePlan>::generate();
                               plan.project = m_project;
                           },
                           m_plans->columnOf("phase"),
                           [](const Words &words) { return words.translate("ProjectGate", "New planned gate …"); }});
    m_followOns->setDraftLine(
        {[this](void *row, const Reading &reading) {
             auto &period = *static_cast<FollowOn *>(row);
             period.id = Id<FollowOn>::generate();
             period.project = m_project;
             period.from = reading.today;
         },
         m_followOns->columnOf("purpose"),
         [](const Words &words) { return words.translate("ProjectGate", "New follow-on period …"); }});
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_helpCard = new Card(m_help);
    connect(&m_criteriaCard->view(), &SheetView::currentRowChanged, this, &ProjectGate::showHelp);
}

void ProjectGate::setProject(const Id<Project> &project)
{
    m_project = project;
    m_panel->hide();
    for (PortfolioTable *table : {m_decisions, m_plans, m_followOns})
        table->setOwner(project.untyped());
    refresh();
    for (SheetCard *card : {m_criteriaCard, m_decisionsCard, m_plansCard, m_followOnsCard})
        card->view().fitColumns();
}

void ProjectGate::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Project *project = portfolio.find(m_project);
    if (!project)
        return;
    const Gate *gate = gateOf(portfolio, project->phase);
    const Reading now{portfolio, m_session.words(), m_session.shownDate()};
    const auto criteria = gate ? portfolio.of<GateCriterion>(gate->id) : portfolio.of<GateCriterion>(Id<Gate>());
    const bool asks = criteria.begin() != criteria.end();
    const RowId owner = gate ? gate->id.untyped() : RowId::named(QStringLiteral("no gate"));
    if (m_criteria->owner() != owner)
        m_criteria->setOwner(owner);
    m_title->setText(gate ? nameOf(tableInfo<Gate>(), gate->id.untyped(), now) : tr("No gate ahead"));
    m_standing->setText(themeOf(*this).rich(standing()));
    m_empty->setVisible(!asks);
    m_criteriaCard->setVisible(asks);
    m_helpCard->setVisible(asks);
    const bool isOpen = project->isOpen() && !m_session.isReadOnly();
    m_decide->setEnabled(isOpen && gate);
    m_paper->setEnabled(gate);
    m_models->setVisible(!asks && gate);
    const Phase *phase = project->phase ? portfolio.find(*project->phase) : nullptr;
    const ProcessModel *model = phase ? portfolio.find(phase->model) : nullptr;
    m_newest->setVisible(model && model->replacedBy);
    m_newest->setEnabled(isOpen);
    if (!isOpen)
        m_panel->hide();
    for (SheetCard *card : {m_criteriaCard, m_decisionsCard, m_plansCard, m_followOnsCard})
        card->setReadOnly(m_session.isReadOnly());
    m_criteriaCard->view().viewport()->update(); // answers are rows of another table
    showHelp();
}

/// "4 of 6 mandatory criteria settled, 2 not documented · 3 levels missing · expected 15 February 2027".
QString ProjectGate::standing() const
{
    const Portfolio &portfolio = m_session.portfolio();
    const Project *project = portfolio.find(m_project);
    const Gate *gate = project ? gateOf(portfolio, project->phase) : nullptr;
    if (!gate)
        return tr("The project is in no phase that ends with a gate.");
    const SharedReadiness *known = m_session.readiness().find(m_project);
    const GateStatus status = gateStatus(portfolio, m_project, *gate, known ? known->get() : nullptr);
    const Words &words = m_session.words();
    QStringList parts;
    const int all = status.mandatory;
    if (all > 0) {
        const QString text = tr("%1 of %n mandatory criteria settled", nullptr, all).arg(status.mandatorySettled);
        parts
            << (status.isPassable() ? QStringLiteral("<good>%1</good>") : QStringLiteral("<warn>%1</warn>")).arg(text);
    }
    QStringList levels;
    for (const AskedLevel &asked : status.levels) {
        if (!asked.isReached())
            levels << QStringLiteral("%1 %2/%3")
                          .arg(words.of(portfolio.find(asked.dimension)->shortName),
                               asked.documented ? QString::number(*asked.documented) : QStringLiteral("–"),
                               QString::number(asked.level));
    }
    if (!levels.isEmpty())
        //: %1: dimensions with their documented level and the level that the gate asks for: "Procurement 2/4"
        parts << tr("levels of readiness missing: %1").arg(levels.join(QStringLiteral(", ")));
    const int components = status.componentsMissing();
    if (components > 0)
        parts << tr("%n component(s) of the package below what the gate asks for", nullptr, components);
    for (const PhasePlan &plan : portfolio.of<PhasePlan>(m_project)) {
        if (plan.phase != *project->phase)
            continue;
        const QDate day = plan.forecast.value_or(plan.planned);
        const QString text = tr("expected %1").arg(words.date(day));
        parts << (day < m_session.shownDate() && project->isOpen() ? QStringLiteral("<bad>%1</bad>").arg(text) : text);
    }
    return parts.join(QStringLiteral(" · "));
}

/// What the criterion that is chosen asks for, and what shows it.
void ProjectGate::showHelp()
{
    const Words &words = m_session.words();
    const GateCriterion *row = m_session.portfolio().find(Id<GateCriterion>(m_criteriaCard->view().currentRow()));
    m_helpCard->setTitle(row ? words.of(row->text) : tr("About the criterion"));
    if (!row) {
        m_helpCard->setSentence({});
        m_help->setText(tr("Choose a criterion to read what it asks for and what shows that it is met."));
        return;
    }
    QStringList kinds;
    for (int kind = 0; kind < valueCount(EvidenceKind()); ++kind) {
        if (EvidenceKinds::has(row->accepted, EvidenceKind(kind)))
            kinds << label(words, EvidenceKind(kind)).toLower();
    }
    m_helpCard->setSentence(words.of(row->help));
    QStringList lines;
    //: kinds of evidence that a criterion accepts
    lines << tr("Accepted evidence: %1.").arg(words.list(kinds));
    if (!row->owner.isEmpty())
        //: %1: a role
        lines << tr("Answered by: %1.").arg(words.of(row->owner));
    if (!row->source.isEmpty())
        lines << tr("Source: %1").arg(row->source);
    m_help->setText(lines.join(u'\n'));
}

void ProjectGate::goOnDeciding()
{
    if (m_panel->isHidden())
        m_panel->begin(m_project);
}

void ProjectGate::bringInModels() { m_session.perform(actions::installModels(m_session.portfolio())); }

void ProjectGate::moveToNewest() { m_session.perform(actions::moveToNewestVersion(m_session.portfolio(), m_project)); }

void ProjectGate::retranslate()
{
    m_decide->setText(tr("Decide at the gate …"));
    m_paper->setText(tr("Gate paper …"));
    m_models->setText(tr("Bring in the criteria of the program"));
    m_newest->setText(tr("Move to the newest version of the model"));
    m_empty->say(tr("The gate asks for nothing yet"),
                 tr("Bring in the criteria that the program has for its process models, or write your own under "
                    "Governance > Process models."));
    m_criteriaCard->setTexts(tr("What the gate asks for"), {});
    m_criteriaCard->setSentence(
        tr("Mandatory criteria that are not settled stop a go; a conditional go makes follow-ups "
           "of them."));
    m_decisionsCard->setTexts(tr("Decisions so far"), {});
    m_plansCard->setTexts(tr("Planned gates"), tr("Plan a gate"));
    m_plansCard->setSentence(tr("The day on which the project is to leave each phase."));
    m_followOnsCard->setTexts(tr("Follow-on period"), tr("Add a follow-on period"));
    m_followOnsCard->setSentence(tr("Time and money to try the implementation after the test, before the solution is "
                                    "sold."));
    m_panel->retranslate();
    for (SheetCard *card : {m_criteriaCard, m_decisionsCard, m_plansCard, m_followOnsCard})
        card->view().fitColumns();
    refresh();
}

} // namespace opi
