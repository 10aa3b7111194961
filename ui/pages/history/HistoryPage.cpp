#include "ui/pages/history/HistoryPage.h"

#include "core/base/Folding.h"
#include "core/text/ActionText.h"
#include "ui/pages/history/DateCard.h"
#include "ui/pages/history/PeriodCard.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace opi {

static constexpr qsizetype mostChanges = 500; // an import made thousands of rows; nobody reads them here

HistoryPage::HistoryPage(const PageContext &context)
    : Page(context), m_entries(entryColumns()), m_changes(changeColumns()), m_entryTable(new TableView(&m_entries, 1)),
      m_changeTable(new TableView(&m_changes, 0)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_changesTitle(new Label(Type::Strong)),
      m_changesSentence(new Label(Type::Body, Label::Tone::Muted)), m_filter(new FilterField(m_entryTable)),
      m_date(new DateCard(session())), m_period(new PeriodCard(session()))
{
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 4, 20, 20);
    layout->setSpacing(gap);
    layout->addWidget(makeEntries(), 7);
    layout->addWidget(makeSide(), 4);
    setBody(body);
    connect(m_filter, &FilterField::textChanged, this, &HistoryPage::filter);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChanges);
    retranslate();
}

QWidget *HistoryPage::makeEntries()
{
    m_entryTable->setScrolls();
    m_entryTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changeTable->setScrolls();
    auto *entries = new Panel;
    entries->add(m_entryTable, 1);
    auto *changes = new Panel;
    auto *heading = new QWidget;
    auto *words = new QVBoxLayout(heading);
    words->setContentsMargins(8, 6, 8, 4);
    words->setSpacing(0);
    words->addWidget(m_changesTitle);
    words->addWidget(m_changesSentence);
    m_changesSentence->setWordWrap(true);
    changes->add(heading);
    changes->add(m_changeTable, 1);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_sentence);
    layout->addSpacing(gap);
    layout->addWidget(m_filter);
    layout->addSpacing(gap);
    layout->addWidget(entries, 5);
    layout->addSpacing(gap);
    layout->addWidget(changes, 3);
    return column;
}

QWidget *HistoryPage::makeSide()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_date);
    layout->addWidget(m_period);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_filter->setPlaceholderText(tr("Filter what was done …"));
    m_filter->setAccessibleName(tr("Filter what was done"));
    m_entryTable->setAccessibleName(tr("What was done"));
    m_changeTable->setAccessibleName(tr("What it changed"));
    m_changesTitle->setText(tr("What it changed"));
}

void HistoryPage::refresh()
{
    m_date->refresh();
    m_period->refresh();
    if (!session().isOpen())
        return;
    const Result<QList<JournalEntry>> entries = session().journal().entries();
    if (!entries)
        session().refuse(entries.error());
    m_all = entryRows(entries.value_or(QList<JournalEntry>()), words());
    //: %1 is the day the file was made
    m_sentence->setText(m_all.isEmpty() ? QString()
                                        : tr("Everything since %1, the latest first.")
                                              .arg(words().date(m_all.last().entry.at.toLocalTime().date())));
    filter();
}

void HistoryPage::filter()
{
    const QStringList wanted = foldedWords(m_filter->text());
    const QModelIndex current = m_entryTable->currentIndex();
    const qint64 seq = current.isValid() ? m_entries.rowAt(current.row()).entry.seq : 0;
    QList<EntryRow> rows;
    for (const EntryRow &row : std::as_const(m_all)) {
        if (containsWords(row.searchable, wanted))
            rows << row;
    }
    m_entries.setRows(rows);
    m_entryTable->fitColumns();
    int line = 0;
    for (int i = 0; i < m_entries.rowCount(); ++i)
        line = m_entries.rowAt(i).entry.seq == seq ? i : line;
    if (m_entries.rowCount() > 0)
        m_entryTable->setCurrentIndex(m_entries.index(line, 0));
    showChanges();
    emit countsChanged();
}

void HistoryPage::showChanges()
{
    const QModelIndex current = m_entryTable->currentIndex();
    QList<RowChange> changes;
    m_changesSentence->clear();
    if (current.isValid()) {
        const JournalEntry &entry = m_entries.rowAt(current.row()).entry;
        const Result<QList<RowChange>> found = session().journal().changes(entry.seq);
        if (found)
            changes = *found;
        else
            session().refuse(found.error());
        m_changesSentence->setText(m_entries.rowAt(current.row()).what);
    }
    // Rows are named as they are now: the history is of the file, whatever date is shown.
    const Portfolio &now = session().isOpen() ? session().journal().portfolio() : portfolio();
    const QList<ChangeRow> rows = changeRows(changes, now, words(), mostChanges);
    if (rows.size() >= mostChanges)
        m_changesSentence->setText(m_changesSentence->text()
                                   + u' '
                                   //: %1 is a number of rows
                                   + tr("The first %1 of many changes.").arg(words().number(qint64(mostChanges))));
    m_changes.setRows(rows);
    m_changeTable->fitColumns();
}

QString HistoryPage::counts() const { return tr("%n entries", nullptr, m_entries.rowCount()); }

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace opi
