#pragma once

#include "core/domain/Project.h"

namespace opi {

/// When a project is to leave a phase through its gate.
struct PhasePlan {
    Id<PhasePlan> id;
    Id<Project> project;
    Id<Phase> phase;
    QDate planned;                 ///< as first planned
    std::optional<QDate> forecast; ///< as expected now

    friend bool operator==(const PhasePlan &, const PhasePlan &) = default;
};

template <> struct Table<PhasePlan> {
    static constexpr auto name = "phase_plan";
    static constexpr auto parent = &PhasePlan::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &PhasePlan::id},
        Column{"project", &PhasePlan::project},
        Column{"phase", &PhasePlan::phase},
        Column{"planned", &PhasePlan::planned},
        Column{"forecast", &PhasePlan::forecast},
    };
};

} // namespace opi
