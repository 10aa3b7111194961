#include "ui/pages/backups/BackupsPage.h"

#include "core/storage/Backups.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TableView.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opi {

static constexpr qsizetype mostEntries = 200; // a list of what was done since; the history has all

static QList<TableColumn<BackupRow>> backupColumns()
{
    return {
        {.header = [] { return BackupsPage::tr("When"); },
         .value = [](const BackupRow &row) { return row.when; },
         .sortKey = [](const BackupRow &row) { return QVariant(row.backup.at); }},
        {.header = [] { return BackupsPage::tr("Why"); },
         .value = [](const BackupRow &row) { return row.why; },
         .sortKey = [](const BackupRow &row) { return QVariant(row.why); },
         .isMuted = true},
        {.header = [] { return BackupsPage::tr("Changes since"); },
         .value = [](const BackupRow &row) { return row.changes; },
         .sortKey = [](const BackupRow &row) { return QVariant(-row.backup.lastSeq); }},
        {.header = [] { return BackupsPage::tr("Size"); },
         .value = [](const BackupRow &row) { return row.size; },
         .sortKey = [](const BackupRow &row) { return QVariant(row.backup.bytes); },
         .alignment = Qt::AlignRight,
         .isMuted = true},
        {.header = [] { return BackupsPage::tr("State"); },
         .value = [](const BackupRow &row) { return row.stateText; },
         .sortKey = [](const BackupRow &row) { return QVariant(int(row.state)); },
         .alignment = Qt::AlignRight,
         .status =
             [](const BackupRow &row) {
                 return std::optional(row.state == BackupState::Good      ? Status::Good
                                      : row.state == BackupState::Damaged ? Status::Bad
                                                                          : Status::None);
             }},
    };
}

static QString reasonText(BackupReason reason)
{
    switch (reason) {
    //: why a backup was made
    case BackupReason::Opened: return BackupsPage::tr("After opening");
    case BackupReason::Editing: return BackupsPage::tr("While editing");
    case BackupReason::LargeChange: return BackupsPage::tr("Before a large change");
    case BackupReason::Restore: return BackupsPage::tr("Before restoring a backup");
    case BackupReason::Migration: return BackupsPage::tr("Before a new version of the file format");
    case BackupReason::Asked: break;
    }
    return BackupsPage::tr("Asked for");
}

static QString stateText(BackupState state)
{
    switch (state) {
    //: a backup: its bytes are compared with what was noted when it was made
    case BackupState::BeingChecked: return BackupsPage::tr("Being checked");
    case BackupState::Good: return BackupsPage::tr("Whole");
    case BackupState::Damaged: break;
    }
    return BackupsPage::tr("Damaged");
}

BackupsPage::BackupsPage(const PageContext &context)
    : Page(context), m_rows(backupColumns()), m_since(entryColumns()), m_table(new TableView(&m_rows, 1)),
      m_sinceTable(new TableView(&m_since, 1)), m_title(new Label(Type::PageTitle)),
      m_sentence(new Label(Type::Body, Label::Tone::Muted)), m_sinceTitle(new Label(Type::Strong)),
      m_sinceSentence(new Label(Type::Body, Label::Tone::Muted)), m_empty(new EmptyState), m_parts(new QWidget),
      m_restore(addAction(true))
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setScrolls();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sentence->setWordWrap(true);
    auto *list = new Panel;
    list->add(m_table, 1);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(gap);
    parts->addWidget(list, 3);
    parts->addWidget(makeSince(), 2);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(margin, 4, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addWidget(m_empty);
    layout->addWidget(m_parts, 100);
    layout->addStretch(1); // below the words where there are no backups
    setBody(body);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::showSince);
    connect(&session(), &Session::backupMade, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const BackupRow *row = chosen();
        const Backup backup = row ? row->backup : Backup(); // the rows are read anew while it is restored
        if (row)
            emit restoreWanted(backup);
    });
    retranslate();
}

QWidget *BackupsPage::makeSince()
{
    m_sinceTable->setObjectName(QStringLiteral("backup-changes"));
    m_sinceTable->setScrolls();
    m_sinceSentence->setWordWrap(true);
    auto *heading = new QWidget;
    auto *words = new QVBoxLayout(heading);
    words->setContentsMargins(8, 6, 8, 4);
    words->setSpacing(0);
    words->addWidget(m_sinceTitle);
    words->addWidget(m_sinceSentence);
    words->addStretch(1); // where nothing was changed there is no table
    auto *panel = new Panel;
    panel->add(heading);
    panel->add(m_sinceTable, 1);
    return panel;
}

