#include "ui/pages/importing/PreviewStep.h"

#include "core/text/ImportText.h"
#include "ui/pages/importing/ScrolledTable.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/Tabs.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

namespace opi {

PreviewStep::PreviewStep(ListImport &list, QWidget *parent)
    : ImportStep(list, parent), m_summary(new Label(Type::Body)), m_empty(new Label(Type::Body, Label::Tone::Muted)),
      m_hint(new Label(Type::Caption, Label::Tone::Muted)), m_onlyDoubtful(new QCheckBox), m_tabs(new Tabs),
      m_view(new ScrolledTable(&m_lines))
{
    m_filter = new FilterField(m_view);
    for (Label *label : {m_summary, m_empty, m_hint})
        label->setWordWrap(true);
    for (int i = 0; i <= Gone; ++i)
        m_tabs->addTab(QString());
    m_decision = makeDecision();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_onlyDoubtful);
    top->addWidget(m_filter);
    auto *panel = new Panel;
    panel->add(m_view, 1);
    panel->add(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addLayout(top);
    layout->addWidget(m_decision);
    layout->addWidget(m_hint);
    layout->addWidget(panel, 1);
    connect(m_filter, &QLineEdit::textChanged, &m_lines, &TextTable::setFilter);
    connect(m_tabs, &QTabBar::currentChanged, this, &PreviewStep::partChosen);
    connect(m_onlyDoubtful, &QCheckBox::clicked, this, &PreviewStep::partChosen);
    connect(&m_lines, &TextTable::edited, this, &PreviewStep::mend);
}

/// What becomes of differences: by a rule, and one by one.
QWidget *PreviewStep::makeDecision()
{
    auto *decision = new QWidget;
    auto *row = new FlowLayout(8, decision);
    m_ruleLabel = new Label(Type::Caption, Label::Tone::Muted);
    m_rule = new QComboBox;
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < valueCount(MergeRule()); ++i)
        m_rule->addItem(QString());
    m_ruleLabel->setBuddy(m_rule);
    m_take = new QPushButton;
    m_keep = new QPushButton;
    m_byRule = new QPushButton;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ruleLabel), static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_take),
          static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_byRule)})
        row->addWidget(widget);
    connect(m_rule, &QComboBox::activated, this, [this](int rule) { list().setRule(MergeRule(rule)); });
    connect(m_take, &QPushButton::clicked, this, [this] { pick(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { pick(false); });
    connect(m_byRule, &QPushButton::clicked, this, [this] { pick({}); });
    return decision;
}

void PreviewStep::retranslate(const Words &words)
{
    m_filter->setPlaceholderText(tr("Filter the preview …"));
    m_filter->setAccessibleName(tr("Filter the preview"));
    m_tabs->setAccessibleName(tr("Parts of the preview"));
    m_onlyDoubtful->setText(tr("Only doubtful rows"));
    m_ruleLabel->setText(tr("Where list and portfolio differ"));
    m_rule->setAccessibleName(tr("Where list and portfolio differ"));
    m_rule->view()->setAccessibleName(tr("Where list and portfolio differ"));
    for (int i = 0; i < valueCount(MergeRule()); ++i)
        m_rule->setItemText(i, label(words, MergeRule(i)));
    //: for the differences that are selected
    m_take->setText(tr("Take from the list"));
    m_keep->setText(tr("Keep as it is here"));
    m_byRule->setText(tr("As the rule says"));
    m_view->setAccessibleName(tr("What will happen"));
}

void PreviewStep::refresh(const Words &words)
{
    retranslate(words);
    if (!list().hasPlan()) {
        m_summary->setText({});
        return;
    }
    const ImportPlan &plan = list().result();
    m_summary->setText(summary(words, plan));
    m_rule->setCurrentIndex(int(list().rule()));
    const auto counted = [&](const QString &text, std::size_t count) { return text.arg(words.number(qint64(count))); };
    m_tabs->setTabText(Rows, counted(tr("Rows (%1)"), list().table().records.size()));
    m_tabs->setTabText(Doubtful, counted(tr("Doubtful cells (%1)"), plan.doubtful.size()));
    m_tabs->setTabText(Differences, counted(tr("Differences (%1)"), plan.differences.size()));
    m_tabs->setTabText(Gone, counted(tr("Gone from the list (%1)"), plan.goneRows.size()));
    showPart(words);
}

void PreviewStep::showPart(const Words &words)
{
    const int part = m_tabs->currentIndex();
    const bool isSamePart = std::exchange(m_shownPart, part) == part;
    const int scrolled = m_view->verticalScrollBar()->value();
    const QModelIndex current = m_view->currentIndex();
    QList<int> selected;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        selected << m_lines.sourceLine(index.row());

    TextTable::Content content = part == Rows          ? rows(words)
                                 : part == Doubtful    ? doubtfulCells(words)
                                 : part == Differences ? differences(words)
                                                       : goneRows();
    const bool isEmpty = content.lines.isEmpty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(part == Doubtful      ? tr("No cell is doubtful: each is taken as it stands.")
                     : part == Differences ? tr("Nothing differs between the list and the portfolio.")
                     : part == Gone ? tr("Nothing that an earlier edition of the list had is missing in this one.")
                     : m_onlyDoubtful->isChecked() ? tr("No row is doubtful.")
                                                   : tr("The list has no rows."));
    m_onlyDoubtful->setVisible(part == Rows);
    m_decision->setVisible(part == Differences && !isEmpty);
    m_hint->setVisible(!isEmpty && part != Doubtful);
    m_hint->setText(part == Rows          ? tr("Doubtful rows come first, their doubtful cells marked with !. Press F2 "
                                                        "or double-click a cell to mend it; the file stays as it is.")
                    : part == Differences ? tr("Select one or several differences, then take them from the list or "
                                               "keep what is here. A filter and Ctrl+A select a whole field.")
                                          : tr("They are kept in the portfolio, and marked as gone from the list."));
    if (!isSamePart)
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_lines.show(std::move(content));
    m_view->stretch(part == Rows ? -1 : part == Doubtful ? 4 : part == Differences ? 8 : 2);
    if (!isSamePart)
        return;
    // The same rows once more, after a cell was mended or a difference decided: the hands stay where they are.
    if (current.isValid() && current.row() < m_lines.rowCount())
        m_view->selectionModel()->setCurrentIndex(m_lines.index(current.row(), current.column()),
                                                  QItemSelectionModel::NoUpdate);
    for (int row = 0; row < m_lines.rowCount() && !selected.isEmpty(); ++row) {
        if (selected.contains(m_lines.sourceLine(row)))
            m_view->selectionModel()->select(m_lines.index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_view->verticalScrollBar()->setValue(scrolled);
}

void PreviewStep::mend(int line, int column, const QString &text)
{
    if (m_tabs->currentIndex() == Doubtful) {
        const DoubtfulCell &cell = list().result().doubtful[std::size_t(line)];
        if (cell.columnIndex >= 0) // else it is about the row as a whole
            list().mend(cell.row, cell.columnIndex, text);
    } else if (m_tabs->currentIndex() == Rows) {
        const qsizetype first = m_lines.columnCount() - m_rowColumns.size();
        list().mend(m_rowLines[line], m_rowColumns[column - first], text);
    }
}

void PreviewStep::pick(std::optional<bool> isTaken)
{
    QList<int> differences;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        differences << m_lines.sourceLine(index.row());
    if (!differences.isEmpty())
        list().pick(differences, isTaken);
}

TextTable::Content PreviewStep::rows(const Words &words)
{
    constexpr Status statuses[] = {Status::Good, Status::Good, Status::None, Status::Warn,
                                   Status::Bad}; // by ImportFate
    const ImportPlan &plan = list().result();
    const SourceTable &table = list().table();
    QHash<int, const ImportPreviewRow *> byLine;
    for (const ImportPreviewRow &row : plan.rows) {
        for (const int line : row.lines)
            byLine.insert(line, &row);
    }
    QHash<int, QHash<int, QString>> remarks; // by line and column of the list
    for (const DoubtfulCell &cell : plan.doubtful)
        remarks[cell.row][cell.columnIndex] = doubtWhy(words, cell) + u' ' + doubtAction(words, cell);

    TextTable::Content content;
    //: of a row in a file
    content.header = {tr("Line"), tr("What becomes of it"), tr("Code")};
    content.statusColumn = 1;
    content.muted = {0};
    m_rowColumns.clear();
    m_rowLines.clear();
    for (std::size_t i = 0; i < list().map().columns.size(); ++i) {
        if (!list().map().columns[i].isTaken())
            continue;
        content.editable << int(content.header.size());
        content.header << table.header[qsizetype(i)].simplified();
        m_rowColumns << qsizetype(i);
    }
    for (const bool isDoubtful : {true, false}) {
        if (!isDoubtful && m_onlyDoubtful->isChecked())
            break;
        for (const SourceRecord &record : table.records) {
            const auto doubts = remarks.constFind(record.line);
            if ((doubts != remarks.cend()) != isDoubtful)
                continue;
            const ImportPreviewRow *row = byLine.value(record.line);
            TextTable::Line line{
                {QString::number(record.line), row ? label(words, row->fate) : QString(), row ? row->code : QString()}};
            if (row)
                line.status = statuses[std::size_t(row->fate)];
            for (const qsizetype column : std::as_const(m_rowColumns)) {
                if (isDoubtful && doubts->contains(int(column)))
                    line.remarks.insert(int(line.cells.size()), doubts->value(int(column)));
                line.cells << record.cell(column);
            }
            if (isDoubtful && doubts->contains(-1))
                line.remarks.insert(0, doubts->value(-1)); // of the record as a whole
            content.lines.append(std::move(line));
            m_rowLines << record.line;
        }
    }
    return content;
}

TextTable::Content PreviewStep::doubtfulCells(const Words &words) const
{
    TextTable::Content content;
    //: of a row in a file
    content.header = {tr("Line"), tr("Column"), tr("Value"), tr("Why it is doubtful"), tr("What will happen")};
    content.editable = {2};
    for (const DoubtfulCell &cell : list().result().doubtful)
        content.lines.append(
            {{QString::number(cell.row), cell.column, cell.value, doubtWhy(words, cell), doubtAction(words, cell)}});
    return content;
}

TextTable::Content PreviewStep::differences(const Words &words) const
{
    TextTable::Content content;
    //: of a row in a file
    content.header = {tr("Line"),
                      tr("Code"),
                      tr("Field"),
                      tr("What becomes of it"),
                      tr("In the portfolio"),
                      tr("In the list"),
                      tr("In the list last time"),
                      tr("Changed"),
                      tr("Title")};
    content.statusColumn = 3;
    for (const ImportDifference &found : list().result().differences) {
        const QString last = found.lastListed ? differenceValue(words, found, *found.lastListed) : QString();
        content.lines.append(
            {{QString::number(found.row), found.code, fieldLabel(words, found),
              //: which of two values is kept
              found.isTaken ? tr("From the list") : tr("Stays as it is"), differenceValue(words, found, found.was),
              differenceValue(words, found, found.inList), last, label(words, found.where), found.title},
             found.isTaken                       ? Status::Good
             : found.where == ChangedWhere::Here ? Status::None
                                                 : Status::Warn});
    }
    return content;
}

TextTable::Content PreviewStep::goneRows() const
{
    TextTable::Content content;
    content.header = {tr("Code"), tr("Line last time"), tr("Title")};
    for (const GoneRow &row : list().result().goneRows)
        content.lines.append({{row.code, QString::number(row.line), row.title}});
    return content;
}

} // namespace opi
