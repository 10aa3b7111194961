#pragma once

#include "ui/models/RowColumn.h"
#include "ui/pages/organisations/Participations.h"

namespace opi {

/// `participations` outlives the columns and is kept up to date by its owner.
QList<RowColumn> organisationColumns(const Participations &participations);

QList<RowColumn> personColumns();

} // namespace opi
