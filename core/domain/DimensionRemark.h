#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/RubricDimension.h"

namespace opi {

/// What is said of a dimension as a whole: that it does not apply to the project, and why, or a note.
struct DimensionRemark {
    Id<DimensionRemark> id;
    Id<Assessment> assessment;
    Id<RubricDimension> dimension;
    bool isNotApplicable = false;
    LocalizedText reason;

    friend bool operator==(const DimensionRemark &, const DimensionRemark &) = default;
};

template <> struct Table<DimensionRemark> {
    static constexpr auto name = "dimension_remark";
    static constexpr auto parent = &DimensionRemark::assessment;
    static constexpr auto columns = std::tuple{
        Column{"id", &DimensionRemark::id},
        Column{"assessment", &DimensionRemark::assessment},
        Column{"dimension", &DimensionRemark::dimension},
        Column{"is_not_applicable", &DimensionRemark::isNotApplicable},
        Column{"reason", &DimensionRemark::reason},
    };
};

} // namespace opi
