#pragma once

#include "core/domain/PackageComponent.h"
#include "core/domain/Rater.h"

namespace opi {

/// The levels of readiness and of use that one rater gives a part of the package.
struct ComponentRating {
    Id<ComponentRating> id;
    Id<Rater> rater;
    Id<PackageComponent> component;
    std::optional<int> readiness;
    std::optional<int> use;
    int round = 1;

    friend bool operator==(const ComponentRating &, const ComponentRating &) = default;
};

template <> struct Table<ComponentRating> {
    static constexpr auto name = "component_rating";
    static constexpr auto parent = &ComponentRating::rater;
    static constexpr auto columns = std::tuple{
        Column{"id", &ComponentRating::id},
        Column{"rater", &ComponentRating::rater},
        Column{"component", &ComponentRating::component},
        Column{"readiness", &ComponentRating::readiness},
        Column{"use_level", &ComponentRating::use},
        Column{"round", &ComponentRating::round},
    };
};

} // namespace opi
