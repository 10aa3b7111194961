#pragma once

#include "core/domain/Gate.h"
#include "core/domain/RubricDimension.h"

namespace opi {

/// The level of a dimension that a gate asks for.
struct GateTarget {
    Id<GateTarget> id;
    Id<Gate> gate;
    Id<RubricDimension> dimension;
    int level = 0;

    friend bool operator==(const GateTarget &, const GateTarget &) = default;
};

template <> struct Table<GateTarget> {
    static constexpr auto name = "gate_target";
    static constexpr auto parent = &GateTarget::gate;
    static constexpr auto columns = std::tuple{
        Column{"id", &GateTarget::id},
        Column{"gate", &GateTarget::gate},
        Column{"dimension", &GateTarget::dimension},
        Column{"level", &GateTarget::level},
    };
};

} // namespace opi
