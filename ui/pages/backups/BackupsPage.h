#pragma once

#include "core/storage/Backup.h"
#include "ui/models/TableModel.h"
#include "ui/pages/history/HistoryRows.h"
#include "ui/pages/Page.h"
#include "ui/shell/BackgroundWork.h"

namespace opi {

class EmptyState;
class Label;
class TableView;

/// Whether the bytes of a backup are still what its manifest says.
enum class BackupState { BeingChecked, Good, Damaged };

/// A backup as the page says it.
struct BackupRow {
    Backup backup;
    BackupState state = BackupState::BeingChecked;
    QString when, why, size, changes, stateText;
};

/// The backups of the open portfolio: when, why, how large, and what has changed since; and the way back to one.
class BackupsPage : public Page {
    Q_OBJECT

public:
    explicit BackupsPage(const PageContext &context);

    bool isBusy() const override { return m_checking.isRunning(); }

protected:
    void retranslate() override;
    void refresh() override;

private:
    QWidget *makeSince();
    void check();
    void showRows();
    void showSince();
    const BackupRow *chosen() const;
    bool isBefore(const Backup &backup) const;
    QString sourceText(const Backup &backup) const;
    QList<JournalEntry> entriesSince(const Backup &backup) const;

    QList<Backup> m_backups;
    QMap<QString, BackupState> m_states; // by path
    QList<JournalEntry> m_entries;       // the newest first
    TableModel<BackupRow> m_rows;
    TableModel<EntryRow> m_since;
    TableView *m_table, *m_sinceTable;
    Label *m_title, *m_sentence, *m_sinceTitle, *m_sinceSentence;
    EmptyState *m_empty;
    QWidget *m_parts;
    QPushButton *m_restore;
    BackgroundWork m_checking;
};

} // namespace opi
