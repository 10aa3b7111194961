#include "core/base/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace opi {

namespace {

constexpr int attempts = 100; // names tried; a second one is needed only where a random name is taken

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return fail(Error::Kind::Storage, "file-not-written", {path, reason});
}

QString lastSystemError() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// Not QTemporaryFile: its file is for the owner alone, and stays so after the rename.
bool openBeside(QFile &file, const QString &target)
{
    const QFileInfo info(target);
    for (int i = 0; i < attempts; ++i) {
        const QString unique = QString::number(QRandomGenerator::global()->generate(), 36);
        file.setFileName(info.dir().filePath(QStringLiteral(".%1.%2.part").arg(info.fileName().left(80), unique)));
        if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly))
            return true;
        if (!QFileInfo::exists(file.fileName()))
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
