#pragma once

#include "core/domain/Project.h"
#include "ui/models/RowColumn.h"

namespace opi {

/// The columns of the list of projects, in the order in which they are first shown. Those that start hidden are
/// searched all the same.
QList<RowColumn> projectColumns();

/// The light of one side as a cell that is edited: the reason is kept, and the day is that of the judgement.
Field lightField(const char *cell, TrafficLight Project::*light);

/// The phase as a cell that is edited: another phase is a decided move, recorded as such.
Field phaseField();

/// What the budget lines of a project plan, by currency.
QList<Money> plannedBudget(const Project &project, const Portfolio &portfolio);
/// What its grants come to in all their years, by currency.
QList<Money> grantedMoney(const Project &project, const Portfolio &portfolio);

} // namespace opi
