#pragma once

#include "core/domain/CustomField.h"
#include "core/exchange/import/ImportField.h"
#include "core/exchange/SourceTable.h"
#include "core/exchange/values/MoneyReader.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// One of the portfolio's own fields, as what a column is taken for.
struct OwnColumn {
    Id<CustomField> field;
    LocalizedText name; ///< of a new one: its heading, as the Danish name
    CustomKind kind = CustomKind::Text;
    bool isNew = false; ///< the import adds the field

    friend bool operator==(const OwnColumn &, const OwnColumn &) = default;
};

/// What one column of a list is taken for.
struct ColumnMatch {
    std::optional<ImportField> field;  ///< absent: the column is not imported
    std::optional<int> year;           ///< of an amount, if the heading names one
    MoneyUnit unit;                    ///< of an amount, as the heading says it
    double confidence = 0;             ///< 0 - 1
    QByteArray why = "no-match";       ///< the code of the reason: see text/ImportText.h
    std::optional<OwnColumn> own = {}; ///< instead of a field of the program

    bool isTaken() const { return field || own; }
    /// What its cells hold, if it is imported.
    std::optional<FieldKind> kind() const;
};

/// One match for each column of a table, in their order.
struct ColumnMap {
    ListKind list = ListKind::Projects;
    std::vector<ColumnMatch> columns = {};

    /// The first column of the field, or nothing.
    std::optional<qsizetype> columnOf(ImportField field) const;
};

/// Takes each column for the field that its heading names, in any of three languages; a heading of two languages
/// counts by either half. The content must bear it out: a column of dates is no budget. Where a heading says nothing,
/// the content may: names of regions or municipalities.
///
/// A heading that is the name of one of the portfolio's own fields is that field, if it is none of the program's.
///
/// Confidence: 1 the heading is a name of the field; 0.95 one of its halves is; 0.5 - 0.85 it contains one; 0.6 the
/// content alone says it. Half of that if most of the cells do not fit, and nothing for levels. Below 0.5 nothing is
/// matched.
ColumnMap matchColumns(const SourceTable &table, const Portfolio &portfolio, ListKind list = ListKind::Projects);

/// What the rows of a list are, by which kind its headings name the most fields of; projects where that does not tell.
ListKind proposedList(const SourceTable &table, const Portfolio &portfolio);

/// What the user says instead, as FIELD=COLUMN: the column by its heading or by its number from 1; an empty column
/// takes the field out. A field that can only be said once leaves the column it had.
/// FIELD is a code of importFields, or "own:NAME" or "own:NAME:KIND" for one of the portfolio's own fields, which is
/// added if there is none of the name.
/// Invalid "import-field-unknown" {field}; NotFound "import-column-unknown" {column, file}.
Result<> assignColumn(ColumnMap &map, const SourceTable &table, const Portfolio &portfolio, const QString &field,
                      const QString &column);

/// Takes the column for one of the portfolio's own fields; another column that had it is left out.
void assignOwn(ColumnMap &map, std::size_t column, const OwnColumn &own);

/// A new field that the column could become: called like its heading, of the kind that its cells show.
OwnColumn ownColumnFor(const SourceTable &table, qsizetype column, const Portfolio &portfolio);

} // namespace opi
