#include "core/storage/FileOps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace opi {

namespace {

QByteArray native(const QString &path) { return QFile::encodeName(path); }

tl::unexpected<Error> failed(const QString &path, int error)
{
    return fail(Error::Kind::Storage, "copy-failed", {path, QString::fromLocal8Bit(std::strerror(error))});
}

Result<> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(native(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder, and say so with EINVAL.
    return error == 0 || (error == EINVAL && flags) ? Result<>() : failed(path, error);
}

bool isSame(const QString &path, const QString &second)
{
    constexpr qint64 atOnce = 1 << 20;
    QFile a(path);
    QFile b(second);
    if (!a.open(QFile::ReadOnly) || !b.open(QFile::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        const QByteArray bytes = a.read(atOnce);
        if (bytes.isEmpty() || b.read(atOnce) != bytes)
            return false;
    }
    return true;
}

} // namespace

namespace file_ops {

static QString temporaryFor(const QString &path, Purpose purpose)
{
    static constexpr const char *names[] = {"new", "copy", "migrate", "restore", "backup"};
    const QFileInfo info(path);
    return info.absolutePath()
           + QStringLiteral("/.~%1.%2").arg(QLatin1StringView(names[std::size_t(purpose)]), info.fileName());
}

static QStringList withJournal(const QString &path) { return {path, path + QStringLiteral("-journal")}; }

Result<> makeOwnFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(Error::Kind::Storage, "file-not-written", {folder, QStringLiteral("mkdir")});
    return {};
}

Result<QString> freshTemporary(const QString &path, Purpose purpose)
{
    const QString temporary = temporaryFor(path, purpose);
    for (const QString &old : withJournal(temporary)) {
        if (::unlink(native(old).constData()) != 0 && errno != ENOENT)
            return failed(old, errno);
    }
    return temporary;
}

void clearTemporaries(const QString &path)
{
    for (const Purpose purpose : {Purpose::New, Purpose::Copy, Purpose::Migration, Purpose::Restoring}) {
        for (const QString &old : withJournal(temporaryFor(path, purpose)))
            ::unlink(native(old).constData()); // what cannot be removed is in nobody's way
    }
}

Result<> sync(const QString &path) { return syncPath(path, 0); }

Result<> syncFolderOf(const QString &path) { return syncPath(QFileInfo(path).absolutePath(), O_DIRECTORY); }

Result<> placeNew(const QString &temporary, const QString &path)
{
    const QByteArray from = native(temporary);
    const QByteArray to = native(path);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return syncFolderOf(path);
    if (errno == EEXIST)
        return fail(Error::Kind::Conflict, "file-exists", {path});
    if (errno != EINVAL && errno != ENOSYS)
        return failed(path, errno);
    if (::access(to.constData(), F_OK) == 0) // a file system without the flag, such as a share
        return fail(Error::Kind::Conflict, "file-exists", {path});
    return replace(temporary, path);
}

Result<> replace(const QString &temporary, const QString &path)
{
    if (::rename(native(temporary).constData(), native(path).constData()) != 0)
        return failed(path, errno);
    return syncFolderOf(path);
}

Result<> keepAs(const QString &path, const QString &second)
{
    if (::link(native(path).constData(), native(second).constData()) == 0)
        return syncFolderOf(second);
    if (errno == EEXIST || !QFile::copy(path, second))
        return failed(second, errno);
    if (Result<> synced = sync(second); !synced)
        return synced;
    if (!isSame(path, second))
        return fail(Error::Kind::Storage, "copy-differs", {second});
    return syncFolderOf(second);
}

} // namespace file_ops

TemporaryFile::~TemporaryFile()
{
    ::unlink(native(m_path).constData());
    ::unlink(native(m_path + QStringLiteral("-journal")).constData());
}

} // namespace opi
