#pragma once

#include "core/domain/Cell.h"
#include "core/domain/Table.h"

#include <vector>

namespace opi {

/// One cell of a row whose type is no longer known. `row` points to the entity that the table describes.
struct CellInfo {
    QByteArray name;
    CellType type;
    bool nullable;
    int refersTo; ///< the index of the table whose rows it names (the id: its own), or -1
    int values;   ///< how many values it can have, where it is the number of one in an enum, or a bool; else 0
    void (*read)(void *row, const CellReader &cells, int at);
    void (*write)(const void *row, CellWriter &cells, int at);
};

/// A table for code that is not a template: portfolio, SQL, journal, exchange. So that code is compiled
/// once, not once per entity: 60 entities compile in seconds. The first cell is the id.
struct TableInfo {
    QByteArray name;
    int index;  ///< the place in Entities
    int parent; ///< the index of the owning table, or -1
    std::vector<CellInfo> cells;

    qsizetype rowSize;
    void (*construct)(void *row);
    void (*copy)(void *to, const void *row);
    void (*relocate)(void *to, void *row);
    void (*destroy)(void *row);
    bool (*equal)(const void *a, const void *b);
    const RowId &(*id)(const void *row);
    const RowId &(*owner)(const void *row); ///< null if the table has no parent
};

/// All tables, in the order of Entities: owners before what they own.
const std::vector<TableInfo> &allTables();
/// The table of this name in the file, or null.
const TableInfo *tableNamed(QByteArrayView name);

} // namespace opi
