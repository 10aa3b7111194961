#include "core/storage/WholeFile.h"

#include "core/storage/Checks.h"
#include "core/storage/FileOps.h"
#include "core/storage/Migrations.h"
#include "core/storage/SetRows.h"

#include <QFile>
#include <QFileInfo>

namespace opi::whole_file {

Result<> checkWhole(const Sqlite &db)
{
    if (Result<> pages = checks::pagesAndIndexes(db); !pages)
        return pages;
    return checks::references(db);
}

Result<> vacuumInto(const Sqlite &db, const QString &path)
{
    Result<Statement> statement = db.prepare("VACUUM INTO ?1");
    if (!statement)
        return failure(statement);
    statement->writeText(0, path);
    return statement->run();
}

Result<QMap<QString, qint64>> rowCounts(const Sqlite &db)
{
    Result<Statement> tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    if (!tables)
        return failure(tables);
    QMap<QString, qint64> counts;
    const Result<> counted = tables->forEach([&]() -> Result<> {
        const Result<qint64> count = db.integer("SELECT count(*) FROM \"" + tables->bytes(0).toByteArray() + '"');
        if (!count)
            return failure(count);
        counts.insert(tables->text(0), *count);
        return {};
    });
    if (!counted)
        return failure(counted);
    return counts;
}

namespace {

/// A file at `temporary` with the rows that these edits lead to, and nothing else. An empty set is no entry.
Result<> makeFrom(const QString &temporary, const std::vector<StampedSet> &history)
{
    const Result<Sqlite> db = Sqlite::open(temporary, Sqlite::Access::Create);
    if (!db)
        return failure(db);
    if (Result<> migrated = opi::migrate(*db, latestVersion()); !migrated)
        return migrated;
    Transaction transaction(*db);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    for (const StampedSet &step : history) {
        if (step.set->isEmpty())
            continue;
        if (const Result<qint64> written = writeSet(*db, *step.set, step.stamp); !written)
            return failure(written);
    }
    return transaction.commit();
}

Result<> makeFrom(const QString &temporary, const ChangeSet &first, const Stamp &stamp)
{
    return makeFrom(temporary, {{&first, stamp}});
}

/// Refuses a copy that is not sound, or does not hold the portfolio.
Result<> checkHolds(const QString &copy, const Portfolio &portfolio)
{
    const Result<Sqlite> db = Sqlite::open(copy, Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    if (Result<> whole = checkWhole(*db); !whole)
        return whole;
    const Result<Portfolio> loaded = loadAll(*db);
    if (!loaded)
        return failure(loaded);
    return *loaded == portfolio ? Result<>() : fail(Error::Kind::Storage, "copy-differs", {copy});
}

/// Migrates the copy, compares it with what the original held, and gives the name that the document has in it.
Result<QString> migrateCopy(const QString &copy)
{
    const Result<Sqlite> db = Sqlite::open(copy, Sqlite::Access::Edit);
    if (!db)
        return failure(db);
    const Result<QMap<QString, qint64>> before = rowCounts(*db);
    if (!before)
        return failure(before);
    if (const Result<> migrated = opi::migrate(*db, latestVersion()); !migrated)
        return failure(migrated);
    if (const Result<> whole = checkWhole(*db); !whole)
        return failure(whole);
    const Result<QMap<QString, qint64>> after = rowCounts(*db);
    if (!after)
        return failure(after);
    for (auto table = before->begin(); table != before->end(); ++table) {
        if (table.key() != QLatin1StringView("meta") && after->value(table.key(), *table) != *table)
            return fail(Error::Kind::Damaged, "migration-differs", {table.key()});
    }
    if (const Result<Portfolio> loaded = loadAll(*db); !loaded)
        return failure(loaded);
    return meta(*db, "doc_uuid");
}

/// The first free name: NAME.v2-backup, NAME.v2-backup-2 ...
QString backupName(const QString &path, qint64 version)
{
    const QString name = QStringLiteral("%1.v%2-backup").arg(path, QString::number(version));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2").arg(name, QString::number(number));
    return free;
}

} // namespace

Result<> make(const QString &path, const ChangeSet &first, const Stamp &stamp) { return make(path, {{&first, stamp}}); }

Result<> make(const QString &path, const std::vector<StampedSet> &history)
{
    if (QFileInfo::exists(path))
        return fail(Error::Kind::Conflict, "file-exists", {path});
    const Result<QString> name = file_ops::freshTemporary(path, file_ops::Purpose::New);
    if (!name)
        return failure(name);
    const TemporaryFile temporary(*name);
    Result<> done = makeFrom(temporary.path(), history);
    if (done)
        done = file_ops::sync(temporary.path());
    if (done)
        done = file_ops::placeNew(temporary.path(), path);
    return done;
}

Result<> copy(const Sqlite &db, const Portfolio &portfolio, const QString &path, const Stamp &stamp)
{
    Result<QString> name = file_ops::freshTemporary(path, file_ops::Purpose::Copy);
    if (!name)
        return failure(name);
    const TemporaryFile temporary(*name);
    Result<> done = vacuumInto(db, temporary.path());
    if (done)
        done = checkHolds(temporary.path(), portfolio);
    if (!done) { // then the file is no longer what is in memory, and that is what must not be lost
        name = file_ops::freshTemporary(path, file_ops::Purpose::Copy);
        done = name ? makeFrom(temporary.path(), difference(Portfolio(), portfolio), stamp) : failure(name);
        if (done)
            done = checkHolds(temporary.path(), portfolio);
    }
    if (done)
        done = file_ops::sync(temporary.path());
    if (done)
        done = file_ops::replace(temporary.path(), path);
    return done;
}

Result<> migrate(const QString &path, const Keep &keep)
{
    const Result<QString> name = file_ops::freshTemporary(path, file_ops::Purpose::Migration);
    if (!name)
        return failure(name);
    const TemporaryFile temporary(*name);
    qint64 version = 0;
    {
        const Result<Sqlite> original = Sqlite::open(path, Sqlite::Access::ReadOnly);
        if (!original)
            return failure(original);
        const Result<qint64> found = original->integer("PRAGMA user_version");
        if (!found)
            return failure(found);
        version = *found;
        if (Result<> copied = vacuumInto(*original, temporary.path()); !copied)
            return copied;
    }
    const Result<QString> documentId = migrateCopy(temporary.path());
    if (!documentId)
        return failure(documentId);
    if (!QFile::setPermissions(temporary.path(), QFile::permissions(path)))
        return fail(Error::Kind::Storage, "copy-failed", {temporary.path(), QStringLiteral("chmod")});
    Result<> done = file_ops::sync(temporary.path());
    if (done && !(keep && keep(path, *documentId)))
        done = file_ops::keepAs(path, backupName(path, version));
    if (done)
        done = file_ops::replace(temporary.path(), path);
    return done;
}

} // namespace opi::whole_file
