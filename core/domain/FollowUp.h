#pragma once

#include "core/domain/Project.h"

namespace opi {

/// What a follow-up came from.
enum class FollowUpOrigin { Own, GateCondition, Decision, Barrier, Risk };
constexpr int valueCount(FollowUpOrigin) { return 5; }

/// Something that somebody is to do until a day: a condition of a gate, what was decided, the remedy of a barrier.
struct FollowUp {
    Id<FollowUp> id;
    Id<Project> project;
    LocalizedText title;
    FollowUpOrigin origin = FollowUpOrigin::Own;
    std::optional<RowId> from; ///< the gate decision, decision, barrier or risk; it need not be there any more
    std::optional<Id<Person>> owner;
    std::optional<QDate> due;
    std::optional<QDate> done;
    LocalizedText note;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

template <> struct Table<FollowUp> {
    static constexpr auto name = "follow_up";
    static constexpr auto parent = &FollowUp::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &FollowUp::id},         Column{"project", &FollowUp::project}, Column{"title", &FollowUp::title},
        Column{"origin", &FollowUp::origin}, Column{"from_row", &FollowUp::from},   Column{"owner", &FollowUp::owner},
        Column{"due", &FollowUp::due},       Column{"done", &FollowUp::done},       Column{"note", &FollowUp::note},
    };
};

} // namespace opi
