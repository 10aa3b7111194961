#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// Whether rows of the table are projects, or are owned by one through whatever stands between.
bool belongsToProject(const TableInfo &table);

/// Whether rows of the table are owned by one of `ancestor`, through whatever stands between.
bool belongsTo(const TableInfo &table, const TableInfo &ancestor);
/// The row of `ancestor` that a row belongs to, however far up; the null id if it belongs to none, or one that stands
/// between is not there. The row itself need not be.
RowId ancestorOf(const Portfolio &portfolio, const TableInfo &ancestor, const TableInfo &table, const void *row);

/// The project that a row belongs to, however far up; null if it belongs to none, or is not there.
const Project *projectOf(const Portfolio &portfolio, const TableInfo &table, const RowId &row);

} // namespace opi
