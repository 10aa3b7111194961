#include "core/storage/FileOps.h"

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

Result<> syncFolderOf(const QString &path) { return syncPath(QFileInfo(path).absolutePath(), O_DIRECTORY); }

} // namespace

namespace file_ops {

Result<QString> freshTemporary(const QString &path, const QString &purpose)
{
    const QFileInfo info(path);
    const QString temporary = info.absolutePath() + QStringLiteral("/.~%1.%2").arg(purpose, info.fileName());
    for (const QString &old : {temporary, temporary + QStringLiteral("-journal")}) {
        if (::unlink(native(old).constData()) != 0 && errno != ENOENT)
            return failed(old, errno);
    }
    return temporary;
}

Result<> sync(const QString &path) { return syncPath(path, 0); }

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
    return syncFolderOf(second);
}

} // namespace file_ops

TemporaryFile::~TemporaryFile()
{
    ::unlink(native(m_path).constData());
    ::unlink(native(m_path + QStringLiteral("-journal")).constData());
}

} // namespace opi
