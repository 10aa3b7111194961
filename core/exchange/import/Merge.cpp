#include "core/exchange/import/Merge.h"

#include <algorithm>

namespace opi {

std::optional<bool> Merge::pickOf(const ImportDifference &difference) const
{
    const auto pick = m_options.picks.constFind({difference.subject, difference.key});
    return pick == m_options.picks.cend() ? std::nullopt : std::optional(*pick);
}

void Merge::decide(ImportDifference &difference) const
{
    const std::optional<ValueSource> source = m_ledger.source(difference.subject, difference.key);
    const QString here = ledgerText(difference.was);
    const QString inList = ledgerText(difference.inList);
    difference.where = ChangedWhere::Unknown;
    if (source) {
        difference.lastListed = source->value;
        difference.where = source->value == inList ? ChangedWhere::Here
                           : source->value == here ? ChangedWhere::InList
                                                   : ChangedWhere::Both;
    } else if (difference.was.isEmpty() || (difference.isAddition && m_ledger.hasRow(difference.subject))) {
        difference.where = ChangedWhere::InList; // nothing is lost by it
    }
    const bool byRule = m_options.rule == MergeRule::TakeList
                        || (m_options.rule == MergeRule::TakeNews && difference.where == ChangedWhere::InList);
    difference.isTaken = pickOf(difference).value_or(byRule);
}

void Merge::record(const RowId &row, int line, std::vector<LedgerValue> values,
                   const std::vector<ImportDifference> &differences, std::vector<ImportedRow> &entries) const
{
    bool isWorthIt = m_ledger.goneSince(row) != nullptr;
    for (const ImportDifference &difference : differences) {
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const LedgerValue &each) { return each.key == difference.key; });
        const bool isKept = !difference.isTaken && pickOf(difference) == false;
        isWorthIt |= difference.isTaken || (isKept && difference.lastListed != ledgerText(difference.inList));
        if (value == values.end() || difference.isTaken)
            continue;
        if (isKept)
            value->isTaken = false;
        else
            values.erase(value);
    }
    if (!isWorthIt)
        return;
    ImportedRow entry;
    entry.id = Id<ImportedRow>::generate();
    entry.row = row;
    entry.line = line;
    for (const LedgerValue &value : values)
        entry.values << ledgerLine(value);
    entries.push_back(std::move(entry));
}

} // namespace opi
