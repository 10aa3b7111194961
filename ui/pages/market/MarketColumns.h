#pragma once

#include "core/domain/Customer.h"
#include "ui/models/RowColumn.h"

namespace opi {

/// `withProject`: also whose they are, in a table of all projects.
QList<RowColumn> customerColumns(bool withProject = false);
/// Projects, with how complete their plans are, their first sale and what their customers are worth.
QList<RowColumn> planColumns();
QList<RowColumn> benefitColumns();

} // namespace opi
