#include "core/storage/Backups.h"

#include "core/base/AtomicFile.h"
#include "core/storage/FileHeader.h"
#include "core/storage/FileOps.h"
#include "core/storage/JournalTable.h"
#include "core/storage/LockFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/WholeFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace opi::backups {

namespace {

constexpr int attempts = 3;
constexpr QFile::Permissions ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Storage, "file-unreadable", {path, file.errorString()});
    return QString::fromLatin1(hash.result().toHex());
}

Result<> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownersOnly | QFile::ExeOwner))
        return fail(Error::Kind::Storage, "copy-failed", {folder, QStringLiteral("mkdir")});
    return {};
}

/// What of the file goes into the manifest, read from the copy.
Result<Backup> described(const QString &copy)
{
    const Result<Sqlite> db = Sqlite::open(copy, Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    const Result<qint64> seq = journal_table::lastSeq(*db);
    const Result<QString> document = meta(*db, "doc_uuid");
    const Result<QString> program = meta(*db, "app_version");
    const Result<qint64> version = db->integer("PRAGMA user_version");
    const Result<QMap<QString, qint64>> rows = whole_file::rowCounts(*db);
    for (const auto *result : {&document, &program}) {
        if (!*result)
            return failure(*result);
    }
    for (const auto *result : {&seq, &version}) {
        if (!*result)
            return failure(*result);
    }
    if (!rows)
        return failure(rows);
    const Result<JournalEntry> last = journal_table::entry(*db, *seq);
    if (!last)
        return failure(last);
    Backup backup;
    backup.lastAt = last->at;
    backup.lastSeq = *seq;
    backup.documentId = *document;
    backup.appVersion = *program;
    backup.version = int(*version);
    backup.rows = *rows;
    return backup;
}

/// A checked copy at `copy`, which must be free.
Result<> copyChecked(const QString &path, const QString &copy)
{
    const Result<Sqlite> db = Sqlite::open(path, Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QFile::remove(copy);
        const Result<QMap<QString, qint64>> before = whole_file::rowCounts(*db);
        if (!before)
            return failure(before);
        if (Result<> copied = whole_file::vacuumInto(*db, copy); !copied)
            return copied;
        const Result<QMap<QString, qint64>> after = whole_file::rowCounts(*db);
        if (!after)
            return failure(after);
        const Result<Sqlite> made = Sqlite::open(copy, Sqlite::Access::ReadOnly);
        if (!made)
            return failure(made);
        if (Result<> whole = whole_file::checkWhole(*made); !whole)
            return whole;
        const Result<QMap<QString, qint64>> counted = whole_file::rowCounts(*made);
        if (!counted)
            return failure(counted);
        if (*counted == *before || *counted == *after)
            return {};
        if (*before == *after)
            return fail(Error::Kind::Storage, "copy-differs", {copy});
    }
    return fail(Error::Kind::Conflict, "backup-busy", {path});
}

QString freeName(const QString &folder, const QDateTime &now)
{
    const QString stem = folder + u'/' + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString name = stem + QStringLiteral(".opi");
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(manifestPath(name)); ++number)
        name = stem + QStringLiteral("-%1.opi").arg(number);
    return name;
}

Result<> writeManifest(const Backup &backup)
{
    const QString path = manifestPath(backup.path);
    return writeAtomically(path, [&](QFile &file) -> Result<> {
        const QByteArray text = manifestOf(backup);
        if (!file.setPermissions(ownersOnly) || file.write(text) != text.size())
            return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
        return {};
    });
}

/// Keeps what is at the path before something else takes its place, and gives the name that it has then.
Result<QString> keepTarget(const QString &target, const QString &folder, const QDateTime &now)
{
    if (!QFileInfo::exists(target))
        return QString();
    if (const Result<FileHeader> header = FileHeader::read(target)) {
        if (const Result<Backup> kept = make(target, folder, BackupReason::Restore, now))
            return kept->path;
    }
    const QString damaged =
        target + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (const Result<> kept = file_ops::keepAs(target, damaged); !kept)
        return failure(kept);
    return damaged;
}

} // namespace

