#pragma once

#include "core/domain/Table.h"

#include <QDate>
#include <QString>

#include <optional>

namespace opi {

/// A Danish region. Regions are merged: two of them become Region Østdanmark on 1 January 2027.
struct Region {
    Id<Region> id;
    QString code; ///< the number in the public register; a region to come may have none yet
    QString name; ///< with the word, as in "Region Nordjylland"
    QString cvr;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<Id<Region>> successor;

    friend bool operator==(const Region &, const Region &) = default;
};

template <> struct Table<Region> {
    static constexpr auto name = "region";
    static constexpr auto columns = std::tuple{
        Column{"id", &Region::id},
        Column{"code", &Region::code},
        Column{"name", &Region::name},
        Column{"cvr", &Region::cvr},
        Column{"valid_from", &Region::validFrom},
        Column{"valid_to", &Region::validTo},
        Column{"successor", &Region::successor},
    };
};

} // namespace opi
