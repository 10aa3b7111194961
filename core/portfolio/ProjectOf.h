#pragma once

#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// Whether rows of the table are projects, or are owned by one through whatever stands between.
bool belongsToProject(const TableInfo &table);

/// The project that a row belongs to, however far up; null if it belongs to none, or is not there.
const Project *projectOf(const Portfolio &portfolio, const TableInfo &table, const RowId &row);

} // namespace opi
