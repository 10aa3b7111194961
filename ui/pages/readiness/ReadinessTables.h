#pragma once

#include "ui/models/RowColumn.h"

namespace opi {

/// The tables of scaling readiness that a project has.
QList<RowColumn> componentColumns();
QList<RowColumn> evidenceColumns();
QList<RowColumn> strategyColumns();
QList<RowColumn> assessmentColumns();

} // namespace opi
