#pragma once

#include "core/portfolio/ChangeSet.h"
#include "core/storage/JournalEntry.h"

namespace opi {

/// A set cell by cell, as texts: of an updated row the cells that differ, of a created or deleted row all. Of each
/// table the first `most` rows (-1: all).
QList<RowChange> rowChanges(const ChangeSet &set, qsizetype most = -1);

} // namespace opi
