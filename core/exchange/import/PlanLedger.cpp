#include "core/exchange/import/PlanLedger.h"

#include <algorithm>

namespace opi {

ImportedRow entryOf(const RowId &row, int line, const std::vector<LedgerValue> &values)
{
    ImportedRow entry;
    entry.id = Id<ImportedRow>::generate();
    entry.row = row;
    entry.line = line;
    for (const LedgerValue &value : values)
        entry.values << ledgerLine(value);
    return entry;
}

std::optional<Id<ImportRecord>> predecessorOf(const Portfolio &portfolio, const SourceTable &table, ListKind list,
                                              const ImportOptions &options)
{
    const std::optional<Id<ImportRecord>> named =
        options.follows ? options.follows : proposedPredecessor(portfolio, table, list);
    return named && portfolio.find(*named) ? named : std::nullopt;
}

std::vector<RowId> rowsGone(const LedgerBook &ledger, const std::optional<Id<ImportRecord>> &follows,
                            const QSet<RowId> &met)
{
    if (!follows)
        return {};
    std::vector<RowId> rows = ledger.rowsOfList(*follows);
    std::erase_if(rows, [&](const RowId &row) { return met.contains(row) || ledger.goneSince(row); });
    return rows;
}

void finishPlan(ImportPlan &plan, ListCells &cells, std::vector<ImportedRow> &entries, const ImportOptions &options)
{
    plan.gone = int(plan.goneRows.size());
    plan.doubtful = std::move(cells.doubts());
    std::stable_sort(plan.doubtful.begin(), plan.doubtful.end(), [](const DoubtfulCell &a, const DoubtfulCell &b) {
        return std::pair(a.row, a.columnIndex) < std::pair(b.row, b.columnIndex);
    });
    if (plan.set.isEmpty() && entries.empty())
        return;
    const SourceTable &table = cells.table();
    ImportRecord record;
    record.id = Id<ImportRecord>::generate();
    record.file = table.fileName;
    record.sha256 = table.sha256;
    record.importedAt = options.now;
    record.read = plan.read;
    record.added = plan.added;
    record.updated = plan.updated;
    record.unchanged = plan.unchanged;
    record.different = plan.different;
    record.skipped = plan.skipped;
    record.organisationsAdded = plan.organisationsAdded;
    record.doubtful = int(plan.doubtful.size());
    record.list = plan.list;
    record.sheet = table.sheet;
    record.importedBy = options.person;
    record.headings = headingsKey(table);
    record.follows = plan.follows;
    plan.set.create(record);
    for (ImportedRow &entry : entries) {
        entry.record = record.id;
        plan.set.create(entry);
    }
}

} // namespace opi
