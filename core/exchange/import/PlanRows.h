#pragma once

#include "core/exchange/import/ImportPlan.h"

namespace opi {

/// What becomes of a list of organisations, milestones, risks, budget lines or grants: see planImport, which calls it.
///
/// What belongs to a project names it by code, by project number or by title, else it belongs to that of the options;
/// a row whose project is not found is passed over. A row is found again in its project by what it is called, a budget
/// line by year and title, a grant by funder and title, an organisation by CVR number and name; of several the one that
/// says the same, else the first that is not found yet. What the list leaves empty is never emptied.
Result<ImportPlan> planRows(const Portfolio &portfolio, const SourceTable &table, const ColumnMap &map,
                            const ImportOptions &options, const Progress &progress = {});

} // namespace opi
