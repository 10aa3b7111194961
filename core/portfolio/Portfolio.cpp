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

/// Whether a row stands in the changes twice, and so has no one value before and after.
bool repeatsRow(const TableChanges &changes)
{
    const qsizetype count = changes.created.size() + changes.before.size() + changes.deleted.size();
    if (count < 2)
        return false;
    const TableInfo &table = changes.created.table();
    SlotIndex index;
    index.reserve(count);
    std::vector<const RowId *> ids;
    ids.reserve(std::size_t(count));
    for (const RowList *list : {&changes.created, &changes.before, &changes.deleted}) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            const RowId &id = table.id(list->at(i));
            if (index.find(id.hash(), [&](quint32 slot) { return *ids[slot] == id; }) != SlotIndex::none)
                return true;
            index.insert(id.hash(), quint32(ids.size()));
            ids.push_back(&id);
        }
    }
    return false;
}

Result<> check(const TableRows &rows, const TableChanges &changes)
{
    const TableInfo &table = rows.table();
    if (repeatsRow(changes))
        return fail(Error::Kind::Invalid, "set-malformed", {QString::fromLatin1(table.name)});
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

Result<> Portfolio::accepts(const ChangeSet &set) const
{
    for (const TableChanges &changes : set.tables()) {
        if (Result<> fits = check(m_tables[std::size_t(changes.created.table().index)], changes); !fits)
            return fits;
    }
    return {};
}

Result<> Portfolio::apply(const ChangeSet &set)
{
    if (Result<> fits = accepts(set); !fits)
        return fits;
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

bool operator==(const Portfolio &a, const Portfolio &b) { return difference(a, b).isEmpty(); }

} // namespace opi
