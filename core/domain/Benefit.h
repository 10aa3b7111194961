#pragma once

#include "core/domain/Project.h"

namespace opi {

/// What somebody gains from the solution in a year, in money: as planned, as it is expected now, and as it came.
struct Benefit {
    Id<Benefit> id;
    Id<Project> project;
    LocalizedText title;
    std::optional<Id<Person>> owner; ///< who sees to it that it comes
    std::optional<Money> planned;
    std::optional<Money> expected; ///< absent: as planned
    std::optional<Money> realised;
    std::optional<QDate> measured; ///< when it was last measured

    friend bool operator==(const Benefit &, const Benefit &) = default;
};

template <> struct Table<Benefit> {
    static constexpr auto name = "benefit";
    static constexpr auto parent = &Benefit::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Benefit::id},
        Column{"project", &Benefit::project},
        Column{"title", &Benefit::title},
        Column{"owner", &Benefit::owner},
        Column{"planned", &Benefit::planned},
        Column{"expected", &Benefit::expected},
        Column{"realised", &Benefit::realised},
        Column{"measured", &Benefit::measured},
    };
};

} // namespace opi
