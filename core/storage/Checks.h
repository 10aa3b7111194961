#pragma once

#include "core/storage/Sqlite.h"

namespace opi {

/// What must hold before a file is trusted.
namespace checks {

/// Our own migrations, run in memory, say what a file of this version contains. Damaged "foreign-tables" (version,
/// name): something is missing, different or foreign, such as a trigger; it has not run, as all of them are off.
Result<> schema(const Sqlite &db, int version);

/// A file of a later program has tables that we do not know, but nothing other than tables and indexes either.
Result<> schemaOfNewerFile(const Sqlite &db, int version);

/// Every page and every row is whole. Damaged "integrity-failed" (what SQLite says).
Result<> pages(const Sqlite &db);
/// As `pages`, and every index agrees with its table; takes about five times as long.
Result<> pagesAndIndexes(const Sqlite &db);

/// No row refers to one that is not there. Damaged "references-broken" (table).
Result<> references(const Sqlite &db);

} // namespace checks

} // namespace opi
