#pragma once

#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Project.h"

namespace opi {

/// A decided move of a project from one phase to another. Absent: not placed.
struct PhaseTransition {
    Id<PhaseTransition> id;
    Id<Project> project;
    std::optional<Id<Phase>> from;
    std::optional<Id<Phase>> to;
    QDate decidedOn;
    std::optional<Id<CommitteeMeeting>> meeting;
    LocalizedText reason;

    friend bool operator==(const PhaseTransition &, const PhaseTransition &) = default;
};

template <> struct Table<PhaseTransition> {
    static constexpr auto name = "phase_transition";
    static constexpr auto parent = &PhaseTransition::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &PhaseTransition::id},
        Column{"project", &PhaseTransition::project},
        Column{"from_phase", &PhaseTransition::from},
        Column{"to_phase", &PhaseTransition::to},
        Column{"decided_on", &PhaseTransition::decidedOn},
        Column{"meeting", &PhaseTransition::meeting},
        Column{"reason", &PhaseTransition::reason},
    };
};

} // namespace opi
