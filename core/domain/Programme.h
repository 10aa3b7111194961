#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Organisation.h"

namespace opi {

/// A strategic partnership, programme or lighthouse, and what lies under it.
struct Programme {
    Id<Programme> id;
    LocalizedText title;
    std::optional<Id<Programme>> partOf; ///< the programme above it
    std::optional<Id<Organisation>> owner;
    std::optional<QDate> start;
    std::optional<QDate> end;

    friend bool operator==(const Programme &, const Programme &) = default;
};

template <> struct Table<Programme> {
    static constexpr auto name = "programme";
    static constexpr auto columns = std::tuple{
        Column{"id", &Programme::id},
        Column{"title", &Programme::title},
        Column{"part_of", &Programme::partOf},
        Column{"owner", &Programme::owner},
        Column{"start_date", &Programme::start},
        Column{"end_date", &Programme::end},
    };
};

} // namespace opi
