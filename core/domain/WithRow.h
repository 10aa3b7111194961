#pragma once

#include "core/domain/Entities.h"

namespace opi {

/// Calls `visit` with the row as what it is, if it is an E.
template <typename E, typename Visit> void withRow(const TableInfo &table, const void *row, Visit visit)
{
    if (&table == &tableInfo<E>())
        visit(*static_cast<const E *>(row));
}

template <typename... E, typename Visit> void withAnyOf(const TableInfo &table, const void *row, Visit visit)
{
    (withRow<E>(table, row, visit), ...);
}

} // namespace opi
