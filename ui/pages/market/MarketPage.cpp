#include "ui/pages/market/MarketPage.h"

#include "core/analytics/market/PlanFigures.h"
#include "core/text/Labels.h"
#include "core/text/MarketText.h"
#include "ui/pages/market/MarketColumns.h"
#include "ui/style/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TableView.h"

#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace opi {

static const QString customersPart = QStringLiteral("customers");

MarketPage::MarketPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_stages(new TableView(&m_stageRows, 5)), m_stagesCard(new Card(m_stages)), m_tabs(new QTabBar),
      m_plans(new PortfolioTable(session(), tableInfo<Project>(), planColumns(), this)),
      m_customers(new PortfolioTable(session(), tableInfo<Customer>(), customerColumns(true), this)),
      m_plansCard(new SheetCard(*m_plans, SheetCard::Totals::Yes)),
      m_customersCard(new SheetCard(*m_customers, SheetCard::Totals::Yes))
{
    m_project = addAction();
    m_sentence->setWordWrap(true);
    content().addWidget(m_title);
    content().addSpacing(2);
    content().addWidget(m_sentence);
    content().addSpacing(gap);
    content().addWidget(m_stagesCard);
    content().addSpacing(gap);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // Qt 6.4 names them once and never translates them again
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    content().addWidget(m_tabs);
    content().addSpacing(gap);
    content().addWidget(m_plansCard);
    content().addWidget(m_customersCard);
    content().addStretch(1);
    m_plans->setFilter({{}, [](const void *row, const Reading &reading) {
                            return isTowardsMarket(reading.portfolio, *static_cast<const Project *>(row));
                        }});
    m_customers->showAll();
    m_plansCard->setCanDelete(false); // its rows are the projects
    m_plansCard->view().stretch("title");
    m_plansCard->view().sortBy("implementation", Qt::AscendingOrder);
    m_plansCard->view().setObjectName(QStringLiteral("market-plans"));
    m_customersCard->view().stretch("note");
    m_customersCard->view().sortBy("stage", Qt::DescendingOrder);
    m_customersCard->view().setObjectName(QStringLiteral("market-customers"));
    connect(m_tabs, &QTabBar::currentChanged, this, &MarketPage::showPart);
    connect(m_project, &QPushButton::clicked, this, &MarketPage::openProject);
    for (const SheetCard *card : {m_plansCard, m_customersCard})
        connect(&card->view(), &SheetView::currentRowChanged, this, &MarketPage::showPart);
    retranslate();
    showPart();
}

void MarketPage::showPart()
{
    const bool isCustomers = m_tabs->currentIndex() == 1;
    m_plansCard->setVisible(!isCustomers);
    m_customersCard->setVisible(isCustomers);
    const SheetView &view = isCustomers ? m_customersCard->view() : m_plansCard->view();
    m_project->setEnabled(!view.currentRow().isNull());
    emit countsChanged();
}

QString MarketPage::part() const { return m_tabs->currentIndex() == 1 ? customersPart : QStringLiteral("plans"); }

void MarketPage::go(const Place &place) { m_tabs->setCurrentIndex(place.part == customersPart ? 1 : 0); }

void MarketPage::openProject()
{
    if (m_tabs->currentIndex() == 0) {
        open(Place::ofProject(Id<Project>(m_plansCard->view().currentRow()), QStringLiteral("market")));
        return;
    }
    if (const Customer *row = portfolio().find(Id<Customer>(m_customersCard->view().currentRow())))
        open(Place::ofProject(row->project, QStringLiteral("market")));
}

void MarketPage::showStages()
{
    const CommercialFigures figures = commercialFigures(portfolio());
    TextTable::Content content;
    //: headings of a table of customers by stage
    content.header = {tr("Stage"),       tr("Customers now"),  tr("Came this far"),
                      tr("Value (DKK)"), tr("Weighted (DKK)"), tr("Went on from here")};
    content.rightAligned = {1, 2, 3, 4, 5};
    for (int i = 0; i < valueCount(CustomerStage()); ++i) {
        const StageFigures &stage = figures.stages[std::size_t(i)];
        const std::optional<double> conversion = figures.conversionFrom(CustomerStage(i));
        content.lines.append({{label(words(), CustomerStage(i)), words().number(qint64(stage.standing)),
                               words().number(qint64(stage.reached)), words().amount(stage.value),
                               words().amount(stage.weighted), conversion ? words().percent(*conversion) : QString()}});
    }
    m_stageRows.show(std::move(content));
    m_stages->fitColumns();
    m_stagesCard->setVisible(figures.customers > 0);
    m_stagesCard->setSentence(customersSentence(words(), figures));
}

void MarketPage::refresh()
{
    const std::vector<ProjectPlans> plans = projectPlans(portfolio());
    const int needed =
        int(std::count_if(plans.begin(), plans.end(), [](const ProjectPlans &row) { return row.isNeeded; }));
    const int complete = int(std::count_if(plans.begin(), plans.end(),
                                           [](const ProjectPlans &row) { return row.isNeeded && row.isComplete(); }));
    m_sentence->setText(themeOf(*this).rich(
        needed == 0
            ? tr("No project is in the third phase or later, from which on plans for implementation and scaling are "
                 "asked for.")
            : tr("%1 of %n project(s) from the third phase on have a complete plan for implementation and for scaling.",
                 nullptr, needed)
                  .arg(words().number(qint64(complete)))));
    showStages();
    for (SheetCard *card : {m_plansCard, m_customersCard}) {
        card->setReadOnly(session().isReadOnly());
        card->view().viewport()->update();
    }
    emit countsChanged();
}

void MarketPage::retranslate()
{
    m_title->setText(tr("Plans and market"));
    m_stagesCard->setTitle(tr("Customer pipeline"));
    m_stages->setAccessibleName(tr("Customer pipeline"));
    m_tabs->setAccessibleName(tr("Plans or customers"));
    m_tabs->setTabText(0, tr("Plans"));
    m_tabs->setTabText(1, tr("Customers"));
    m_plansCard->setTexts(tr("Plans by project"), {});
    m_customersCard->setTexts(tr("Customers of all projects"), {});
    m_plansCard->view().fitColumns();
    m_customersCard->view().fitColumns();
    m_project->setText(tr("Open the project"));
    refresh();
}

QString MarketPage::counts() const
{
    const int rows = (m_tabs->currentIndex() == 1 ? m_customers : m_plans)->shownRows();
    return tr("%n row(s)", nullptr, rows);
}

} // namespace opi
