#include "ui/pages/overview/OverviewPage.h"

#include "core/analytics/readiness/ReadinessFigures.h"
#include "core/analytics/SinceLast.h"
#include "core/domain/PortfolioProfile.h"
#include "core/render/ChartFile.h"
#include "core/render/charts/ChartFor.h"
#include "core/render/charts/MoneyByYearChart.h"
#include "core/render/charts/MunicipalityMapChart.h"
#include "core/render/charts/PipelineChart.h"
#include "core/render/charts/RiskMatrixChart.h"
#include "core/text/SinceLastText.h"
#include "ui/pages/overview/FigureFilters.h"
#include "ui/style/Style.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowsCard.h"
#include "ui/widgets/TableView.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>

namespace opi {

static constexpr int daysAhead = 60;
static constexpr int heatMapLines = 8; // those nearest to the market; the page of readiness has all

OverviewPage::OverviewPage(const PageContext &context)
    : Page(context), m_otherDate(addAction()), m_report(addAction(true)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_empty(new EmptyState), m_dashboard(new QWidget),
      m_figures(new FigureRow), m_deadlineRows(deadlineColumns()), m_stuckRows(stuckColumns())
{
    m_sentence->setWordWrap(true);
    content().addWidget(m_title);
    content().addSpacing(2);
    content().addWidget(m_sentence);
    content().addSpacing(gap);
    content().addWidget(m_empty);
    content().addWidget(m_dashboard);
    content().addStretch(1);
    auto *layout = new QVBoxLayout(m_dashboard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    auto *card = new Card(m_figures);
    card->layout()->setContentsMargins(0, 4, 0, 8);
    layout->addWidget(card);
    layout->addLayout(&grid());
    addCards();
    connectCharts();
    connect(m_figures, &FigureRow::opened, this,
            [this](const ProjectFilter &filter) { open(Place::ofProjects(filter)); });
    connect(m_otherDate, &QPushButton::clicked, this, [this] { open(Place::of(QStringLiteral("history"))); });
    connect(m_report, &QPushButton::clicked, this, [this] { open(Place::of(QStringLiteral("reports"))); });
    retranslate();
}

void OverviewPage::addCards()
{
    m_pipeline = new ChartCard;
    m_risks = new ChartCard;
    m_money = new ChartCard;
    m_readiness = new ChartCard;
    m_map = new ChartCard;
    m_deadlines = new RowsCard(&m_deadlineRows, 1);
    m_stuck = new RowsCard(&m_stuckRows, 0);
    m_deadlines->table().setObjectName(QStringLiteral("deadlines"));
    m_stuck->table().setObjectName(QStringLiteral("stuck-projects"));
    for (const RowsCard *rows : {m_deadlines, m_stuck})
        rows->table().horizontalHeader()->hide();
    placeCards();
    connect(m_deadlines, &RowsCard::opened, this, [this](int row) {
        if (const auto project = m_deadlineRows.rowAt(row).deadline.project)
            open(Place::ofProject(*project));
    });
    connect(m_stuck, &RowsCard::opened, this,
            [this](int row) { open(Place::ofProject(m_stuckRows.rowAt(row).stuck.project)); });
}

void OverviewPage::placeCards()
{
    const int ems = body()->width() / themeOf(*this).textSize;
    const Room room = ems >= 72 ? Room::Wide : ems >= 46 ? Room::Medium : Room::Narrow;
    if (room == m_room && m_isAssessed == m_readiness->isVisibleTo(m_dashboard))
        return;
    m_room = room;
    m_readiness->setVisible(m_isAssessed);
    struct Spot {
        QWidget *card;
        int row, column, rows, columns;
    };
    QList<Spot> spots;
    // The heat map has the second row, beside the deadlines; without it they have it alone.
    const int more = m_isAssessed ? 1 : 0;
    switch (room) {
    case Room::Wide:
        spots = {{m_pipeline, 0, 0, 1, 5}, {m_risks, 0, 5, 1, 3}, {m_money, 0, 8, 1, 4}};
        if (m_isAssessed)
            spots += {{m_readiness, 1, 0, 1, 7}, {m_deadlines, 1, 7, 1, 5}, {m_stuck, 2, 0, 1, 7}, {m_map, 2, 7, 1, 5}};
        else
            spots += {{m_deadlines, 1, 0, 1, 7}, {m_stuck, 2, 0, 1, 7}, {m_map, 1, 7, 2, 5}};
        break;
    case Room::Medium:
        spots = {{m_pipeline, 0, 0, 1, 12},
                 {m_risks, 1, 0, 1, 6},
                 {m_money, 1, 6, 1, 6},
                 {m_readiness, 2, 0, 1, 12},
                 {m_deadlines, 2 + more, 0, 1, 12},
                 {m_stuck, 3 + more, 0, 1, 12},
                 {m_map, 4 + more, 0, 1, 12}};
        break;
    case Room::Narrow:
        spots = {{m_pipeline, 0, 0, 1, 12},
                 {m_money, 1, 0, 1, 12},
                 {m_risks, 2, 0, 1, 12},
                 {m_readiness, 3, 0, 1, 12},
                 {m_deadlines, 3 + more, 0, 1, 12},
                 {m_stuck, 4 + more, 0, 1, 12},
                 {m_map, 5 + more, 0, 1, 12}};
        break;
    }
    if (!m_isAssessed)
        spots.removeIf([this](const Spot &spot) { return spot.card == m_readiness; });
    for (const Spot &spot : spots)
        grid().addWidget(spot.card, spot.row, spot.column, spot.rows, spot.columns);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        placeCards();
}

void OverviewPage::connectCharts()
{
    connect(m_pipeline, &ChartCard::opened, this, [this](const QString &code) {
        LocalizedText name;
        for (const Phase &phase : portfolio().rows<Phase>())
            name = phase.code == code ? phase.name : name;
        open(Place::ofProjects(filters::inPhase(code, name)));
    });
    connect(m_risks, &ChartCard::opened, this, [this](const QString &cell) {
        open(Place::ofProjects(filters::withRisk(cell.section(u',', 0, 0).toInt(), cell.section(u',', 1).toInt())));
    });
    connect(m_money, &ChartCard::opened, this,
            [this](const QString &year) { open(Place::ofProjects(filters::withMoneyIn(year))); });
    connect(m_map, &ChartCard::opened, this, [this](const QString &code) {
        QString name;
        for (const Municipality &municipality : portfolio().rows<Municipality>())
            name = municipality.code == code ? municipality.name : name;
        open(Place::ofProjects(filters::inMunicipality(code, name)));
    });
    connect(m_readiness, &ChartCard::opened, this, [this](const QString &key) {
        open(Place::ofProject(Id<Project>::fromString(key.section(u',', 0, 0)), QStringLiteral("readiness")));
    });
    for (const ChartCard *card : {m_pipeline, m_risks, m_money, m_readiness, m_map})
        connect(card, &ChartCard::notSaved, &session(), &Session::refuse);
}

void OverviewPage::retranslate()
{
    m_otherDate->setText(tr("See another date"));
    m_report->setText(tr("Make a report"));
    m_title->setText(tr("Overview"));
    m_empty->say(
        tr("There are no projects yet"),
        tr("Drop a project list from Excel or a CSV file here, or choose File > Import a list (Ctrl+I). To write the "
           "first project yourself, choose Project > New project."));
}

void OverviewPage::refresh()
{
    const bool isEmpty = portfolio().rows<Project>().isEmpty();
    m_empty->setVisible(isEmpty);
    m_dashboard->setVisible(!isEmpty);
    const QDate day = session().shownDate();
    const Reckoned now{overviewFigures(portfolio(), day, daysAhead),
                       portfolioReadiness(portfolio(), session().readiness())};
    ComparedFigures compared{KeyFigures(now.figures, now.pipeline, now.risks, now.readiness), {}, {}};
    m_isAssessed = compared.now.assessed > 0;
    placeCards();
    QString changes;
    if (const std::optional<SinceWhen> when = sinceWhen(portfolio(), day)) {
        if (const Portfolio *then = session().past(when->day)) {
            compared.then = figuresOf(*then, when->day);
            compared.since = when->day;
            changes = sinceLastSentence(sinceLast(*then, portfolio()), *when, words());
        }
    }
    m_figures->show(compared, words());
    m_sentence->setText(changes);
    m_sentence->setVisible(!changes.isEmpty());
    showCharts(now);
    showRows(now);
}

const KeyFigures &OverviewPage::figuresOf(const Portfolio &then, QDate day)
{
    if (m_thenDay != day || !(m_thenOf == then)) {
        m_then = KeyFigures::of(then, day);
        m_thenOf = then;
        m_thenDay = day;
    }
    return m_then;
}

QString OverviewPage::picturesSource() const
{
    QString owner;
    for (const PortfolioProfile &profile : portfolio().rows<PortfolioProfile>())
        owner = words().of(profile.owner.isEmpty() ? profile.name : profile.owner);
    return sourceLine(owner, session().shownDate(), words());
}

void OverviewPage::showCharts(const Reckoned &now)
{
    const QString source = picturesSource();
    const QDate day = session().shownDate();
    m_pipeline->show(std::make_unique<PipelineChart>(now.pipeline, words()), source);
    m_risks->show(std::make_unique<RiskMatrixChart>(now.risks, words()), source);
    m_money->show(std::make_unique<MoneyByYearChart>(now.money, words(), day.year()), source);
    m_map->show(std::make_unique<MunicipalityMapChart>(now.map, words()), source);
    if (m_isAssessed)
        m_readiness->show(chartFor(heatMapFigure(now.readiness, heatMapLines), words()), source);
}

void OverviewPage::showRows(const Reckoned &now)
{
    const auto wording = std::make_shared<const Wording>(Wording{portfolio(), words()});
    m_deadlineRows.setRows(deadlineRows(now.deadlines, wording));
    m_deadlines->setTitle(tr("The next 60 days"));
    m_deadlines->setSentence(deadlineSentence(now.deadlines, words()).toHtmlEscaped());
    m_stuckRows.setRows(stuckRows(now.pipeline, wording));
    m_stuck->setTitle(tr("Stuck in their phase"));
    m_stuck->setSentence(stuckSentence(now.pipeline, words()).toHtmlEscaped());
}

} // namespace opi
