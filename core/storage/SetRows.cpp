#include "core/storage/SetRows.h"

#include "core/storage/TableSql.h"

#include <atomic>
#include <future>

namespace opi {

namespace {

Result<> load(const Sqlite &db, TableRows &rows)
{
    Result<Statement> query = selectAll(db, rows.table());
    if (!query)
        return failure(query);
    const Result<qint64> count = db.integer("SELECT count(*) FROM " + rows.table().name);
    if (!count)
        return failure(count);
    rows.reserve(*count);
    for (;;) {
        const Result<bool> found = query->step();
        if (!found)
            return failure(found);
        if (!*found)
            break;
        rows.insertFilled([&](void *row) { readRow(rows.table(), *query, row); });
        if (query->isDamaged())
            return fail(Error::Kind::Damaged, "row-damaged",
                        {QString::fromLatin1(rows.table().name), RowId::fromBytes(query->bytes(0)).toString()});
    }
    return {};
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

qsizetype rowsOf(const std::vector<TableChanges> &tables)
{
    qsizetype rows = 0;
    for (const TableChanges &changes : tables)
        rows += changes.created.size() + changes.after.size() + changes.deleted.size();
    return rows;
}

Result<> write(const Sqlite &db, const std::vector<TableChanges> &tables, RowCount &count)
{
    for (const TableChanges &changes : tables) {
        Result<> done = checkHolds(db, changes.before);
        if (done)
            done = checkHolds(db, changes.deleted);
        if (!done)
            return done;
    }
    for (const TableChanges &changes : tables) {
        Result<> done = insertRows(db, changes.created, count);
        if (done)
            done = updateRows(db, changes.after, count);
        if (!done)
            return done;
    }
    for (auto changes = tables.rbegin(); changes != tables.rend(); ++changes) {
        if (Result<> done = deleteRows(db, changes->deleted, count); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Portfolio> loadAll(const Sqlite &db, const Sqlite *second)
{
    Portfolio portfolio;
    std::vector<TableRows> &tables = portfolio.tables();
    std::atomic<std::size_t> next = 0;
    const auto loadNext = [&](const Sqlite &from) -> Result<> {
        for (std::size_t i = next++; i < tables.size(); i = next++) {
            if (Result<> loaded = load(from, tables[i]); !loaded) {
                next = tables.size(); // the other need not go on
                return loaded;
            }
        }
        return {};
    };
    std::future<Result<>> other;
    if (second)
        other = std::async(std::launch::async, [&] { return loadNext(*second); });
    const Result<> own = loadNext(db);
    const Result<> others = other.valid() ? other.get() : Result<>();
    if (!own || !others)
        return failure(own ? others : own);
    return portfolio;
}

Result<qint64> writeSet(const Sqlite &db, const ChangeSet &set, const Stamp &stamp, const Progress &progress)
{
    RowCount count{progress, 0, rowsOf(set.tables())};
    if (const Result<> written = write(db, set.tables(), count); !written)
        return failure(written);
    return journal_table::record(db, set, stamp);
}

} // namespace opi
