#pragma once

#include "core/domain/EvidenceKind.h"
#include "core/domain/Gate.h"

namespace opi {

/// A statement that a gate asks for: what must hold before a project goes on.
struct GateCriterion {
    Id<GateCriterion> id;
    Id<Gate> gate;
    QString code; ///< such as "G2.3"
    LocalizedText text;
    LocalizedText help; ///< what to look for, and what it blocks if it is missing
    QString source;
    bool isMandatory = false;
    int accepted = EvidenceKinds::all; ///< see EvidenceKinds
    LocalizedText owner;               ///< the role that answers it
    int position = 0;

    friend bool operator==(const GateCriterion &, const GateCriterion &) = default;
};

template <> struct Table<GateCriterion> {
    static constexpr auto name = "gate_criterion";
    static constexpr auto parent = &GateCriterion::gate;
    static constexpr auto columns = std::tuple{
        Column{"id", &GateCriterion::id},
        Column{"gate", &GateCriterion::gate},
        Column{"code", &GateCriterion::code},
        Column{"text", &GateCriterion::text},
        Column{"help", &GateCriterion::help},
        Column{"source", &GateCriterion::source},
        Column{"is_mandatory", &GateCriterion::isMandatory},
        Column{"accepted", &GateCriterion::accepted},
        Column{"owner", &GateCriterion::owner},
        Column{"position", &GateCriterion::position},
    };
};

} // namespace opi
