#pragma once

#include "core/exchange/import/ImportPlan.h"

namespace opi {

/// What becomes of a list of anything but projects: see planImport, which calls it.
///
/// What belongs to a project names it by code, by project number or by title, else it belongs to that of the options;
/// a row whose project is not found is passed over. A row is found again in its project by what it is called, a budget
/// line by year and title, a grant by funder and title, a customer by its organisation, an implementation or
/// scaling plan by which of the two it is, the commercial plan as the one of its project, a source by its fact, an
/// answer at a gate by its criterion, a decision at one by gate and day, a planned gate by its phase, an option holder
/// by its organisation, an organisation by CVR number and name; of several the one that says the same, else the first
/// that is not found yet. A procurement without a title is the only one of its project, whatever that is called. Of
/// plans, sources, answers and the like, which can be there once, the second record is passed over. What the list
/// leaves empty is never emptied.
Result<ImportPlan> planRows(const Portfolio &portfolio, const SourceTable &table, const ColumnMap &map,
                            const ImportOptions &options, const Progress &progress = {});

} // namespace opi
