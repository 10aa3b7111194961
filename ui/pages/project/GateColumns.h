#pragma once

#include "core/domain/Project.h"
#include "ui/models/RowColumn.h"

namespace opi {

/// The criteria of a gate with what one project says to them. `project` is asked while they are shown.
QList<RowColumn> criterionColumns(const Id<Project> *project);
QList<RowColumn> gateDecisionColumns();
QList<RowColumn> phasePlanColumns();
QList<RowColumn> followOnColumns();

} // namespace opi
