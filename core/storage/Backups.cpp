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
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

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

/// The file itself, where the path is a link to it.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

/// What was left by a backup that was stopped: old, as one may be under way in another program.
bool isLeft(const QFileInfo &file)
{
    constexpr qint64 longestSeconds = 3600;
    static const QRegularExpression ours(
        QStringLiteral("^(\\.~backup\\.)?\\d{8}-\\d{6}-\\d{3}(-\\d+)?\\.opi(-journal)?$"
                       "|^\\.\\d{8}-\\d{6}-\\d{3}(-\\d+)?\\.json\\.\\w+\\.part$")); // a manifest, half written
    return ours.match(file.fileName()).hasMatch()
           && file.lastModified().secsTo(QDateTime::currentDateTime()) > longestSeconds;
}

/// What of the file goes into the manifest, read from the copy.
Result<Backup> described(const QString &copy)
{
    const Result<Sqlite> db = Sqlite::open(copy, Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    const Result<QMap<QString, qint64>> rows = whole_file::rowCounts(*db);
    if (!rows)
        return failure(rows);
    const bool hasJournal = rows->contains(QStringLiteral("journal")); // the first version had none
    const Result<qint64> seq = hasJournal ? journal_table::lastSeq(*db) : Result<qint64>(0);
    const Result<QString> document = meta(*db, "doc_uuid");
    const Result<QString> program = meta(*db, "app_version");
    const Result<qint64> version = db->integer("PRAGMA user_version");
    for (const auto *result : {&document, &program}) {
        if (!*result)
            return failure(*result);
    }
    for (const auto *result : {&seq, &version}) {
        if (!*result)
            return failure(*result);
    }
    Backup backup;
    if (*seq > 0) {
        const Result<JournalEntry> last = journal_table::entry(*db, *seq);
        if (!last)
            return failure(last);
        backup.lastAt = last->at;
    }
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

/// A backup of a file that is sound, in the folder of its own document; Damaged or Invalid: it is not.
Result<Backup> backUpBeforeRestoring(const QString &target, const QString &root, const QDateTime &now)
{
    const Result<FileHeader> header = FileHeader::read(target);
    if (!header)
        return failure(header);
    QString document;
    {
        // Whoever wrote last may have been stopped in the middle: then this takes that back.
        const Result<Sqlite> db = Sqlite::open(target, Sqlite::Access::Edit);
        if (!db)
            return failure(db);
        const Result<QString> id = meta(*db, "doc_uuid");
        if (!id)
            return failure(id);
        document = *id;
    }
    return make(target, folderFor(root, document), BackupReason::Restore, now);
}

/// Keeps what is at the path before something else takes its place, and gives the name that it has then. What SQLite
/// left beside it goes with it: it would be played into the file that comes.
Result<QString> keepTarget(const QString &target, const QString &root, const QDateTime &now)
{
    QString kept;
    const QString damaged =
        target + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (QFileInfo::exists(target)) {
        const Result<Backup> backup = backUpBeforeRestoring(target, root, now);
        const bool isBroken =
            !backup
            && (backup.error().kind == Error::Kind::Damaged || backup.error().kind == Error::Kind::Invalid
                || backup.error().kind == Error::Kind::Refused);
        if (!backup && !isBroken)
            return failure(backup); // such as a full disk: nothing is replaced that is not kept
        kept = backup ? backup->path : damaged;
        if (!backup) {
            if (const Result<> second = file_ops::keepAs(target, damaged); !second)
                return failure(second);
        }
    }
    for (const char *end : {"-journal", "-wal", "-shm"}) {
        const QString left = target + QLatin1StringView(end);
        if (!QFileInfo::exists(left))
            continue;
        if (const Result<> moved = file_ops::replace(left, damaged + QLatin1StringView(end)); !moved)
            return failure(moved);
    }
    return kept;
}

/// The rights of the file that it takes the place of, else those that a new file gets.
QFile::Permissions rightsFor(const QString &target, const QString &temporary)
{
    if (QFileInfo::exists(target))
        return QFile::permissions(target);
    QFile fresh(temporary);
    const bool isMade = fresh.open(QIODevice::WriteOnly);
    const QFile::Permissions rights = isMade ? fresh.permissions() : ownersOnly;
    fresh.remove();
    return rights;
}

} // namespace

Result<Backup> make(const QString &path, const QString &folder, BackupReason reason, const QDateTime &now,
                    const QString &documentId)
{
    if (const Result<> made = file_ops::makeOwnFolder(folder); !made)
        return failure(made);
    const QString name = freeName(folder, now);
    const Result<QString> fresh = file_ops::freshTemporary(name, file_ops::Purpose::Backup);
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
    if (backup->documentId.isEmpty())
        backup->documentId = documentId;
    if (!backup->lastAt.isValid())
        backup->lastAt = QFileInfo(path).lastModified().toUTC();
    backup->reason = reason;
    backup->source = realPath(path);
    backup->bytes = QFileInfo(temporary.path()).size();
    backup->sha256 = *hash;
    Result<> done = file_ops::sync(temporary.path());
    if (done) {
        done = file_ops::placeNew(temporary.path(), name);
        const bool isOurs = done || done.error().code != "file-exists";
        if (done)
            done = writeManifest(*backup); // only with it does the copy count
        if (!done && isOurs)
            QFile::remove(name);
    }
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

QString folderFor(const QString &root, const QString &documentId)
{
    // What a file says of itself is anybody's word, and no path.
    const QUuid id(documentId);
    const QString name =
        id.isNull()
            ? QString::fromLatin1(QCryptographicHash::hash(documentId.toUtf8(), QCryptographicHash::Sha256).toHex())
            : id.toString(QUuid::WithoutBraces);
    return root + u'/' + name;
}

QList<Backup> ofFile(const QString &root, const QString &path)
{
    const QString real = realPath(path);
    QList<Backup> found;
    for (const QFileInfo &folder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const Backup &backup : in(folder.absoluteFilePath())) {
            if (backup.source == real)
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
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (isLeft(file) && !QFileInfo::exists(manifestPath(file.absoluteFilePath())))
            unneeded << file.absoluteFilePath();
    }
    for (const QString &path : unneeded) {
        if (QFileInfo::exists(path) && !QFile::remove(path))
            return fail(Error::Kind::Storage, "copy-failed", {path, QStringLiteral("unlink")});
    }
    return {};
}

Result<QString> restore(const Backup &backup, const QString &path, const QString &root, const QString &person,
                        const QDateTime &now)
{
    const QString target = realPath(path);
    if (const Result<> good = verify(backup); !good)
        return failure(good);
    const Result<std::unique_ptr<LockFile>> lock = LockFile::take(target, person);
    if (!lock)
        return failure(lock);
    const Result<QString> fresh = file_ops::freshTemporary(target, file_ops::Purpose::Restoring);
    if (!fresh)
        return failure(fresh);
    const TemporaryFile temporary(*fresh);
    const QFile::Permissions rights = rightsFor(target, temporary.path());
    if (!QFile::copy(backup.path, temporary.path()) || !QFile::setPermissions(temporary.path(), rights))
        return fail(Error::Kind::Storage, "copy-failed", {target, QStringLiteral("copy")});
    const Result<QString> hash = hashOf(temporary.path());
    if (!hash || *hash != backup.sha256)
        return hash ? Result<QString>(fail(Error::Kind::Storage, "copy-differs", {target})) : hash;
    if (const Result<> synced = file_ops::sync(temporary.path()); !synced)
        return failure(synced);
    Result<QString> kept = keepTarget(target, root, now);
    if (!kept)
        return kept;
    if (const Result<> placed = file_ops::replace(temporary.path(), target); !placed)
        return failure(placed);
    return kept;
}

} // namespace opi::backups
