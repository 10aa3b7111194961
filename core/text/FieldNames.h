#pragma once

#include <QString>

#include <span>

namespace opi {

/// What a column of a table is called.
struct ColumnName {
    const char *table; ///< empty: in every table that has none of its own
    const char *column;
    const char *text;
};

std::span<const ColumnName> columnNames();

} // namespace opi
