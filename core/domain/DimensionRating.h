#pragma once

#include "core/domain/Rater.h"
#include "core/domain/RubricDimension.h"

namespace opi {

/// The level that one rater gives a dimension. In a second round the first one is kept, and the later one counts.
struct DimensionRating {
    Id<DimensionRating> id;
    Id<Rater> rater;
    Id<RubricDimension> dimension;
    std::optional<int> level; ///< absent: the rater does not know
    int round = 1;
    QString note;

    friend bool operator==(const DimensionRating &, const DimensionRating &) = default;
};

template <> struct Table<DimensionRating> {
    static constexpr auto name = "dimension_rating";
    static constexpr auto parent = &DimensionRating::rater;
    static constexpr auto columns = std::tuple{
        Column{"id", &DimensionRating::id},
        Column{"rater", &DimensionRating::rater},
        Column{"dimension", &DimensionRating::dimension},
        Column{"level", &DimensionRating::level},
        Column{"round", &DimensionRating::round},
        Column{"note", &DimensionRating::note},
    };
};

} // namespace opi
