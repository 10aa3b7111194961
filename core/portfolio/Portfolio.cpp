#include "core/portfolio/Portfolio.h"

namespace opi {

namespace {

/// Refuses rows that are not as the list says.
Result<> checkHolds(const TableRows &rows, const RowList &expected)
{
    const TableInfo &table = rows.table();
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const RowId &id = table.id(expected.at(i));
        const void *found = rows.find(id);
        if (!found || !table.equal(found, expected.at(i)))
            return fail(Error::Kind::Conflict, "row-changed", {QString::fromLatin1(table.name), id.toString()});
    }
    return {};
}

Result<> check(const TableRows &rows, const TableChanges &changes)
{
    const TableInfo &table = rows.table();
    for (qsizetype i = 0; i < changes.created.size(); ++i) {
        const RowId &id = table.id(changes.created.at(i));
        if (id.isNull())
            return fail(Error::Kind::Invalid, "set-malformed", {QString::fromLatin1(table.name)});
        if (rows.find(id))
            return fail(Error::Kind::Conflict, "row-changed", {QString::fromLatin1(table.name), id.toString()});
    }
    for (qsizetype i = 0; i < changes.after.size(); ++i) {
        if (table.id(changes.before.at(i)) != table.id(changes.after.at(i)))
            return fail(Error::Kind::Invalid, "set-malformed", {QString::fromLatin1(table.name)});
    }
    if (Result<> holds = checkHolds(rows, changes.before); !holds)
        return holds;
    return checkHolds(rows, changes.deleted);
}

void carryOut(TableRows &rows, const TableChanges &changes)
{
    for (qsizetype i = 0; i < changes.deleted.size(); ++i)
        rows.remove(rows.table().id(changes.deleted.at(i)));
    for (qsizetype i = 0; i < changes.after.size(); ++i)
        rows.update(changes.after.at(i));
    rows.reserve(rows.size() + changes.created.size());
    for (qsizetype i = 0; i < changes.created.size(); ++i)
        rows.insert(changes.created.at(i));
}

void compare(const TableRows &from, const TableRows &to, TableChanges &changes)
{
    const TableInfo &table = from.table();
    to.forEachNotShared(from, [&](const void *row) {
        const void *before = from.find(table.id(row));
        if (!before) {
            changes.created.append(row);
        } else if (!table.equal(before, row)) {
            changes.before.append(before);
            changes.after.append(row);
        }
    });
    from.forEachNotShared(to, [&](const void *row) {
        if (!to.find(table.id(row)))
            changes.deleted.append(row);
    });
}

} // namespace

Portfolio::Portfolio() : m_tables(allTables().begin(), allTables().end()) {}

Result<> Portfolio::apply(const ChangeSet &set)
{
    for (const TableChanges &changes : set.tables()) {
        if (Result<> fits = check(m_tables[std::size_t(changes.created.table().index)], changes); !fits)
            return fits;
    }
    for (const TableChanges &changes : set.tables()) {
        if (!changes.isEmpty())
            carryOut(m_tables[std::size_t(changes.created.table().index)], changes);
    }
    return {};
}

Result<Portfolio> Portfolio::with(const ChangeSet &set) const
{
    Portfolio changed = *this;
    if (const Result<> applied = changed.apply(set); !applied)
        return failure(applied);
    return changed;
}

ChangeSet difference(const Portfolio &from, const Portfolio &to)
{
    ChangeSet set(QStringLiteral("difference"));
    for (std::size_t table = 0; table < set.tables().size(); ++table)
        compare(from.tables()[table], to.tables()[table], set.tables()[table]);
    return set;
}

bool operator==(const Portfolio &a, const Portfolio &b)
{
    return difference(a, b).isEmpty();
}

} // namespace opi
