#pragma once

#include "core/base/Result.h"

#include <QDateTime>

#include <memory>

namespace opi {

/// The right to edit a file: a file beside it, `.~lock.NAME#`, that says who has it. The holder keeps it locked by
/// flock, so that on one machine a holder that died holds nothing, whoever has its process number now; for other
/// machines it carries a heartbeat, and is stale without one for five minutes.
/// It is advice between programs of goodwill: what guards the rows is the check in every transaction of Store.
class LockFile {
public:
    static constexpr int heartbeatSeconds = 60;
    static constexpr int staleSeconds = 300;

    /// The lock file of a file.
    static QString pathFor(const QString &file);

    /// Takes the lock, and takes over what a dead holder left.
    /// Conflict "file-locked": somebody has it (user, host, since). Storage "lock-not-made": the folder lets nobody
    /// write.
    static Result<std::unique_ptr<LockFile>> take(const QString &file, const QString &user);

    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;
    /// Removes the lock file, if it is still ours.
    ~LockFile();

    /// Says that the holder is alive, at most once in heartbeatSeconds, and makes a lock file anew that somebody
    /// removed. Conflict "lock-lost": somebody else took the lock over, after a sleep of this machine say.
    Result<> keep();

private:
    LockFile(const QString &path, const QString &user);
    /// Makes the lock file. False: somebody else was first.
    Result<bool> make();
    QByteArray content() const;
    bool isInPlace() const;

    QString m_path;
    int m_descriptor = -1;
    QString m_user;
    QDateTime m_since;
    QDateTime m_lastBeat;
};

} // namespace opi
