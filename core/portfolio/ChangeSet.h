#pragma once

#include "core/domain/Entities.h"
#include "core/portfolio/RowList.h"

#include <QString>

namespace opi {

/// What happened to the rows of one table. A row appears once: it is created, updated or deleted.
struct TableChanges {
    explicit TableChanges(const TableInfo &table) : created(table), before(table), after(table), deleted(table) {}

    RowList created;
    RowList before; ///< of the updated rows
    RowList after;  ///< of the same rows, in the same order
    RowList deleted;

    bool isEmpty() const { return created.isEmpty() && before.isEmpty() && deleted.isEmpty(); }
};

/// What one action of the user did, or is to do: rows before and after. Store, journal, undo, views
/// and comparison read this and nothing else. The tables are in the order of Entities, so owners come
/// before what they own.
class ChangeSet {
public:
    explicit ChangeSet(const QString &actionCode = {});

    QString action;  ///< the code of the action, such as "move-to-phase": the key of its sentence in `text`
    QString subject; ///< what the sentence names, such as the title of a milestone; never a person

    template <Entity E> void create(const E &row) { changes<E>().created.append(&row); }
    template <Entity E> void remove(const E &row) { changes<E>().deleted.append(&row); }
    template <Entity E> void update(const E &before, const E &after)
    {
        changes<E>().before.append(&before);
        changes<E>().after.append(&after);
    }

    template <Entity E> std::span<const E> created() const { return changes<E>().created.template as<E>(); }
    template <Entity E> std::span<const E> before() const { return changes<E>().before.template as<E>(); }
    template <Entity E> std::span<const E> after() const { return changes<E>().after.template as<E>(); }
    template <Entity E> std::span<const E> deleted() const { return changes<E>().deleted.template as<E>(); }

    std::vector<TableChanges> &tables() { return m_tables; }
    const std::vector<TableChanges> &tables() const { return m_tables; }

    bool isEmpty() const;

    /// The set that takes this one back.
    ChangeSet inverted() const;

private:
    template <Entity E> TableChanges &changes() { return m_tables[Entities::indexOf<E>()]; }
    template <Entity E> const TableChanges &changes() const { return m_tables[Entities::indexOf<E>()]; }

    std::vector<TableChanges> m_tables;
};

} // namespace opi
