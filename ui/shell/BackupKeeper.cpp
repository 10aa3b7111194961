#include "ui/shell/BackupKeeper.h"

#include "core/storage/BackupComparison.h"
#include "core/storage/Backups.h"
#include "ui/shell/Session.h"

#include <chrono>

namespace opi {

using namespace std::chrono_literals;

static constexpr auto afterOpening = 30s;
static constexpr auto untilQuiet = 5s; // nobody edits in the same moment

BackupKeeper::BackupKeeper(Session &session, const QString &root, QObject *parent)
    : QObject(parent), m_session(session), m_root(root)
{
    m_work.setOneAtATime(); // two in one folder would take each other's for something left behind
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::tick);
    connect(&session, &Session::performed, this, [this] { m_lastEdit = QDateTime::currentDateTimeUtc(); });
}

void BackupKeeper::watch()
{
    m_timer.stop();
    m_work.cancelAndWait();
    m_backedUp = {};
    if (!m_root.isEmpty() && m_session.isOpen() && !m_session.journal().isReadOnly())
        m_timer.start(afterOpening);
}

QString BackupKeeper::folderOf(const Journal &journal) const
{
    return m_root.isEmpty() ? QString() : backups::folderFor(m_root, journal.documentId());
}

bool BackupKeeper::hasChanged() const
{
    return m_session.lastEntry() && (!m_backedUp.isValid() || m_session.lastEntry()->at > m_backedUp);
}

void BackupKeeper::tick()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isBusy = m_session.isBeingWritten() || (m_lastEdit.isValid() && m_lastEdit.addSecs(5) > now);
    if (isBusy) {
        m_timer.start(untilQuiet);
        return;
    }
    const BackupReason reason = m_backedUp.isValid() ? BackupReason::Editing : BackupReason::Opened;
    m_timer.start(std::chrono::minutes(minutesBetween));
    if (hasChanged())
        makeNow(reason);
}

void BackupKeeper::makeNow(BackupReason reason, std::function<void()> then)
{
    const bool isPossible =
        !m_root.isEmpty() && m_session.isOpen() && !m_session.journal().isReadOnly() && m_session.lastEntry();
    if (!isPossible) {
        if (then)
            then();
        return;
    }
    const QDateTime last = m_session.lastEntry()->at;
    const QString folder = folderOf(m_session.journal());
    m_work.start<bool>(
        [path = m_session.journal().path(), portfolio = m_session.journal().portfolio(), folder, reason,
         last](const Progress &) -> Result<bool> {
            // Once for each opening: a backup of what a failing disk has altered would look like any other.
            const bool compares = reason == BackupReason::Opened;
            const QList<Backup> all = backups::in(folder);
            if (!all.isEmpty() && all.first().lastAt == last && backups::verify(all.first())) { // it has all of that
                const Result<> same = compares ? backups::compare(portfolio, path, all.first()) : Result<>();
                return same ? Result<bool>(false) : failure(same);
            }
            const Result<Backup> made = backups::make(path, folder, reason, QDateTime::currentDateTimeUtc());
            if (!made)
                return failure(made);
            if (const Result<> thinned = backups::thin(folder); !thinned)
                return failure(thinned);
            const Result<> same = compares ? backups::compare(*made, all) : Result<>();
            return same ? Result<bool>(true) : failure(same);
        },
        [this, last, then = std::move(then)](Result<bool> done) {
            if (done || done.error().code == "rows-differ") // that is said once
                m_backedUp = last;
            if (!done)
                m_session.refuse(done.error());
            else if (*done)
                m_session.tellBackup();
            if (then)
                then();
        });
}

} // namespace opi
