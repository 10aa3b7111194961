#pragma once

#include "core/storage/Backup.h"

namespace opi {

/// What a look at the whole file found.
struct FileCheck {
    struct TableCount {
        QByteArray table; ///< the name in the file
        qint64 rows;
    };

    qint64 bytes = 0;         ///< the size of the file
    int version = 0;          ///< of the format of the file
    QString documentId;       ///< see meta() in Migrations.h; empty in a file of an early version
    QString appVersion;       ///< the program that made or last migrated it; empty in a file of an early version
    QList<TableCount> tables; ///< in the order of allTables(); empty if the rows cannot be read
    qint64 journalEntries = 0;
    QDateTime firstEntry; ///< UTC; invalid if there is none
    QDateTime lastEntry;
    QList<Error> problems;

    bool isSound() const { return problems.isEmpty(); }
};

/// Reads all of a file without changing it: header, tables, pages, indexes, references, every row, and the journal back
/// to its beginning. What is wrong stands in `problems`; the first problems can hide later ones.
/// Damaged "history-incomplete": the journal does not lead back to an empty portfolio.
/// With its backups it is also compared with the newest good one (see backups::compare): Damaged "rows-differ".
/// NotFound: there is no file.
Result<FileCheck> checkFile(const QString &path, const QList<Backup> &backups = {});

} // namespace opi