void BackupsPage::retranslate()
{
    m_title->setText(tr("Backups"));
    m_sentence->setText(
        tr("The program makes a backup by itself after opening a changed portfolio, every ten minutes while it is "
           "edited, and before a large change, such as an import. The ten latest are kept, one for each of the last "
           "seven days, and "
           "one for each of the last four weeks. Restoring one keeps what is there now as a backup too."));
    m_table->setAccessibleName(tr("Backups"));
    m_sinceTable->setAccessibleName(tr("What was done since"));
    m_restore->setText(tr("Restore the chosen backup"));
    m_empty->say(tr("There are no backups yet"), tr("The first one is made half a minute after the portfolio was "
                                                    "opened, and then every ten minutes while it is edited."));
}

void BackupsPage::refresh()
{
    m_backups = session().isOpen() ? backups::in(session().backupFolder()) : QList<Backup>();
    if (session().isOpen() && !session().isBeingWritten()) {
        if (const Result<QList<JournalEntry>> entries = session().journal().entries())
            m_entries = *entries;
        else
            session().refuse(entries.error());
    }
    showRows();
    check();
}

/// In the background: a hundred megabytes take a while.
void BackupsPage::check()
{
    QList<Backup> unknown;
    for (const Backup &backup : std::as_const(m_backups)) {
        if (!m_states.contains(backup.path))
            unknown << backup;
    }
    if (unknown.isEmpty())
        return;
    m_checking.start<QMap<QString, BackupState>>(
        [unknown](const Progress &progress) -> Result<QMap<QString, BackupState>> {
            QMap<QString, BackupState> states;
            for (const Backup &backup : unknown) {
                if (!goesOn(progress, states.size(), unknown.size()))
                    return cancelled();
                states[backup.path] = backups::verify(backup) ? BackupState::Good : BackupState::Damaged;
            }
            return states;
        },
        [this](const Result<QMap<QString, BackupState>> &states) {
            if (states)
                m_states.insert(*states);
            showRows();
        });
}

/// The portfolio has gone on from what the backup holds; else it has gone another way, such as back to an older one.
bool BackupsPage::isBefore(const Backup &backup) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const JournalEntry &entry) {
        return entry.seq == backup.lastSeq && entry.at == backup.lastAt;
    });
}

QList<JournalEntry> BackupsPage::entriesSince(const Backup &backup) const
{
    QList<JournalEntry> since;
    for (const JournalEntry &entry : m_entries) {
        if (entry.at > backup.lastAt)
            since << entry;
    }
    return since;
}

/// Copies of a portfolio share their backups, as they are the same document.
QString BackupsPage::sourceText(const Backup &backup) const
{
    const QFileInfo source(backup.source);
    const bool isThis = source == QFileInfo(session().journal().path());
    return isThis ? QString() : QStringLiteral(" · ") + source.fileName();
}

void BackupsPage::showRows()
{
    const QString path = chosen() ? chosen()->backup.path : QString();
    QList<BackupRow> rows;
    int place = 0;
    for (const Backup &backup : std::as_const(m_backups)) {
        if (backup.path == path)
            place = int(rows.size());
        const QDateTime at = backup.at.toLocalTime();
        const BackupState state = m_states.value(backup.path, BackupState::BeingChecked);
        rows << BackupRow{backup,
                          state,
                          words().date(at.date()) + QStringLiteral(", ") + words().time(at.time()),
                          reasonText(backup.reason) + sourceText(backup),
                          words().locale().formattedDataSize(backup.bytes),
                          isBefore(backup) ? tr("%n change(s)", nullptr, int(entriesSince(backup).size()))
                                           //: of a backup: it holds what the portfolio does not have now
                                           : tr("Another course"),
                          stateText(state)};
    }
    m_rows.setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_parts->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_rows.index(place, 0));
    m_table->fitColumns();
    showSince();
}

void BackupsPage::showSince()
{
    const BackupRow *row = chosen();
    m_restore->setEnabled(row && row->state != BackupState::Damaged && !session().isReadOnly());
    if (!row)
        return;
    const bool isBefore = this->isBefore(row->backup);
    const QList<JournalEntry> since = isBefore ? entriesSince(row->backup) : QList<JournalEntry>();
    m_since.setRows(entryRows(since.mid(0, mostEntries), words()));
    //: %1 is a date and a time
    m_sinceTitle->setText(tr("Since the backup of %1").arg(row->when));
    m_sinceSentence->setText(
        !isBefore         ? tr("This backup holds changes that the portfolio does not have now.")
        : since.isEmpty() ? tr("Nothing was changed since.")
                          : tr("%n change(s) would not be in the restored portfolio.", nullptr, int(since.size())));
    m_sinceTable->setVisible(!since.isEmpty());
    m_sinceTable->fitColumns();
}

const BackupRow *BackupsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_rows.rowCount() ? &m_rows.rowAt(index.row()) : nullptr;
}

} // namespace opi
