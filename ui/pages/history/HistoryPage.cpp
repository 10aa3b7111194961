#include "ui/pages/history/HistoryPage.h"

#include "core/base/Folding.h"
#include "core/storage/RowChanges.h"
#include "ui/pages/history/DateCard.h"
#include "ui/pages/history/PeriodCard.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace opi {

static constexpr qsizetype mostChanges = 500; // an import made thousands of rows; nobody reads them here

HistoryPage::HistoryPage(const PageContext &context)
    : Page(context), m_entries(entryColumns()), m_changes(changeColumns()), m_entryTable(new TableView(&m_entries, 1)),
      m_changeTable(new TableView(&m_changes, 0)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_changesTitle(new Label(Type::Strong)),
      m_changesSentence(new Label(Type::Body, Label::Tone::Muted)), m_filter(new FilterField(m_entryTable)),
      m_points(new QPushButton), m_see(new QPushButton), m_goBack(new QPushButton), m_columns(new QHBoxLayout),
      m_date(new DateCard(session())), m_period(new PeriodCard(session()))
{
    m_columns->setSpacing(gap);
    m_columns->addWidget(makeEntries(), 7);
    m_columns->addWidget(makeSide(), 4);
    content().addLayout(m_columns, 1);
    connect(m_filter, &FilterField::textChanged, this, &HistoryPage::filter);
    connect(m_points, &QPushButton::toggled, this, &HistoryPage::filter);
    connect(m_entryTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showChanges);
    connect(m_see, &QPushButton::clicked, this, [this] { session().showEntry(chosen()->entry); });
    connect(m_goBack, &QPushButton::clicked, this, &HistoryPage::goBack);
    connect(&session(), &Session::writingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QWidget *HistoryPage::makeEntries()
{
    m_entryTable->setObjectName(QStringLiteral("history"));
    m_entryTable->setScrolls();
    m_entryTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence->setWordWrap(true);
    m_points->setCheckable(true);
    auto *entries = new Panel;
    entries->add(m_entryTable, 1);
    auto *filters = new FlowLayout(8);
    filters->addWidget(m_filter);
    filters->addWidget(m_points);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addSpacing(2);
    layout->addWidget(m_sentence);
    layout->addSpacing(gap);
    layout->addLayout(filters);
    layout->addSpacing(gap);
    layout->addWidget(entries, 5);
    layout->addSpacing(gap);
    layout->addWidget(makeChanges(), 3);
    return column;
}

QWidget *HistoryPage::makeChanges()
{
    m_changeTable->setObjectName(QStringLiteral("history-changes"));
    m_changeTable->setScrolls();
    m_changesSentence->setWordWrap(true);
    auto *heading = new QWidget;
    auto *words = new QVBoxLayout(heading);
    words->setContentsMargins(8, 6, 8, 4);
    words->setSpacing(0);
    words->addWidget(m_changesTitle);
    words->addWidget(m_changesSentence);
    words->addSpacing(6);
    auto *actions = new FlowLayout(8);
    actions->addWidget(m_see);
    actions->addWidget(m_goBack);
    words->addLayout(actions);
    auto *changes = new Panel;
    changes->add(heading);
    changes->add(m_changeTable, 1);
    return changes;
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
    return column;
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// Side by side, or with large text and in a narrow window one below the other.
void HistoryPage::arrange()
{
    m_columns->setDirection(hasRoomForColumns() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    m_filter->setPlaceholderText(tr("Filter what was done …"));
    m_filter->setAccessibleName(tr("Filter what was done"));
    m_entryTable->setAccessibleName(tr("What was done"));
    m_points->setText(tr("Restore points only"));
    m_see->setText(tr("See the portfolio as it was then"));
    m_goBack->setText(tr("Go back to this point"));
    m_goBack->setToolTip(tr("Makes the portfolio as it was just after this; can itself be undone"));
}

void HistoryPage::refresh()
{
    arrange(); // the text may have another size
    m_date->refresh();
    m_period->refresh();
    if (!session().isOpen())
        return;
    if (!session().isBeingWritten()) { // else the file cannot be read now, and what is shown stays
        const Result<QList<JournalEntry>> entries = session().journal().entries();
        if (!entries)
            session().refuse(entries.error());
        m_all = entryRows(entries.value_or(QList<JournalEntry>()), words());
    }
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
        if (containsWords(row.searchable, wanted) && (row.entry.isPoint() || !m_points->isChecked()))
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

const EntryRow *HistoryPage::chosen() const
{
    const QModelIndex current = m_entryTable->currentIndex();
    return current.isValid() ? &m_entries.rowAt(current.row()) : nullptr;
}

/// What the entry did; and as a restore point did nothing, what has been done since.
QList<RowChange> HistoryPage::changesOf(const JournalEntry &entry) const
{
    const auto told = [this](auto result) {
        if (!result)
            session().refuse(result.error());
        return result;
    };
    if (!entry.isPoint())
        return told(session().journal().changes(entry.seq, mostChanges)).value_or(QList<RowChange>());
    const Result<ChangeSet> back = told(session().wayBackTo(entry));
    return back ? rowChanges(back->inverted(), mostChanges) : QList<RowChange>();
}

void HistoryPage::showChanges()
{
    const EntryRow *row = chosen();
    const bool isPoint = row && row->entry.isPoint();
    m_changesTitle->setText(isPoint ? tr("What has changed since") : tr("What it changed"));
    m_changeTable->setAccessibleName(m_changesTitle->text());
    m_see->setEnabled(row);
    m_goBack->setEnabled(row && !session().isReadOnly());
    if (session().isBeingWritten())
        return;
    const QList<RowChange> changes = row ? changesOf(row->entry) : QList<RowChange>();
    // Rows are named as they are now: the history is of the file, whatever date is shown.
    const Portfolio &now = session().isOpen() ? session().journal().portfolio() : portfolio();
    const QList<ChangeRow> rows = changeRows(changes, now, words(), mostChanges);
    QStringList sentence{row ? row->what : QString()};
    if (rows.size() >= mostChanges)
        //: %1 is a number of rows
        sentence << tr("The first %1 of many changes.").arg(words().number(qint64(mostChanges)));
    if (isPoint && rows.isEmpty())
        //: a restore point
        sentence << tr("Nothing has changed since.");
    m_changesSentence->setText(sentence.join(QStringLiteral(". ")));
    m_changes.setRows(rows);
    m_changeTable->fitColumns();
}

/// One edit like any other: it has its entry, and Undo takes it back.
void HistoryPage::goBack()
{
    const Result<ChangeSet> back = session().wayBackTo(chosen()->entry);
    if (back)
        session().performAny(*back, [](bool) {});
    else
        session().refuse(back.error());
}

QString HistoryPage::counts() const { return tr("%n entries", nullptr, m_entries.rowCount()); }

void HistoryPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace opi
