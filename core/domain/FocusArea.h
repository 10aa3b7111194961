#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Table.h"

namespace opi {

/// What the strategy points at; a project has one of them first.
struct FocusArea {
    Id<FocusArea> id;
    LocalizedText name;
    int position = 0;

    friend bool operator==(const FocusArea &, const FocusArea &) = default;
};

template <> struct Table<FocusArea> {
    static constexpr auto name = "focus_area";
    static constexpr auto columns = std::tuple{
        Column{"id", &FocusArea::id},
        Column{"name", &FocusArea::name},
        Column{"position", &FocusArea::position},
    };
};

} // namespace opi
