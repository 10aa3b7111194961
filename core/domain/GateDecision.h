#pragma once

#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Gate.h"
#include "core/domain/Project.h"

namespace opi {

/// Godkend, Betinget, Gentag, Pause, Stop.
enum class GateVerdict { Go, Conditional, Recycle, Hold, Stop };
constexpr int valueCount(GateVerdict) { return 5; }

/// What was decided about a project at a gate, by whom and why.
struct GateDecision {
    Id<GateDecision> id;
    Id<Project> project;
    Id<Gate> gate;
    GateVerdict verdict = GateVerdict::Go;
    QDate decidedOn;
    std::optional<Id<CommitteeMeeting>> meeting;
    QString deciders; ///< who decided, as the minutes name them
    LocalizedText reason;
    std::optional<Id<Phase>> to; ///< where the project went; absent: it stayed
    bool isSkip = false;         ///< phases between were left out

    friend bool operator==(const GateDecision &, const GateDecision &) = default;
};

template <> struct Table<GateDecision> {
    static constexpr auto name = "gate_decision";
    static constexpr auto parent = &GateDecision::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &GateDecision::id},
        Column{"project", &GateDecision::project},
        Column{"gate", &GateDecision::gate},
        Column{"verdict", &GateDecision::verdict},
        Column{"decided_on", &GateDecision::decidedOn},
        Column{"meeting", &GateDecision::meeting},
        Column{"deciders", &GateDecision::deciders},
        Column{"reason", &GateDecision::reason},
        Column{"to_phase", &GateDecision::to},
        Column{"is_skip", &GateDecision::isSkip},
    };
};

} // namespace opi
