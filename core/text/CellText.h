#pragma once

#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// A stored cell as people write it: the history has cells as the file stores them (see core/storage/JournalEntry.h),
/// and enums, ids, amounts and dates there are not for reading. Empty for an absent value. A row that is referred to is
/// named as it is in `portfolio`; one that is no longer there is a dash.
QString cellText(const TableInfo &table, const CellInfo &cell, const QString &stored, const Portfolio &portfolio,
                 const Words &words);

/// The word for the number of an enum's value, or yes or no. Empty if the cell holds neither.
QString valueText(const TableInfo &table, const CellInfo &cell, qint64 number, const Words &words);

/// What a row is called: its title, name or code. Empty if it is not in the portfolio or has none.
QString rowName(const TableInfo &table, const RowId &row, const Portfolio &portfolio, const Words &words);

/// Whether a cell only qualifies the one before it, as the currency does the amount.
bool isQualifier(const TableInfo &table, const CellInfo &cell);

} // namespace opi
