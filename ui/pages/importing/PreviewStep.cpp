#include "ui/pages/importing/PreviewStep.h"

#include "core/text/ImportText.h"
#include "ui/pages/importing/ScrolledTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>

namespace opi {

PreviewStep::PreviewStep(ListImport &list, QWidget *parent)
    : ImportStep(list, parent), m_summary(new Label(Type::Body)), m_empty(new Label(Type::Body, Label::Tone::Muted)),
      m_update(new QCheckBox), m_tabs(new QTabBar), m_view(new ScrolledTable(&m_lines))
{
    m_filter = new FilterField(m_view);
    m_summary->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // Qt 6.4 names them once and never translates them again
    for (int i = 0; i <= Differences; ++i)
        m_tabs->addTab(QString());
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_filter);
    auto *panel = new Panel;
    panel->add(m_view, 1);
    panel->add(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(m_update);
    layout->addLayout(top);
    layout->addWidget(panel, 1);
    connect(m_update, &QCheckBox::clicked, &list, &ListImport::setUpdate);
    connect(m_filter, &QLineEdit::textChanged, &m_lines, &TextTable::setFilter);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { emit partChosen(); });
}

void PreviewStep::refresh(const Words &words)
{
    m_filter->setPlaceholderText(tr("Filter the preview …"));
    m_filter->setAccessibleName(tr("Filter the preview"));
    m_tabs->setAccessibleName(tr("Parts of the preview"));
    m_update->setText(tr("Take over from the list what differs"));
    m_view->setAccessibleName(tr("What will happen"));
    if (!list().hasPlan()) {
        m_summary->setText({});
        return;
    }
    const ImportPlan &plan = list().result();
    m_summary->setText(summary(words, plan));
    m_update->setChecked(list().isUpdate());
    m_update->setVisible(!plan.differences.empty());
    m_tabs->setTabText(Doubtful, tr("Doubtful cells (%1)").arg(words.number(qint64(plan.doubtful.size()))));
    m_tabs->setTabText(Rows, tr("Projects (%1)").arg(words.number(qint64(plan.rows.size()))));
    m_tabs->setTabText(Differences, tr("Differences (%1)").arg(words.number(qint64(plan.differences.size()))));
    showPart(words);
}

void PreviewStep::showPart(const Words &words)
{
    const int part = m_tabs->currentIndex();
    TextTable::Content content = part == Rows          ? rows(words)
                                 : part == Differences ? differences(words)
                                                       : doubtfulCells(words);
    const bool isEmpty = content.lines.isEmpty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(part == Doubtful      ? tr("No cell is doubtful: each is taken as it stands.")
                     : part == Differences ? tr("Nothing differs between the list and the portfolio.")
                                           : tr("The list has no projects."));
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_lines.show(std::move(content));
    m_view->stretch(part == Rows ? 3 : 4);
}

TextTable::Content PreviewStep::doubtfulCells(const Words &words) const
{
    TextTable::Content content;
    //: of a row in a file
    content.header = {tr("Line"), tr("Column"), tr("Value"), tr("Why it is doubtful"), tr("What will happen")};
    for (const DoubtfulCell &cell : list().result().doubtful)
        content.lines.append(
            {{QString::number(cell.row), cell.column, cell.value, doubtWhy(words, cell), doubtAction(words, cell)}});
    return content;
}

TextTable::Content PreviewStep::rows(const Words &words) const
{
    constexpr Status statuses[] = {Status::Good, Status::Good, Status::None, Status::Warn,
                                   Status::Bad}; // by ImportFate
    TextTable::Content content;
    //: of a row in a file
    content.header = {
        tr("Line"),   tr("What becomes of it"), tr("Code"), tr("Title"), tr("Lead partner"), tr("Start"), tr("End"),
        tr("Budget"), tr("Co-financing")};
    content.statusColumn = 1;
    content.rightAligned = {7, 8};
    for (const ImportPreviewRow &row : list().result().rows)
        content.lines.append(
            {{QString::number(row.row), label(words, row.fate), row.code, row.title, row.lead,
              row.start ? words.shortDate(*row.start) : QString(), row.end ? words.shortDate(*row.end) : QString(),
              words.money(row.budget), words.money(row.grant)},
             statuses[std::size_t(row.fate)]});
    return content;
}

TextTable::Content PreviewStep::differences(const Words &words) const
{
    TextTable::Content content;
    //: of a row in a file
    content.header = {tr("Line"), tr("Code"), tr("Field"), tr("In the portfolio"), tr("In the list"), tr("Title")};
    for (const ImportDifference &found : list().result().differences)
        content.lines.append({{QString::number(found.row), found.code, fieldLabel(words, found),
                               differenceValue(words, found.field, found.was),
                               differenceValue(words, found.field, found.inList), found.title}});
    return content;
}

} // namespace opi
