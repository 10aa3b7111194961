#pragma once

#include "core/exchange/import/ImportField.h"
#include "core/exchange/SourceTable.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// What one column of a list is taken for.
struct ColumnMatch {
    std::optional<ImportField> field; ///< absent: the column is not imported
    std::optional<int> year;          ///< of an amount, if the heading names one
    MoneyUnit unit;                   ///< of an amount, as the heading says it
    double confidence = 0;            ///< 0 - 1
    QByteArray why = "no-match";      ///< the code of the reason: see text/ImportText.h
};

/// One match for each column of a table, in their order.
struct ColumnMap {
    std::vector<ColumnMatch> columns;

    /// The first column of the field, or nothing.
    std::optional<qsizetype> columnOf(ImportField field) const;
};

/// Takes each column for the field that its heading names, in any of three languages; a heading of two languages
/// counts by either half. The content must bear it out: a column of dates is no budget. Where a heading says nothing,
/// the content may: names of regions or municipalities.
///
/// Confidence: 1 the heading is a name of the field; 0.95 one of its halves is; 0.5 - 0.85 it contains one; 0.6 the
/// content alone says it. Half of that if most of the cells do not fit, and nothing for levels. Below 0.5 nothing is
/// matched.
ColumnMap matchColumns(const SourceTable &table, const Portfolio &portfolio);

/// What the user says instead, as FIELD=COLUMN: the column by its heading or by its number from 1; an empty column
/// takes the field out. A field that can only be said once leaves the column it had.
/// Invalid "import-field-unknown" {field}; NotFound "import-column-unknown" {column, file}.
Result<> assignColumn(ColumnMap &map, const SourceTable &table, const QString &field, const QString &column);

} // namespace opi
