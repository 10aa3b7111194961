#include "ui/pages/project/ProjectMarket.h"

#include "core/actions/Edit.h"
#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/market/PlanFigures.h"
#include "core/text/MarketText.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/market/MarketColumns.h"
#include "ui/shell/Session.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FieldForm.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

namespace {

QList<FieldForm::Line> rolloutLines()
{
    const auto both = [](QList<FieldForm::Line> &lines, const char *da, const char *en,
                         LocalizedText RolloutPlan::*text) {
        lines << FieldForm::Line{fieldIn<RolloutPlan>(Language::Danish, da, text), 6}
              << FieldForm::Line{fieldIn<RolloutPlan>(Language::English, en, text), 6};
    };
    QList<FieldForm::Line> lines{
        {fieldOf<RolloutPlan>("owner", &RolloutPlan::owner), 4},
        {fieldOf<RolloutPlan>("begins", &RolloutPlan::begins), 4},
        {fieldOf<RolloutPlan>("operation_budget", &RolloutPlan::operationBudget), 4},
    };
    both(lines, "sites_da", "sites_en", &RolloutPlan::sites);
    both(lines, "integration_da", "integration_en", &RolloutPlan::integration);
    both(lines, "training_da", "training_en", &RolloutPlan::training);
    return lines;
}

QList<FieldForm::Line> commercialLines()
{
    return {{fieldOf<CommercialPlan>("model", &CommercialPlan::model), 6},
            {fieldOf<CommercialPlan>("price", &CommercialPlan::price), 2},
            {fieldOf<CommercialPlan>("market_entry", &CommercialPlan::marketEntry), 2},
            {fieldOf<CommercialPlan>("first_sale", &CommercialPlan::firstSale), 2},
            {fieldIn<CommercialPlan>(Language::Danish, "market_da", &CommercialPlan::market), 6},
            {fieldIn<CommercialPlan>(Language::English, "market_en", &CommercialPlan::market), 6},
            {fieldIn<CommercialPlan>(Language::Danish, "pricing_da", &CommercialPlan::pricing), 6},
            {fieldIn<CommercialPlan>(Language::English, "pricing_en", &CommercialPlan::pricing), 6}};
}

} // namespace

ProjectMarket::ProjectMarket(Session &session, QWidget *parent) : ProjectPart(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int kind = 0; kind < valueCount(PlanKind()); ++kind) {
        m_plans << addPlan(new FieldForm(session, tableInfo<RolloutPlan>(), rolloutLines()));
        connect(m_plans.last().begin, &QPushButton::clicked, this, [this, kind] {
            RolloutPlan plan;
            plan.id = Id<RolloutPlan>::generate();
            plan.project = m_project;
            plan.kind = PlanKind(kind);
            begin(m_plans[kind], actions::create(m_session.portfolio(), plan));
        });
        connect(m_plans.last().remove, &QPushButton::clicked, this, [this, kind] {
            if (const RolloutPlan *plan = planStatus(m_session.portfolio(), m_project, PlanKind(kind)).plan)
                m_session.perform(actions::remove(m_session.portfolio(), Id<RolloutPlan>(plan->id)));
        });
    }
    m_commercial = addPlan(new FieldForm(session, tableInfo<CommercialPlan>(), commercialLines()));
    connect(m_commercial.begin, &QPushButton::clicked, this, [this] {
        CommercialPlan plan;
        plan.id = Id<CommercialPlan>::generate();
        plan.project = m_project;
        begin(m_commercial, actions::create(m_session.portfolio(), plan));
    });
    connect(m_commercial.remove, &QPushButton::clicked, this, [this] {
        if (const CommercialPlan *plan = commercialPlan(m_session.portfolio(), m_project))
            m_session.perform(actions::remove(m_session.portfolio(), Id<CommercialPlan>(plan->id)));
    });
    m_customers = new PortfolioTable(session, tableInfo<Customer>(), customerColumns(), this);
    m_customers->setDraftLine({[this](void *row, const Reading &) {
                                   auto &customer = *static_cast<Customer *>(row);
                                   customer.id = Id<Customer>::generate();
                                   customer.project = m_project;
                               },
                               0,
                               [](const Words &words) { return words.translate("ProjectMarket", "New customer …"); }});
    m_customersCard = new SheetCard(*m_customers, SheetCard::Totals::Yes);
    m_customersCard->view().stretch("note");
    m_customersCard->view().sortBy("stage", Qt::DescendingOrder);
    layout->addWidget(m_customersCard);
}

