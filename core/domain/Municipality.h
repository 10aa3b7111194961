#pragma once

#include "core/domain/Region.h"

namespace opi {

/// A Danish municipality and the region it lies in. Where that region has a successor, so has the municipality.
struct Municipality {
    Id<Municipality> id;
    QString code; ///< four digits
    QString name;
    QString cvr;
    Id<Region> region;
    int mapColumn = 0; ///< its place on the tile map of Denmark
    int mapRow = 0;

    friend bool operator==(const Municipality &, const Municipality &) = default;
};

template <> struct Table<Municipality> {
    static constexpr auto name = "municipality";
    static constexpr auto columns = std::tuple{
        Column{"id", &Municipality::id},          Column{"code", &Municipality::code},
        Column{"name", &Municipality::name},      Column{"cvr", &Municipality::cvr},
        Column{"region", &Municipality::region},  Column{"map_column", &Municipality::mapColumn},
        Column{"map_row", &Municipality::mapRow},
    };
};

} // namespace opi
