#pragma once

#include "core/domain/Cell.h"
#include "core/domain/Table.h"

namespace opi {

/// Where a fact comes from: the address of what says it, and the day that it was said or read. A fact is one column of
/// any row. The source goes with the row (see deletion()); it is no reference that the file holds to, as rows of every
/// table can have one.
struct FactSource {
    Id<FactSource> id;
    RowId row;
    QString table;  ///< that the row is in
    QString column; ///< as in Table<E>
    QString address;
    std::optional<QDate> dated;

    friend bool operator==(const FactSource &, const FactSource &) = default;
};

template <> struct Table<FactSource> {
    static constexpr auto name = "fact_source";
    static constexpr auto columns = std::tuple{
        Column{"id", &FactSource::id},           Column{"of_row", &FactSource::row},
        Column{"of_table", &FactSource::table},  Column{"of_column", &FactSource::column},
        Column{"address", &FactSource::address}, Column{"dated", &FactSource::dated},
    };
};

} // namespace opi
