#pragma once

#include "core/domain/Project.h"

namespace opi {

/// One milestone of a project. A milestone without an actual date is open.
struct Milestone {
    Id<Milestone> id;
    Id<Project> project;
    LocalizedText title;
    QDate planned;
    std::optional<QDate> forecast;
    std::optional<QDate> actual;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

template <> struct Table<Milestone> {
    static constexpr auto name = "milestone";
    static constexpr auto parent = &Milestone::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Milestone::id},
        Column{"project", &Milestone::project},
        Column{"title", &Milestone::title},
        Column{"planned", &Milestone::planned},
        Column{"forecast", &Milestone::forecast},
        Column{"actual", &Milestone::actual},
    };
};

} // namespace opi
