#include "core/base/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace opi {

namespace {

constexpr int attempts = 100; // names tried; a second one is needed only where a random name is taken

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Storage, "file-not-written", {path, reason});
}

QString lastSystemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// A name of its own for each writer, who keeps the file locked.
QString partOf(const QFileInfo &target, const QString &unique)
{
    return QStringLiteral(".%1.%2.part").arg(target.fileName().left(80), unique);
}

/// Removes the parts that nobody holds. What cannot be locked, as on some shares, stays.
void removeLeft(const QFileInfo &target)
{
    const QStringList left = target.dir().entryList(QDir::Files | QDir::Hidden | QDir::System);
    const QString beginning = partOf(target, {}).chopped(qsizetype(qstrlen(".part")));
    for (const QString &name : left) {
        const qsizetype random = name.size() - beginning.size() - qsizetype(qstrlen(".part"));
        if (!name.startsWith(beginning) || !name.endsWith(QStringLiteral(".part")) || random < 1 || random > 7)
            continue;
        const QByteArray path = QFile::encodeName(target.dir().filePath(name));
        const int descriptor = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            ::unlink(path.constData());
        ::close(descriptor);
    }
}

/// False: another removed it, in the moment before it was locked.
bool isStillThere(int descriptor)
{
    struct stat found;
    return (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) && ::fstat(descriptor, &found) == 0
           && found.st_nlink > 0;
}

/// Not QTemporaryFile: its file is for the owner alone, and stays so after the rename.
bool openBeside(QFile &file, const QString &target)
{
    const QFileInfo info(target);
    removeLeft(info);
    for (int i = 0; i < attempts; ++i) {
        const QString unique = QString::number(QRandomGenerator::global()->generate(), 36);
        file.setFileName(info.dir().filePath(partOf(info, unique)));
        const bool isNew = file.open(QIODevice::ReadWrite | QIODevice::NewOnly);
        if (isNew && isStillThere(file.handle()))
            return true;
        if (isNew)
            file.close();
        else if (!QFileInfo::exists(file.fileName()))
            return false;
    }
    return false;
}

/// The new name is on disk only when its folder is. Some network drives cannot sync a folder; then the file itself is
/// safe all the same.
void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// What `write` left, complete on disk under the name `target`.
Result<> finish(QFile &file, const QString &path, const QString &target)
{
    if (!file.flush() || file.error() != QFile::NoError)
        return notWritten(path, file.errorString());
    if (const QFileInfo old(target); old.exists() && !file.setPermissions(old.permissions()))
        return notWritten(path, file.errorString());
    if (::fsync(file.handle()) != 0)
        return notWritten(path, lastSystemError());
    file.close();
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        return notWritten(path, lastSystemError());
    syncFolder(QFileInfo(target).absolutePath());
    return {};
}

} // namespace

Result<> writeAtomically(const QString &path, const std::function<Result<>(QFile &file)> &write)
{
    const QString behindLink = QFileInfo(path).canonicalFilePath(); // empty if there is no such file yet
    const QString target = behindLink.isEmpty() ? path : behindLink;
    if (target.isEmpty() || QFileInfo(target).isDir())
        return notWritten(path, QString::fromLocal8Bit(std::strerror(target.isEmpty() ? ENOENT : EISDIR)));

    QFile file;
    if (!openBeside(file, target))
        return notWritten(path, file.errorString());
    Result<> result = write(file);
    if (result)
        result = finish(file, path, target);
    if (!result) {
        file.close();
        QFile::remove(file.fileName()); // file.remove() gives up where the last bytes could not be flushed
    }
    return result;
}

} // namespace opi
