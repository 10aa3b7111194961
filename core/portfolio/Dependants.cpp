#include "core/portfolio/Dependants.h"

#include "core/domain/FactSource.h"

#include <QSet>

namespace opi {

static void removeOwned(const Portfolio &portfolio, const TableInfo &owner, const RowId &id, ChangeSet &set)
{
    for (const TableRows &rows : portfolio.tables()) {
        const quint32 last = rows.table().parent == owner.index ? rows.lastOf(id) : TableRows::none;
        for (quint32 slot = last; slot != TableRows::none;) {
            slot = rows.next(slot);
            set.tables()[std::size_t(rows.table().index)].deleted.append(rows.at(slot));
            removeOwned(portfolio, rows.table(), rows.table().id(rows.at(slot)), set);
            if (slot == last)
                break;
        }
    }
}

/// Where the facts of these rows come from goes with them.
static void removeSources(const Portfolio &portfolio, ChangeSet &set)
{
    const auto sources = portfolio.rows<FactSource>();
    if (sources.isEmpty())
        return;
    QSet<RowId> gone;
    for (std::size_t i = 0; i < set.tables().size(); ++i) {
        const RowList &rows = set.tables()[i].deleted;
        for (qsizetype at = 0; at < rows.size(); ++at)
            gone.insert(allTables()[i].id(rows.at(at)));
    }
    TableChanges &changes = set.tables()[Entities::indexOf<FactSource>()];
    for (const FactSource &source : sources) {
        if (gone.contains(source.row) && !gone.contains(source.id.untyped()))
            changes.deleted.append(&source);
    }
}

Result<ChangeSet> deletion(const Portfolio &portfolio, const TableInfo &table, const RowId &id, const QString &action)
{
    const void *row = portfolio.tables()[std::size_t(table.index)].find(id);
    if (!row)
        return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(table.name), id.toString()});
    ChangeSet set(action);
    set.tables()[std::size_t(table.index)].deleted.append(row);
    removeOwned(portfolio, table, id, set);
    removeSources(portfolio, set);
    return set;
}

} // namespace opi
