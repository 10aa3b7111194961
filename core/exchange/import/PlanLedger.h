#pragma once

#include "core/exchange/import/Merge.h"

#include <QSet>

namespace opi {

// What every plan ends with: the ledger's entries, the record of the import, the doubtful cells in order.

ImportedRow entryOf(const RowId &row, int line, const std::vector<LedgerValue> &values);

/// The import that the list is a newer edition of, as the options say or as the list looks.
std::optional<Id<ImportRecord>> predecessorOf(const Portfolio &portfolio, const SourceTable &table, ListKind list,
                                              const ImportOptions &options);

/// The rows of the earlier edition that the list does not have, and that were there in the one before.
std::vector<RowId> rowsGone(const LedgerBook &ledger, const std::optional<Id<ImportRecord>> &follows,
                            const QSet<RowId> &met);

/// Puts the doubtful cells and, if anything changes, the record and the ledger's entries into the plan.
void finishPlan(ImportPlan &plan, ListCells &cells, std::vector<ImportedRow> &entries, const ImportOptions &options);

} // namespace opi
