#include "core/storage/Migrations.h"

#include "core/base/Id.h"
#include "core/storage/versions/Version1.h"
#include "core/storage/versions/Version2.h"
#include "core/storage/versions/Version3.h"
#include "core/storage/versions/Version4.h"
#include "core/storage/versions/Version5.h"
#include "core/storage/versions/Version6.h"
#include "core/storage/versions/Version7.h"
#include "core/storage/versions/Version8.h"

#include <array>

namespace opi {

namespace {

struct Migration {
    int version;
    int oldestReader; ///< the oldest latestVersion() of a program that can still read a file of this version
    const char *sql;
};

/// Every step that the file format has taken. A released step is never changed: a new file runs them all,
/// an old file the rest. STRICT tables, no cascade, no trigger; every reference has an index, without
/// which SQLite reads the whole table when a row that could be referred to is deleted.
constexpr std::array migrations{
    Migration{1, 1, version1}, Migration{2, 2, version2}, Migration{3, 3, version3}, Migration{4, 4, version4},
    Migration{5, 5, version5}, Migration{6, 6, version6}, Migration{7, 7, version7}, Migration{8, 8, version8},
};

constexpr bool areNumberedFromOne()
{
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        if (migrations[i].version != int(i) + 1)
            return false;
    }
    return true;
}
static_assert(areNumberedFromOne(), "migrations are numbered 1, 2, 3 ...");

constexpr int metaSince = 3;

} // namespace

int latestVersion() { return migrations.back().version; }

/// What the file says about itself. Its name for itself stays for good, through moves, copies and migrations.
static Result<> writeMeta(const Sqlite &db, int version)
{
    if (version < metaSince)
        return {};
    const QByteArray reader = QByteArray::number(migrations[std::size_t(version) - 1].oldestReader);
    const std::pair<const char *, QByteArray> values[] = {
        {"INSERT OR IGNORE INTO meta(name, value) VALUES('doc_uuid', ?1)", RowId::generate().toString().toLatin1()},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('min_reader', ?1)", reader},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('min_writer', ?1)", QByteArray::number(version)},
        {"INSERT OR REPLACE INTO meta(name, value) VALUES('app_version', ?1)", OPI_VERSION},
    };
    for (const auto &[sql, value] : values) {
        Result<Statement> statement = db.prepare(sql);
        if (!statement)
            return failure(statement);
        statement->writeText(0, QString::fromLatin1(value));
        if (Result<> written = statement->run(); !written)
            return written;
    }
    return {};
}

Result<> migrate(const Sqlite &db, int target)
{
    const Result<qint64> version = db.integer("PRAGMA user_version");
    if (!version)
        return failure(version);
    Transaction transaction(db);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version || migration.version > target)
            continue;
        if (Result<> done = db.runScript(migration.sql); !done)
            return done;
    }
    if (Result<> written = writeMeta(db, target); !written)
        return written;
    for (const QByteArray &header : {"PRAGMA user_version=" + QByteArray::number(target),
                                     "PRAGMA application_id=" + QByteArray::number(applicationId)}) {
        if (Result<> stamped = db.run(header); !stamped)
            return stamped;
    }
    return transaction.commit();
}

Result<QString> meta(const Sqlite &db, const QByteArray &name)
{
    const Result<qint64> version = db.integer("PRAGMA user_version");
    if (!version)
        return failure(version);
    if (*version < metaSince)
        return QString();
    Result<Statement> query = db.prepare("SELECT value FROM meta WHERE name = ?1");
    if (!query)
        return failure(query);
    query->writeText(0, QString::fromLatin1(name));
    const Result<bool> row = query->step();
    if (!row)
        return failure(row);
    return *row ? query->text(0) : QString();
}

Result<QStringList> schema(const Sqlite &db)
{
    Result<Statement> query =
        db.prepare("SELECT type || char(10) || name || char(10) || tbl_name || char(10) || coalesce(sql, '') "
                   "FROM sqlite_schema ORDER BY type, name");
    if (!query)
        return failure(query);
    QStringList entries;
    const Result<> read = query->forEach([&]() -> Result<> {
        entries << query->text(0);
        return {};
    });
    if (!read)
        return failure(read);
    return entries;
}

} // namespace opi
