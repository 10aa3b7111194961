#pragma once

#include "core/domain/ImportRecord.h"

namespace opi {

/// One entry of the ledger: what a list said about a row of the portfolio when it was brought in. The newest entry that
/// names a field says where its value came from, and what the list said then: what changed since can be told from it.
/// Written where a list made or changed the row, where the user decided against the list, and where the row is gone
/// from a list that it came from.
struct ImportedRow {
    Id<ImportedRow> id;
    Id<ImportRecord> record;
    RowId row;          ///< of any table; it may have been deleted since
    int line = 0;       ///< in the file or sheet; 0: the list does not have it any more
    QStringList values; ///< one for each field: see core/exchange/import/Ledger.h

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

template <> struct Table<ImportedRow> {
    static constexpr auto name = "imported_row";
    static constexpr auto parent = &ImportedRow::record;
    static constexpr auto columns = std::tuple{
        Column{"id", &ImportedRow::id},     Column{"record", &ImportedRow::record}, Column{"row_id", &ImportedRow::row},
        Column{"line", &ImportedRow::line}, Column{"listed", &ImportedRow::values},
    };
};

} // namespace opi
