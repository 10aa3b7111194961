#pragma once

#include "ui/models/RowColumn.h"

namespace opi {

/// The columns of what a project owns.
QList<RowColumn> partnerColumns();
QList<RowColumn> milestoneColumns();
QList<RowColumn> riskColumns(bool withProject = false);
QList<RowColumn> budgetColumns();
QList<RowColumn> grantColumns();

} // namespace opi
