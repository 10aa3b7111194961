#pragma once

#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/Ledger.h"

namespace opi {

/// Decides of each difference whether the list's value is taken: as the user picked it, else by the rule, for which the
/// ledger tells where it was changed.
class Merge {
public:
    Merge(const ImportOptions &options, const LedgerBook &ledger) : m_options(options), m_ledger(ledger) {}

    /// Fills in lastListed, where and isTaken.
    void decide(ImportDifference &difference) const;
    std::optional<bool> pickOf(const ImportDifference &difference) const;
    const LedgerBook &ledger() const { return m_ledger; }

    /// Writes the entry of one row that was matched, if the list changed it, the user decided against the list, or it
    /// had been gone. What differs and was not decided keeps its older entry, so that it is told again next time.
    void record(const RowId &row, int line, std::vector<LedgerValue> values,
                const std::vector<ImportDifference> &differences, std::vector<ImportedRow> &entries) const;

private:
    const ImportOptions &m_options;
    const LedgerBook &m_ledger;
};

} // namespace opi
