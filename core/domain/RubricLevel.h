#pragma once

#include "core/domain/RubricDimension.h"

namespace opi {

/// What one level of a dimension means.
struct RubricLevel {
    Id<RubricLevel> id;
    Id<RubricDimension> dimension;
    int level = 0;
    LocalizedText name;
    LocalizedText text;

    friend bool operator==(const RubricLevel &, const RubricLevel &) = default;
};

template <> struct Table<RubricLevel> {
    static constexpr auto name = "rubric_level";
    static constexpr auto parent = &RubricLevel::dimension;
    static constexpr auto columns = std::tuple{
        Column{"id", &RubricLevel::id},       Column{"dimension", &RubricLevel::dimension},
        Column{"level", &RubricLevel::level}, Column{"name", &RubricLevel::name},
        Column{"text", &RubricLevel::text},
    };
};

} // namespace opi
