#include "core/storage/Checks.h"

#include "core/storage/Migrations.h"

#include <QHash>

#include <mutex>

namespace opi::checks {

namespace {

tl::unexpected<Error> foreign(int version, const QString &entry)
{
    return fail(Error::Kind::Damaged, "foreign-tables", {QString::number(version), entry});
}

Result<> integrity(const Sqlite &db, const QByteArray &pragma)
{
    const Result<QString> said = db.text("PRAGMA " + pragma + "(1)");
    if (!said)
        return failure(said);
    if (*said != QLatin1StringView("ok"))
        return fail(Error::Kind::Damaged, "integrity-failed", {*said});
    return {};
}

/// What the tables of a version are: known from making them, once while the program runs.
Result<QStringList> schemaOf(int version)
{
    static std::mutex mutex; // files are opened from several threads
    static QHash<int, QStringList> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.constFind(version); found != known.cend())
        return *found;
    const Result<Sqlite> model = Sqlite::open(QStringLiteral(":memory:"), Sqlite::Access::Create);
    if (!model)
        return failure(model);
    if (const Result<> migrated = migrate(*model, version); !migrated)
        return failure(migrated);
    Result<QStringList> entries = opi::schema(*model);
    if (entries)
        known.insert(version, *entries);
    return entries;
}

} // namespace

Result<> schema(const Sqlite &db, int version)
{
    const Result<QStringList> expected = schemaOf(version);
    const Result<QStringList> found = opi::schema(db);
    if (!expected || !found)
        return failure(expected ? found : expected);
    for (const QString &entry : *found) {
        if (!expected->contains(entry))
            return foreign(version, entry.section(u'\n', 1, 1));
    }
    for (const QString &entry : *expected) {
        if (!found->contains(entry))
            return foreign(version, entry.section(u'\n', 1, 1));
    }
    return {};
}

Result<> schemaOfNewerFile(const Sqlite &db, int version)
{
    Result<Statement> query =
        db.prepare("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' "
                   "OR (type = 'table' AND sql NOT LIKE 'CREATE TABLE%')");
    if (!query)
        return failure(query);
    return query->forEach([&]() -> Result<> { return foreign(version, query->text(0)); });
}

Result<> pages(const Sqlite &db) { return integrity(db, "quick_check"); }

Result<> pagesAndIndexes(const Sqlite &db) { return integrity(db, "integrity_check"); }

Result<> references(const Sqlite &db)
{
    Result<Statement> query = db.prepare("PRAGMA foreign_key_check");
    if (!query)
        return failure(query);
    return query->forEach(
        [&]() -> Result<> { return fail(Error::Kind::Damaged, "references-broken", {query->text(0)}); });
}

} // namespace opi::checks
