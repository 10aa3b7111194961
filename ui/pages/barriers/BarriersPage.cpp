#include "ui/pages/barriers/BarriersPage.h"

#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/Risk.h"
#include "core/domain/ValueCodes.h"
#include "core/portfolio/ProjectOf.h"
#include "core/render/charts/ChartFor.h"
#include "core/report/FigureText.h"
#include "ui/models/FieldOf.h"
#include "ui/pages/process/ProcessColumns.h"
#include "ui/pages/project/ProjectTables.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/Tabs.h"
#include "ui/widgets/TotalsRow.h"

#include <QPushButton>

namespace opi {

namespace {

bool isOpenRow(const TableInfo &table, const void *row)
{
    if (&table == &tableInfo<Barrier>())
        return !static_cast<const Barrier *>(row)->closed;
    if (&table == &tableInfo<Risk>())
        return !static_cast<const Risk *>(row)->closed;
    return static_cast<const Decision *>(row)->state == DecisionState::Wanted;
}

} // namespace

BarriersPage::BarriersPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_title(new Label(Type::PageTitle)), m_sentence(new Label(Type::Body, Label::Tone::Muted)),
      m_chart(new ChartCard), m_tabs(new Tabs)
{
    m_project = addAction();
    m_sentence->setWordWrap(true);
    content().addWidget(m_title);
    content().addSpacing(2);
    content().addWidget(m_sentence);
    content().addSpacing(gap);
    content().addWidget(m_chart);
    content().addSpacing(gap);
    content().addWidget(m_tabs);
    content().addSpacing(gap);
    const auto reading = [this] { return Reading{portfolio(), words(), session().shownDate()}; };
    m_kind = new FilterChip([reading] { return FieldType<BarrierKind>::choices(reading()); });
    m_open = new FilterChip([] { return QList<Choice>{{qint64(1), tr("Open")}, {qint64(0), tr("Closed")}}; });
    addPart(
        QStringLiteral("barriers"), tableInfo<Barrier>(), barrierColumns(true), [] { return tr("Barriers"); }, "opened",
        Qt::DescendingOrder);
    addPart(
        QStringLiteral("risks"), tableInfo<Risk>(), riskColumns(true), [] { return tr("Risks"); }, "score",
        Qt::DescendingOrder);
    addPart(
        QStringLiteral("decisions"), tableInfo<Decision>(), decisionColumns(true), [] { return tr("Decisions"); },
        "raised", Qt::DescendingOrder);
    m_filter = new FilterField(m_parts.first().view);
    auto *filters = new FlowLayout(8);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_open)})
        filters->addWidget(widget);
    content().addLayout(filters);
    content().addSpacing(gap);
    for (const Part &part : std::as_const(m_parts))
        content().addWidget(part.panel);
    content().addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &BarriersPage::filter);
    for (FilterChip *chip : {m_kind, m_open})
        connect(chip, &FilterChip::changed, this, &BarriersPage::filter);
    connect(m_tabs, &QTabBar::currentChanged, this, &BarriersPage::showPart);
    connect(m_project, &QPushButton::clicked, this, &BarriersPage::openProject);
    connect(m_chart, &ChartCard::notSaved, &session(), &Session::refuse);
    connect(m_chart, &ChartCard::opened, this, [this](const QString &key) {
        const auto kind = valueOfCode<BarrierKind>(key.section(u',', 1));
        if (!kind)
            return;
        m_tabs->setCurrentIndex(0);
        m_kind->choose(qint64(*kind));
        m_open->choose(qint64(1));
    });
    retranslate();
    showPart();
}

void BarriersPage::addPart(const QString &name, const TableInfo &table, const QList<RowColumn> &rowColumns,
                           QString (*title)(), const QByteArray &sorted, Qt::SortOrder order)
{
    auto *rows = new PortfolioTable(session(), table, rowColumns, this);
    rows->showAll();
    auto *view = new SheetView(*rows);
    view->setObjectName(QStringLiteral("all-") + QLatin1StringView(table.name));
    view->stretch("title");
    view->sortBy(sorted, order);
    view->setMinimumHeight(360);
    auto *panel = new Panel;
    panel->add(view, 1);
    panel->add(new TotalsRow(*view));
    m_parts.append({name, rows, view, panel, title});
    m_tabs->addTab(QString());
    connect(view, &SheetView::currentRowChanged, this,
            [this] { m_project->setEnabled(!shown().view->currentRow().isNull()); });
    connect(rows, &PortfolioTable::totalsChanged, this, &BarriersPage::countsChanged);
}

const BarriersPage::Part &BarriersPage::shown() const { return m_parts[std::max(0, m_tabs->currentIndex())]; }

QString BarriersPage::part() const { return shown().name; }

void BarriersPage::showPart()
{
    for (const Part &part : std::as_const(m_parts))
        part.panel->setVisible(&part == &shown());
    m_kind->setVisible(shown().rows->table().index == tableInfo<Barrier>().index);
    m_project->setEnabled(!shown().view->currentRow().isNull());
    emit countsChanged();
}

void BarriersPage::go(const Place &place)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].name == place.part)
            m_tabs->setCurrentIndex(i);
    }
    if (!place.subject.isNull())
        shown().view->setCurrentRow(place.subject);
}

void BarriersPage::filter()
{
    for (const Part &part : std::as_const(m_parts)) {
        const TableInfo &table = part.rows->table();
        const bool hasKind = &table == &tableInfo<Barrier>();
        part.rows->setFilter({m_filter->text(), [this, &table, hasKind](const void *row, const Reading &) {
                                  if (hasKind
                                      && !m_kind->accepts(CellValue(qint64(static_cast<const Barrier *>(row)->kind))))
                                      return false;
                                  return m_open->accepts(CellValue(qint64(isOpenRow(table, row))));
                              }});
    }
}

void BarriersPage::refresh()
{
    const QDate day = session().shownDate();
    const BarrierFigures figures = barrierFigures(portfolio(), day);
    m_sentence->setText(figureSentence(figures, words()));
    m_chart->setVisible(figures.open > 0);
    m_chart->show(chartFor(figures, words()), words().date(day));
    for (const Part &part : std::as_const(m_parts))
        part.view->viewport()->update();
    emit countsChanged();
}

void BarriersPage::retranslate()
{
    m_title->setText(tr("Risks and barriers"));
    m_tabs->setAccessibleName(tr("Barriers, risks or decisions"));
    for (int i = 0; i < m_parts.size(); ++i) {
        m_tabs->setTabText(i, m_parts[i].title());
        m_parts[i].view->setAccessibleName(m_parts[i].title());
        m_parts[i].view->fitColumns();
    }
    m_filter->setPlaceholderText(tr("Filter the rows …"));
    m_filter->setAccessibleName(tr("Filter the rows"));
    m_kind->setName(tr("Category"));
    m_open->setName(tr("State"));
    m_project->setText(tr("Open the project"));
}

void BarriersPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void BarriersPage::openProject()
{
    const TableInfo &table = shown().rows->table();
    if (const Project *project = projectOf(portfolio(), table, shown().view->currentRow()))
        open(Place::ofProject(project->id, shown().name));
}

QString BarriersPage::counts() const
{
    const int rows = shown().rows->shownRows();
    return tr("%n row(s)", nullptr, rows);
}

} // namespace opi
