#include "core/storage/WalkBack.h"

#include "core/storage/JsonCells.h"

#include <algorithm>

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

bool WalkBack::takeBack(const QByteArray &entity, const QString &kind, const RowId &id, const QJsonObject &old)
{
    const auto &tables = m_now.tables();
    const auto rows = std::find_if(tables.begin(), tables.end(),
                                   [&](const TableRows &table) { return table.table().name == entity; });
    if (rows == tables.end())
        return false;
    TouchedTable &touched = m_tables[std::size_t(rows->table().index)];
    Touched &row = touch(touched, *rows, id);
    const bool wasCreated = kind == QLatin1StringView("created");
    const bool wasDeleted = kind == QLatin1StringView("deleted");
    if (row.exists == wasDeleted || (!wasCreated && !wasDeleted && kind != QLatin1StringView("updated")))
        return false;
    row.exists = !wasCreated;
    return !row.exists || setCells(rows->table(), old, touched.rows->edit(row.place));
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
