#pragma once

#include "core/domain/ProcessModel.h"

namespace opi {

/// One step of a process model.
struct Phase {
    Id<Phase> id;
    Id<ProcessModel> model;
    QString code; ///< short and unique in the portfolio, such as "F3"
    LocalizedText name;
    int position = 0;

    friend bool operator==(const Phase &, const Phase &) = default;
};

template <> struct Table<Phase> {
    static constexpr auto name = "phase";
    static constexpr auto parent = &Phase::model;
    static constexpr auto columns = std::tuple{
        Column{"id", &Phase::id},     Column{"model", &Phase::model},       Column{"code", &Phase::code},
        Column{"name", &Phase::name}, Column{"position", &Phase::position},
    };
};

} // namespace opi
