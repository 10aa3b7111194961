#include "core/storage/Store.h"

#include "core/storage/Migrations.h"
#include "core/storage/RowChanges.h"
#include "core/storage/TableSql.h"

#include <QFileInfo>

namespace opi {

namespace {

/// Our own migrations, run in memory, say what a file of this version may contain: any other table,
/// view or trigger is foreign, and refused before it can run.
Result<> checkSchema(const Sqlite &db, int version)
{
    const Result<Sqlite> model = Sqlite::open(QStringLiteral(":memory:"), Sqlite::Access::Create);
    if (!model)
        return failure(model);
    if (const Result<> migrated = version ? migrate(*model, version) : Result<>(); !migrated)
        return migrated;
    const Result<QStringList> expected = schema(*model);
    const Result<QStringList> found = schema(db);
    if (!expected || !found)
        return failure(expected ? found : expected);
    if (*expected != *found)
        return fail(Error::Kind::Damaged, "foreign-tables", {QString::number(version)});
    return {};
}

Result<> load(const Sqlite &db, TableRows &rows)
{
    Result<Statement> query = selectAll(db, rows.table());
    if (!query)
        return failure(query);
    if (const Result<qint64> count = db.integer("SELECT count(*) FROM " + rows.table().name); count)
        rows.reserve(*count);
    for (;;) {
        const Result<bool> found = query->step();
        if (!found)
            return failure(found);
        if (!*found)
            break;
        rows.insertFilled([&](void *row) { readRow(rows.table(), *query, row); });
    }
    return query->isDamaged() ? Result<>(fail(Error::Kind::Damaged, "row-damaged", {QString::fromLatin1(rows.table().name)})) : Result<>();
}

/// Whether the file still has these rows, from which a set was made.
Result<> checkHolds(const Sqlite &db, const RowList &expected)
{
    if (expected.isEmpty())
        return {};
    const TableInfo &table = expected.table();
    Result<Statement> query = selectById(db, table);
    if (!query)
        return failure(query);
    RowList row(table);
    row.grow();
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const RowId &id = table.id(expected.at(i));
        query->writeBytes(0, id.bytes());
        const Result<bool> found = query->step();
        if (!found)
            return failure(found);
        if (*found)
            readRow(table, *query, row.edit(0));
        query->reset();
        if (!*found || !table.equal(row.at(0), expected.at(i)))
            return fail(Error::Kind::Conflict, "row-changed", {QString::fromLatin1(table.name), id.toString()});
    }
    return {};
}

Result<> write(const Sqlite &db, const std::vector<TableChanges> &tables)
{
    for (const TableChanges &changes : tables) {
        Result<> done = checkHolds(db, changes.before);
        if (done)
            done = checkHolds(db, changes.deleted);
        if (!done)
            return done;
    }
    for (const TableChanges &changes : tables) {
        Result<> done = insertRows(db, changes.created);
        if (done)
            done = updateRows(db, changes.after);
        if (!done)
            return done;
    }
    for (auto changes = tables.rbegin(); changes != tables.rend(); ++changes) {
        if (Result<> done = deleteRows(db, changes->deleted); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Store> Store::open(const QString &path, Access access)
{
    Result<Sqlite> db = Sqlite::open(path, access == Access::Edit ? Sqlite::Access::Edit : Sqlite::Access::ReadOnly);
    if (!db)
        return failure(db);
    const Result<qint64> version = db->integer("PRAGMA user_version");
    const Result<qint64> application = db->integer("PRAGMA application_id");
    if (!version || !application)
        return failure(version ? application : version);
    if (*application != applicationId || *version < 1)
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    if (*version > latestVersion())
        return fail(Error::Kind::NewerFile, "newer-file", {QString::number(*version)});
    if (const Result<> ours = checkSchema(*db, int(*version)); !ours)
        return failure(ours);
    Store store(std::move(*db), path);
    store.m_fileVersion = int(*version);
    store.m_isReadOnly = access == Access::ReadOnly || store.m_db.isReadOnly();
    if (*version < latestVersion()) {
        if (const Result<> migrated = migrate(store.m_db, latestVersion()); !migrated)
            return failure(migrated);
    }
    return store;
}

Result<Store> Store::create(const QString &path, const ChangeSet &first, const Stamp &stamp)
{
    if (QFileInfo::exists(path))
        return fail(Error::Kind::Conflict, "file-exists", {path});
    Result<Sqlite> db = Sqlite::open(path, Sqlite::Access::Create);
    if (!db)
        return failure(db);
    if (const Result<> migrated = migrate(*db, latestVersion()); !migrated)
        return failure(migrated);
    Store store(std::move(*db), path);
    store.m_fileVersion = latestVersion();
    if (first.isEmpty())
        return store;
    if (const Result<qint64> written = store.apply(first, stamp); !written)
        return failure(written);
    return store;
}

Result<Portfolio> Store::load() const
{
    Portfolio portfolio;
    for (TableRows &rows : portfolio.tables()) {
        if (const Result<> loaded = opi::load(m_db, rows); !loaded)
            return failure(loaded);
    }
    return portfolio;
}

Result<qint64> Store::apply(const ChangeSet &set, const Stamp &stamp)
{
    Transaction transaction(m_db);
    if (const Result<> begun = transaction.begin(); !begun)
        return failure(begun);
    if (const Result<> written = write(m_db, set.tables()); !written)
        return failure(written);
    Result<qint64> seq = journal_table::record(m_db, set, stamp);
    if (!seq)
        return seq;
    if (const Result<> committed = transaction.commit(); !committed)
        return failure(committed);
    return seq;
}

Result<Portfolio> Store::asOf(const QDateTime &moment, const Portfolio &now) const
{
    const Result<qint64> seq = journal_table::lastSeqAt(m_db, moment);
    if (!seq)
        return failure(seq);
    return after(*seq, now);
}

Result<Portfolio> Store::after(qint64 seq, const Portfolio &now) const
{
    const Result<ChangeSet> back =
        journal_table::walkBack(m_db, now, seq + 1, std::numeric_limits<qint64>::max());
    if (!back)
        return failure(back);
    return now.with(*back);
}

Result<QList<RowChange>> Store::changes(qint64 seq, const Portfolio &now) const
{
    const Result<Portfolio> then = after(seq, now);
    if (!then)
        return failure(then);
    const Result<ChangeSet> back = journal_table::walkBack(m_db, *then, seq, seq);
    if (!back)
        return failure(back);
    return rowChanges(back->inverted());
}

} // namespace opi