ProjectMarket::Plan ProjectMarket::addPlan(FieldForm *form)
{
    auto *begin = new QPushButton;
    auto *remove = new QPushButton;
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(form);
    lines->addWidget(begin, 0, Qt::AlignLeft);
    lines->addWidget(remove, 0, Qt::AlignRight);
    auto *card = new Card(content);
    layout()->addWidget(card);
    return {card, form, begin, remove};
}

/// The keyboard goes on in the form: the button that was pressed is gone.
void ProjectMarket::begin(const Plan &plan, const Result<ChangeSet> &set)
{
    if (!m_session.perform(set))
        return;
    for (QWidget *child : plan.form->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ProjectMarket::setProject(const Id<Project> &project)
{
    m_project = project;
    m_customers->setOwner(project.untyped());
    m_customersCard->view().fitColumns();
    refresh();
}

void ProjectMarket::showPlan(const Plan &plan, const RowId &row)
{
    plan.form->setVisible(!row.isNull());
    plan.begin->setVisible(row.isNull());
    plan.begin->setEnabled(!m_session.isReadOnly());
    plan.remove->setVisible(!row.isNull());
    plan.remove->setEnabled(!m_session.isReadOnly());
    if (row.isNull())
        return;
    plan.form->setRow(row);
    plan.form->refresh();
}

void ProjectMarket::refresh()
{
    const Portfolio &portfolio = m_session.portfolio();
    const Project *project = portfolio.find(m_project);
    if (!project)
        return;
    const Words &words = m_session.words();
    const bool isNeeded = needsPlans(portfolio, *project);
    for (int kind = 0; kind < valueCount(PlanKind()); ++kind) {
        const PlanStatus status = planStatus(portfolio, m_project, PlanKind(kind));
        const Plan &plan = m_plans[kind];
        showPlan(plan, status.plan ? status.plan->id.untyped() : RowId());
        const QString text = planSentence(words, status, isNeeded);
        const bool isGood = status.missing.isEmpty();
        plan.card->setSentence(isGood || !isNeeded ? text : QStringLiteral("<warn>%1</warn>").arg(text));
    }
    const CommercialPlan *commercial = commercialPlan(portfolio, m_project);
    showPlan(m_commercial, commercial ? commercial->id.untyped() : RowId());
    const std::optional<QDate> sold = firstSale(portfolio, m_project);
    m_commercial.card->setSentence(firstSaleText(words, sold));
    showCustomers();
}

void ProjectMarket::showCustomers()
{
    m_customersCard->setReadOnly(m_session.isReadOnly());
    m_customersCard->setSentence(
        customersSentence(m_session.words(), commercialFigures(m_session.portfolio(), m_project)));
}

void ProjectMarket::retranslate()
{
    const Words &words = m_session.words();
    const QStringList begins{tr("Begin an implementation plan"), tr("Begin a scaling plan")};
    for (int kind = 0; kind < valueCount(PlanKind()); ++kind) {
        m_plans[kind].card->setTitle(label(words, PlanKind(kind)));
        m_plans[kind].begin->setText(begins[kind]);
        m_plans[kind].remove->setText(tr("Delete the plan"));
        //: for a screen reader; %1: a plan
        m_plans[kind].remove->setAccessibleName(tr("Delete the plan: %1").arg(label(words, PlanKind(kind))));
        m_plans[kind].form->retranslate();
    }
    m_commercial.card->setTitle(tr("Commercial plan"));
    m_commercial.begin->setText(tr("Begin a commercial plan"));
    m_commercial.remove->setText(tr("Delete the plan"));
    m_commercial.remove->setAccessibleName(tr("Delete the plan: %1").arg(tr("Commercial plan")));
    m_commercial.form->retranslate();
    //: of a solution: those who may buy it, and those who have
    m_customersCard->setTexts(tr("Customers"), tr("Add a customer"));
    m_customersCard->view().fitColumns();
    refresh();
}

} // namespace opi
