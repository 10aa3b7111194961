#pragma once

#include "core/domain/Phase.h"

namespace opi {

/// The decision at the end of a phase.
struct Gate {
    Id<Gate> id;
    Id<Phase> phase;
    QString code;
    LocalizedText name;
    std::optional<int> componentReadiness = {}; ///< that every required component of the package needs
    std::optional<int> componentUse = {};

    friend bool operator==(const Gate &, const Gate &) = default;
};

template <> struct Table<Gate> {
    static constexpr auto name = "gate";
    static constexpr auto parent = &Gate::phase;
    static constexpr auto columns = std::tuple{
        Column{"id", &Gate::id},
        Column{"phase", &Gate::phase},
        Column{"code", &Gate::code},
        Column{"name", &Gate::name},
        Column{"component_readiness", &Gate::componentReadiness},
        Column{"component_use", &Gate::componentUse},
    };
};

} // namespace opi
