#pragma once

#include "core/domain/CustomField.h"
#include "ui/models/RowColumn.h"

namespace opi {

/// One of the portfolio's own fields as something about a project that can be shown and edited. Its cell is
/// "own:" and the id.
Field ownField(const CustomField &own);

/// The same as a column of a table of projects.
RowColumn ownColumn(const CustomField &own);

/// What projects say in the field, each value once and in its order; at most so many.
QList<Choice> ownValues(const CustomField &own, const Reading &reading, qsizetype most = 200);

/// What one project says, as a filter compares it.
CellValue ownValue(const CustomField &own, const Id<Project> &project, const Portfolio &portfolio);

} // namespace opi
