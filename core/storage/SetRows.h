#pragma once

#include "core/base/Progress.h"
#include "core/storage/JournalTable.h"

namespace opi {

/// All rows of the file; of one moment, if the caller holds a Snapshot. Damaged "row-damaged" (table, id): a cell has a
/// value that its field cannot have. A `second` connection to the same file shares the work: each takes the next table.
/// As long as the caller's Snapshot lasts no writer can commit, so both see the same moment.
Result<Portfolio> loadAll(const Sqlite &db, const Sqlite *second = nullptr);

/// Writes the rows and the journal entry of a set, within the transaction of the caller, and gives the number of the
/// entry. Conflict "row-changed", "row-exists": a row is not as the set says. Invalid "reference-missing": a row refers
/// to one that is not there. Cancelled: `progress` said so, between two rows; the caller rolls back.
Result<qint64> writeSet(const Sqlite &db, const ChangeSet &set, const Stamp &stamp, const Progress &progress = {});

} // namespace opi
