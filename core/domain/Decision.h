#pragma once

#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Project.h"

namespace opi {

enum class DecisionKind { Decision, ChangeRequest };
constexpr int valueCount(DecisionKind) { return 2; }

/// Wanted: the steering committee is asked for it (indstilling).
enum class DecisionState { Wanted, Approved, Rejected, Deferred };
constexpr int valueCount(DecisionState) { return 4; }

/// Something that was decided about a project, or that somebody asks to have decided: who, what and why.
struct Decision {
    Id<Decision> id;
    Id<Project> project;
    DecisionKind kind = DecisionKind::Decision;
    LocalizedText title;
    DecisionState state = DecisionState::Wanted;
    QString origin; ///< who asked, or what it came from
    LocalizedText reason;
    LocalizedText effect;
    std::optional<Money> cost; ///< what it adds to the budget; less than nothing: what it saves
    QDate raised;
    std::optional<QDate> decidedOn;
    QString deciders;
    std::optional<Id<CommitteeMeeting>> meeting; ///< where it is to be decided, or was

    friend bool operator==(const Decision &, const Decision &) = default;
};

template <> struct Table<Decision> {
    static constexpr auto name = "decision";
    static constexpr auto parent = &Decision::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Decision::id},
        Column{"project", &Decision::project},
        Column{"kind", &Decision::kind},
        Column{"title", &Decision::title},
        Column{"state", &Decision::state},
        Column{"origin", &Decision::origin},
        Column{"reason", &Decision::reason},
        Column{"effect", &Decision::effect},
        Column{"cost", &Decision::cost},
        Column{"raised", &Decision::raised},
        Column{"decided_on", &Decision::decidedOn},
        Column{"deciders", &Decision::deciders},
        Column{"meeting", &Decision::meeting},
    };
};

} // namespace opi
