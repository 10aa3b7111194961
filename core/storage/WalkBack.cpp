#include "core/storage/WalkBack.h"

#include "core/storage/JsonCells.h"

namespace opi {

WalkBack::Touched &WalkBack::touch(TouchedTable &touched, const TableRows &rows, const RowId &id)
{
    if (!touched.rows)
        touched.rows.emplace(rows.table());
    const auto [entry, isNew] = touched.byId.try_emplace(id, Touched{quint32(touched.rows->size())});
    if (isNew) {
        const void *now = rows.find(id);
        entry->second.exists = now != nullptr;
        if (now)
            touched.rows->append(now);
        else
            touched.rows->grow();
    }
    return entry->second;
}

bool WalkBack::takeBack(const TableInfo &table, const QString &kind, const RowId &id, const QJsonObject &old)
{
    TouchedTable &touched = m_tables[std::size_t(table.index)];
    Touched &row = touch(touched, m_now.tables()[std::size_t(table.index)], id);
    const bool wasCreated = kind == QLatin1StringView("created");
    const bool wasDeleted = kind == QLatin1StringView("deleted");
    if (row.exists == wasDeleted || (!wasCreated && !wasDeleted && kind != QLatin1StringView("updated")))
        return false;
    row.exists = !wasCreated;
    return !row.exists || setCells(table, old, touched.rows->edit(row.place));
}

ChangeSet WalkBack::set(const QString &action) const
{
    ChangeSet set(action);
    for (std::size_t table = 0; table < m_tables.size(); ++table) {
        TableChanges &changes = set.tables()[table];
        for (const auto &[id, touched] : m_tables[table].byId) {
            const void *now = m_now.tables()[table].find(id);
            const void *then = touched.exists ? m_tables[table].rows->at(touched.place) : nullptr;
            if (now && !then) {
                changes.deleted.append(now);
            } else if (!now && then) {
                changes.created.append(then);
            } else if (now && then && !changes.created.table().equal(now, then)) {
                changes.before.append(now);
                changes.after.append(then);
            }
        }
    }
    return set;
}

} // namespace opi
