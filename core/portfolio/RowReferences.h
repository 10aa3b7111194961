#pragma once

#include "core/portfolio/Portfolio.h"

namespace opi {

/// Whether every row that this one refers to is in the portfolio. Invalid "reference-missing": the cell's name.
Result<> checkReferences(const Portfolio &portfolio, const TableInfo &table, const void *row);

/// A row that refers to another.
struct RowReference {
    const TableInfo *table = nullptr;
    RowId row;
};

/// The rows outside `leaving` that refer to a row that it deletes: what keeps them from going. Reads every table that
/// can refer to one of theirs, so it costs milliseconds in a large portfolio.
QList<RowReference> referencesInto(const Portfolio &portfolio, const ChangeSet &leaving);

} // namespace opi
