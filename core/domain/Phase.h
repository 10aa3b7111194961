#pragma once

#include "core/domain/ProcessModel.h"

namespace opi {

/// One step of a process model.
struct Phase {
    Id<Phase> id;
    Id<ProcessModel> model;
    QString code; ///< short and unique among the models, but for the versions of one: such as "F3"
    LocalizedText name;
    int position = 0;
    std::optional<int> leastMonths = {}; ///< it usually takes so long
    std::optional<int> mostMonths = {};

    friend bool operator==(const Phase &, const Phase &) = default;
};

template <> struct Table<Phase> {
    static constexpr auto name = "phase";
    static constexpr auto parent = &Phase::model;
    static constexpr auto columns = std::tuple{
        Column{"id", &Phase::id},
        Column{"model", &Phase::model},
        Column{"code", &Phase::code},
        Column{"name", &Phase::name},
        Column{"position", &Phase::position},
        Column{"least_months", &Phase::leastMonths},
        Column{"most_months", &Phase::mostMonths},
    };
};

} // namespace opi
