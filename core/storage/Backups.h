#pragma once

#include "core/storage/Backup.h"

namespace opi {

/// Backups of portfolio files. Every function works on files alone, so that a thread can do it; none alters the file
/// that a backup is made of.
namespace backups {

/// Makes a backup of a file in a folder, which is made if it is not there, and is nobody else's: VACUUM INTO another
/// name, opened, checked page by page, rows counted against the file, brought to the disk, named, and its manifest
/// beside it. A backup that is there is never touched. The file may be open here and be written meanwhile; one that is
/// not open is looked at by FileHeader first, as SQLite reads it next. `documentId` is of a file of an early version,
/// which does not say it.
/// Conflict "backup-busy" {path}: the file was written each time it was copied. Else as Store::open, and Storage
/// "copy-failed", "copy-differs".
Result<Backup> make(const QString &path, const QString &folder, BackupReason reason, const QDateTime &now,
                    const QString &documentId = {});

/// Those of a folder, the newest first. What has no whole manifest is none.
QList<Backup> in(const QString &folder);
/// Where the backups of this user are, whichever program makes them and wherever the files lie.
QString rootOfUser();
/// The folder below `root` for the backups of a document.
QString folderFor(const QString &root, const QString &documentId);
/// Those below `root` of the file at this path, the newest first: for a file that cannot say which document it is.
QList<Backup> ofFile(const QString &root, const QString &path);

/// Whether the copy is byte by byte what the manifest says. Damaged "backup-damaged" {path}. Storage
/// "file-unreadable".
Result<> verify(const Backup &backup);
/// The first of them that is.
std::optional<Backup> newestGood(const QList<Backup> &backups);

/// Removes those that need not be kept (see keptMoments), and what was left by a backup that was stopped. Never the
/// newest good one.
Result<> thin(const QString &folder);

/// Puts a copy of the backup in the place of the file at `path`, whole or not at all, with the rights of that file, and
/// keeps what was there: as a backup below `root`, or, if it is damaged, beside it as NAME.damaged-DATE. Gives the name
/// that it was kept under, empty if there was nothing. Conflict "file-locked": somebody has the file open. Errors as
/// verify and make.
Result<QString> restore(const Backup &backup, const QString &path, const QString &root, const QString &person,
                        const QDateTime &now);

} // namespace backups

} // namespace opi
