#pragma once

#include "core/storage/Backup.h"
#include "ui/shell/BackgroundWork.h"

#include <QTimer>

namespace opi {

class Journal;
class Session;

/// Makes backups of the open portfolio by itself: a while after it was opened and every ten minutes, if it has changed
/// since the last one, and before a change that may be large. On a thread, so that nobody waits; a commit may have to
/// wait for the copy, which takes a tenth of a second for a thousand projects, so it waits for a moment without edits.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    static constexpr int minutesBetween = 10;

    /// Below `root`, in a folder for each document. An empty root: no backups are made.
    BackupKeeper(Session &session, const QString &root, QObject *parent = nullptr);

    /// Another file is open, or none.
    void watch();
    /// Where the backups of a document go; empty if none are made.
    QString folderOf(const Journal &journal) const;
    const QString &root() const { return m_root; }
    /// Makes a backup now, and calls `then` when it is there or could not be made, which the session has said.
    void makeNow(BackupReason reason, std::function<void()> then = {});

private:
    bool hasChanged() const;
    void tick();

    Session &m_session;
    QString m_root;
    QTimer m_timer;
    QDateTime m_lastEdit;
    QDateTime m_backedUp; // the last entry of the journal that is in a backup
    BackgroundWork m_work;
};

} // namespace opi
