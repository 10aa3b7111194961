#pragma once

#include "ui/models/Field.h"

namespace opi {

/// What a list or a cell calls the row: its name or title, a phase with its model where there are several.
QString nameOf(const TableInfo &table, const RowId &id, const Reading &reading);

/// Every row of a table that others may refer to, as a list to choose from: in the order of their position where they
/// have one, else by name. Organisations and regions that have ended by today come last.
QList<Choice> references(const TableInfo &table, const Reading &reading);

template <Entity E> QString nameOf(const Id<E> &id, const Reading &reading)
{
    return nameOf(tableInfo<E>(), id.untyped(), reading);
}
template <Entity E> QString nameOf(const std::optional<Id<E>> &id, const Reading &reading)
{
    return id ? nameOf(*id, reading) : QString();
}

} // namespace opi
