#pragma once

#include "ui/models/RowColumn.h"

namespace opi {

/// The columns of barriers, decisions and follow-ups; with the project they are of, where a table has those of several.
QList<RowColumn> barrierColumns(bool withProject = false);
QList<RowColumn> decisionColumns(bool withProject = false);
QList<RowColumn> followUpColumns(bool withProject = false);

} // namespace opi
