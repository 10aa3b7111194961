#include "core/storage/Store.h"

#include "core/storage/Migrations.h"
#include "core/storage/TableSql.h"

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

Result<Store> Store::open(const QString &path, Sqlite::Access access)
{
    Result<Sqlite> db = Sqlite::open(path, access);
    if (!db)
        return failure(db);
    const Result<qint64> version = db->integer("PRAGMA user_version");
    const Result<qint64> application = db->integer("PRAGMA application_id");
    if (!version || !application)
        return failure(version ? application : version);
    if (*application != (*version ? applicationId : 0))
        return fail(Error::Kind::Invalid, "not-a-portfolio", {path});
    if (*version > latestVersion())
        return fail(Error::Kind::NewerFile, "newer-file", {QString::number(*version)});
    if (const Result<> ours = checkSchema(*db, int(*version)); !ours)
        return failure(ours);
    if (*version < latestVersion()) {
        if (const Result<> migrated = migrate(*db, latestVersion()); !migrated)
            return failure(migrated);
    }
    return Store(std::move(*db));
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

Result<> Store::apply(const ChangeSet &set, const Stamp &stamp)
{
    Transaction transaction(m_db);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    if (Result<> written = write(m_db, set.tables()); !written)
        return written;
    if (Result<> recorded = journal_table::record(m_db, set, stamp); !recorded)
        return recorded;
    return transaction.commit();
}

Result<Portfolio> Store::asOf(const QDateTime &moment, const Portfolio &now) const
{
    const Result<QList<qint64>> sets = journal_table::setsAfter(m_db, moment);
    if (!sets)
        return failure(sets);
    Portfolio past = now;
    for (const qint64 seq : *sets) {
        const Result<ChangeSet> inverse = journal_table::inverse(m_db, seq, past);
        if (!inverse)
            return failure(inverse);
        if (const Result<> stepped = past.apply(*inverse); !stepped)
            return failure(stepped);
    }
    return past;
}

} // namespace opi
