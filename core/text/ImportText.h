#pragma once

#include "core/exchange/import/ImportPlan.h"
#include "core/exchange/import/Ledger.h"
#include "core/text/Words.h"

namespace opi {

/// "Start", "Budget 2024": what a field of the import is called.
QString fieldLabel(const Words &words, ImportField field, std::optional<int> year = {});

/// "Readiness: Core app": what a difference is about.
QString fieldLabel(const Words &words, const ImportDifference &difference);

/// Why a cell is doubtful, as a sentence.
QString doubtWhy(const Words &words, const DoubtfulCell &cell);
/// What will happen with it, and what the user can do instead.
QString doubtAction(const Words &words, const DoubtfulCell &cell);

/// Why a column was taken for its field, or was not taken.
QString matchWhy(const Words &words, const ColumnMatch &match);

/// A value of a difference (see ImportDifference) as people read it; "empty" where there is none.
QString differenceValue(const Words &words, const ImportDifference &difference, const QString &value);

QString label(const Words &words, ChangedWhere where);
QString label(const Words &words, MergeRule rule);

/// "From Projekter.xlsx, sheet Aktive, row 12, imported 3 May 2026 by Anna."
QString sourceText(const Words &words, const ValueSource &source);

/// Where the value in a column of a row came from and what the list said; empty if it was not imported.
QString originText(const Words &words, const LedgerBook &ledger, const TableInfo &table, const RowId &row,
                   const QByteArray &column);
/// The same of a row as a whole: which list it came from last, or since when it is gone from it.
QString originText(const Words &words, const LedgerBook &ledger, const RowId &row);

QString label(const Words &words, ImportFate fate);

/// "107 rows read: 107 projects added, 170 organisations added."
QString summary(const Words &words, const ImportPlan &plan);

} // namespace opi
