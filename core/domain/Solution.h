#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Organisation.h"

namespace opi {

/// What a project develops. It outlives the project, and several projects may work on it in turn.
struct Solution {
    Id<Solution> id;
    LocalizedText title;
    LocalizedText summary;
    std::optional<Id<Organisation>> supplier; ///< who sells it, or is to

    friend bool operator==(const Solution &, const Solution &) = default;
};

template <> struct Table<Solution> {
    static constexpr auto name = "solution";
    static constexpr auto columns = std::tuple{
        Column{"id", &Solution::id},
        Column{"title", &Solution::title},
        Column{"summary", &Solution::summary},
        Column{"supplier", &Solution::supplier},
    };
};

} // namespace opi
