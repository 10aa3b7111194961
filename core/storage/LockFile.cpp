#include "core/storage/LockFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace opi {

namespace {

/// What tells this machine from another of the same name, without saying it (machine-id(5) is not to be shown).
QString machine()
{
    const QByteArray secret = "opi-lock" + QSysInfo::machineUniqueId();
    return QString::fromLatin1(QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex().first(16));
}

QString iso(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); }

tl::unexpected<Error> notMade(const QString &path, int error)
{
    return fail(Error::Kind::Storage, "lock-not-made", {path, QString::fromLocal8Bit(std::strerror(error))});
}

/// A lock file that is there already.
class Found {
public:
    explicit Found(const QString &path)
        : m_path(path), m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC)), m_error(errno)
    {
        if (m_descriptor < 0)
            return;
        m_isHeld = ::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0;
        m_isSure = !m_isHeld || errno == EWOULDBLOCK;
        QByteArray text(4096, '\0');
        text.truncate(std::max<qsizetype>(0, ::pread(m_descriptor, text.data(), std::size_t(text.size()), 0)));
        m_said = QJsonDocument::fromJson(text).object();
    }
    Found(const Found &) = delete;
    Found &operator=(const Found &) = delete;
    ~Found()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    bool isThere() const { return m_descriptor >= 0; }
    int error() const { return m_error; }

    /// Whether it is still the file at its path: its holder may have gone since it was opened.
    bool isInPlace() const
    {
        struct stat opened, placed;
        return ::fstat(m_descriptor, &opened) == 0 && ::stat(QFile::encodeName(m_path).constData(), &placed) == 0
               && opened.st_dev == placed.st_dev && opened.st_ino == placed.st_ino;
    }

    bool isHeld() const
    {
        const bool isOurs = m_said.value(u"host") == QSysInfo::machineHostName()
                            && (!m_said.contains(u"machine") || m_said.value(u"machine") == machine());
        if (m_isHeld && m_isSure)
            return true;
        if (isOurs)
            return !m_isSure && isAlive();
        const QDateTime beat = QDateTime::fromString(m_said.value(u"heartbeat").toString(), Qt::ISODate);
        const QDateTime written = QFileInfo(m_path).lastModified();
        const QDateTime last = beat.isValid() ? std::max(beat, written) : written;
        return last.secsTo(QDateTime::currentDateTimeUtc()) < LockFile::staleSeconds;
    }

    tl::unexpected<Error> holder(const char *code) const
    {
        return fail(
            Error::Kind::Conflict, code,
            {m_said.value(u"user").toString(), m_said.value(u"host").toString(), m_said.value(u"start").toString()});
    }

private:
    /// Only asked where the file system has no flock.
    bool isAlive() const
    {
        const auto pid = pid_t(m_said.value(u"pid").toInteger());
        return pid > 0 && (::kill(pid, 0) == 0 || errno == EPERM);
    }

    QString m_path;
    int m_descriptor;
    int m_error;
    bool m_isHeld = false;
    bool m_isSure = false;
    QJsonObject m_said;
};

/// A file that nobody can see yet: so the lock file appears locked and complete. -1 where the system has none.
int openInvisible(const QByteArray &folder, const QByteArray &content)
{
    const int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return -1;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0
        && ::pwrite(descriptor, content.constData(), std::size_t(content.size()), 0) == content.size())
        return descriptor;
    ::close(descriptor);
    return -1;
}

} // namespace

QString LockFile::pathFor(const QString &file)
{
    // Two links to a file are one file, and so is one of two names of a folder.
    const QFileInfo info(file);
    const QFileInfo target(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    return folder + QStringLiteral("/.~lock.%1#").arg(target.fileName());
}

LockFile::LockFile(const QString &path, const QString &user)
    : m_path(path), m_user(user), m_since(QDateTime::currentDateTimeUtc()), m_lastBeat(m_since)
{
}

QByteArray LockFile::content() const
{
    return QJsonDocument(QJsonObject{{"user", m_user},
                                     {"host", QSysInfo::machineHostName()},
                                     {"machine", machine()},
                                     {"pid", qint64(::getpid())},
                                     {"start", iso(m_since)},
                                     {"heartbeat", iso(m_lastBeat)}})
        .toJson(QJsonDocument::Compact);
}

Result<std::unique_ptr<LockFile>> LockFile::take(const QString &file, const QString &user)
{
    constexpr int tries = 50; // each lost to somebody who took or gave back the lock in the same moment
    std::unique_ptr<LockFile> lock(new LockFile(pathFor(file), user));
    for (int i = 0; i < tries; ++i) {
        const Result<bool> made = lock->make();
        if (!made)
            return failure(made);
        if (*made)
            return lock;
        const Found found(lock->m_path);
        if (!found.isThere() && found.error() != ENOENT)
            return notMade(lock->m_path, found.error());
        if (!found.isThere() || !found.isInPlace())
            continue;
        if (found.isHeld())
            return found.holder("file-locked");
        ::unlink(QFile::encodeName(lock->m_path).constData());
    }
    return notMade(lock->m_path, EBUSY);
}

Result<bool> LockFile::make()
{
    const QByteArray path = QFile::encodeName(m_path);
    m_descriptor = openInvisible(QFile::encodeName(QFileInfo(m_path).path()), content());
    if (m_descriptor >= 0) {
        const QByteArray invisible = "/proc/self/fd/" + QByteArray::number(m_descriptor);
        if (::linkat(AT_FDCWD, invisible.constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW) == 0)
            return true;
        const int error = errno;
        ::close(std::exchange(m_descriptor, -1));
        if (error == EEXIST)
            return false;
    }
    m_descriptor = ::open(path.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    if (m_descriptor < 0)
        return errno == EEXIST ? Result<bool>(false) : notMade(m_path, errno);
    ::flock(m_descriptor, LOCK_EX | LOCK_NB);
    const QByteArray text = content();
    if (::pwrite(m_descriptor, text.constData(), std::size_t(text.size()), 0) == text.size())
        return true;
    const int error = errno;
    ::unlink(path.constData());
    ::close(std::exchange(m_descriptor, -1));
    return notMade(m_path, error);
}

LockFile::~LockFile()
{
    if (m_descriptor < 0)
        return;
    if (isInPlace())
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

bool LockFile::isInPlace() const
{
    struct stat ours, placed;
    return ::fstat(m_descriptor, &ours) == 0 && ::stat(QFile::encodeName(m_path).constData(), &placed) == 0
           && ours.st_dev == placed.st_dev && ours.st_ino == placed.st_ino;
}

Result<> LockFile::keep()
{
    if (!isInPlace()) {
        if (QFileInfo::exists(m_path))
            return Found(m_path).holder("lock-lost");
        ::close(std::exchange(m_descriptor, -1));
        const Result<bool> made = make();
        if (!made)
            return failure(made);
        return *made ? Result<>() : Found(m_path).holder("lock-lost");
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (qAbs(m_lastBeat.secsTo(now)) < heartbeatSeconds)
        return {};
    m_lastBeat = now;
    const QByteArray text = content();
    if (::pwrite(m_descriptor, text.constData(), std::size_t(text.size()), 0) != text.size())
        return notMade(m_path, errno);
    return {};
}

} // namespace opi
