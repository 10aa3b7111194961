#pragma once

#include "core/storage/Backup.h"

namespace opi {

class Portfolio;
class Store;

namespace backups {

/// Whether a file still holds what the newest good one of its backups held: both are walked back to the last entry that
/// they share, and rows and journal compared there. Finds what the checks of SQLite cannot, such as a bit that has
/// turned over in a text. Nothing to compare with is no error. `now` is what `store` holds.
/// Damaged "rows-differ" {path, table, day of the backup}.
Result<> compare(const Store &store, const Portfolio &now, const QString &path, const QList<Backup> &newestFirst);
/// The same of a file that is open in this process, and so must not be read: by way of a backup that was just made.
Result<> compare(const Backup &made, const QList<Backup> &newestFirst);
/// The same of rows that have not been edited since this backup, which is good; they are of the file at `path`.
Result<> compare(const Portfolio &now, const QString &path, const Backup &backup);

} // namespace backups

} // namespace opi