Result<Backup> make(const QString &path, const QString &folder, BackupReason reason, const QDateTime &now)
{
    if (const Result<> made = makeFolder(folder); !made)
        return failure(made);
    const QString name = freeName(folder, now);
    const Result<QString> fresh = file_ops::freshTemporary(name, QStringLiteral("backup"));
    if (!fresh)
        return failure(fresh);
    const TemporaryFile temporary(*fresh);
    if (const Result<> copied = copyChecked(path, temporary.path()); !copied)
        return failure(copied);
    if (!QFile::setPermissions(temporary.path(), ownersOnly))
        return fail(Error::Kind::Storage, "copy-failed", {name, QStringLiteral("chmod")});
    Result<Backup> backup = described(temporary.path());
    const Result<QString> hash = hashOf(temporary.path());
    if (!backup || !hash)
        return backup ? failure(hash) : failure(backup);
    backup->path = name;
    backup->at = now.toUTC();
    backup->reason = reason;
    backup->source = QFileInfo(path).absoluteFilePath();
    backup->bytes = QFileInfo(temporary.path()).size();
    backup->sha256 = *hash;
    Result<> done = file_ops::sync(temporary.path());
    if (done)
        done = file_ops::placeNew(temporary.path(), name);
    if (done)
        done = writeManifest(*backup); // only with it does the copy count
    if (!done)
        return failure(done);
    return backup;
}

QList<Backup> in(const QString &folder)
{
    QList<Backup> found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.opi")}, QDir::Files)) {
        QFile manifest(manifestPath(file.absoluteFilePath()));
        if (!manifest.open(QIODevice::ReadOnly))
            continue; // the backup was stopped before it was whole
        if (const std::optional<Backup> backup = backupFrom(manifest.readAll(), file.absoluteFilePath()))
            found << *backup;
    }
    std::sort(found.begin(), found.end(),
              [](const Backup &a, const Backup &b) { return a.at != b.at ? a.at > b.at : a.path > b.path; });
    return found;
}

QString rootOfUser()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/opi-portfolio/backups");
}

QString folderFor(const QString &root, const QString &documentId) { return root + u'/' + documentId; }

QList<Backup> ofFile(const QString &root, const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QList<Backup> found;
    for (const QFileInfo &folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const Backup &backup : in(folder.absoluteFilePath())) {
            if (backup.source == absolute)
                found << backup;
        }
    }
    std::sort(found.begin(), found.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return found;
}

Result<> verify(const Backup &backup)
{
    const Result<QString> hash = hashOf(backup.path);
    if (!hash)
        return failure(hash);
    if (*hash != backup.sha256 || QFileInfo(backup.path).size() != backup.bytes)
        return fail(Error::Kind::Damaged, "backup-damaged", {backup.path});
    return {};
}

std::optional<Backup> newestGood(const QList<Backup> &backups)
{
    for (const Backup &backup : backups) {
        if (verify(backup))
            return backup;
    }
    return {};
}

Result<> thin(const QString &folder)
{
    const QList<Backup> all = in(folder);
    const std::optional<Backup> good = newestGood(all);
    QList<QDateTime> moments;
    for (const Backup &backup : all)
        moments << backup.at;
    const QList<QDateTime> kept = keptMoments(moments);
    QStringList unneeded;
    for (const Backup &backup : all) {
        if (!kept.contains(backup.at) && !(good && backup.path == good->path))
            unneeded << manifestPath(backup.path) << backup.path; // without its manifest it is none
    }
    for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.opi")}, QDir::Files)) {
        if (!QFileInfo::exists(manifestPath(file.absoluteFilePath())))
            unneeded << file.absoluteFilePath();
    }
    for (const QString &path : unneeded) {
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return fail(Error::Kind::Storage, "copy-failed", {path, QStringLiteral("unlink")});
    }
    return {};
}

Result<QString> restore(const Backup &backup, const QString &target, const QString &folder, const QString &person,
                        const QDateTime &now)
{
    if (const Result<> good = verify(backup); !good)
        return failure(good);
    const Result<std::unique_ptr<LockFile>> lock = LockFile::take(target, person);
    if (!lock)
        return failure(lock);
    const Result<QString> fresh = file_ops::freshTemporary(target, QStringLiteral("restore"));
    if (!fresh)
        return failure(fresh);
    const TemporaryFile temporary(*fresh);
    if (!QFile::copy(backup.path, temporary.path()) || !QFile::setPermissions(temporary.path(), ownersOnly))
        return fail(Error::Kind::Storage, "copy-failed", {target, QStringLiteral("copy")});
    const Result<QString> hash = hashOf(temporary.path());
    if (!hash || *hash != backup.sha256)
        return hash ? Result<QString>(fail(Error::Kind::Storage, "copy-differs", {target})) : hash;
    if (const Result<> synced = file_ops::sync(temporary.path()); !synced)
        return failure(synced);
    Result<QString> kept = keepTarget(target, folder, now);
    if (!kept)
        return kept;
    if (const Result<> placed = file_ops::replace(temporary.path(), target); !placed)
        return failure(placed);
    return kept;
}

} // namespace opi::backups
