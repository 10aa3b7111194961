#pragma once

#include "core/storage/JournalTable.h"

#include <QMap>

#include <functional>

namespace opi {

/// Portfolio files as wholes: each is made under another name, checked, brought to the disk and then named.
namespace whole_file {

/// One entry of a journal that is written with its file.
struct StampedSet {
    const ChangeSet *set;
    Stamp stamp;
};

/// Makes a new file with the rows of `first`. Conflict "file-exists".
Result<> make(const QString &path, const ChangeSet &first, const Stamp &stamp);
/// Makes a new file in which these edits happened one after the other, all in one transaction. Errors as Store::apply.
Result<> make(const QString &path, const std::vector<StampedSet> &history);

/// Writes a copy with its journal, in place of what is at `path`. `portfolio` is what it must hold: if the connection
/// no longer gives that, as the file was overwritten behind our back, the copy is made anew from the rows, and its
/// journal begins with `stamp`.
Result<> copy(const Sqlite &db, const Portfolio &portfolio, const QString &path, const Stamp &stamp);

/// Makes a checked copy of a file somewhere else, before the file is replaced. False: it did not succeed.
using Keep = std::function<bool(const QString &path, const QString &documentId)>;

/// Brings the file of an older program to the latest version: a copy is migrated in one transaction, checked against
/// the original and put in its place. Before that `keep` keeps the original; if it cannot, or is none, the original
/// stays beside the file as NAME.vN-backup. Nobody may have it open.
Result<> migrate(const QString &path, const Keep &keep = {});

/// The parts of all this. A copy without what was deleted, at a path that is free; every page, index and reference
/// is whole; the rows of every table.
Result<> vacuumInto(const Sqlite &db, const QString &path);
Result<> checkWhole(const Sqlite &db);
Result<QMap<QString, qint64>> rowCounts(const Sqlite &db);

} // namespace whole_file

} // namespace opi
