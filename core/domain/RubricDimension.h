#pragma once

#include "core/domain/Rubric.h"

namespace opi {

/// What the levels of a dimension are given to: the project as a whole, or each part of its innovation package.
enum class RubricScale { Profile, ComponentReadiness, ComponentUse };
constexpr int valueCount(RubricScale) { return 3; }

/// Levels run from 0 to 9 on every scale.
constexpr int highestLevel = 9;

/// One thing that is judged on levels 0-9.
struct RubricDimension {
    Id<RubricDimension> id;
    Id<Rubric> rubric;
    RubricScale scale = RubricScale::Profile;
    QString code; ///< such as "PRO"
    LocalizedText name;
    LocalizedText shortName; ///< for the head of a narrow column
    LocalizedText question;  ///< what it asks, in plain words
    QString source;
    int target = 0; ///< the level that the market asks for; 0: none. Configuration, not science
    bool mayBeNotApplicable = false;
    int position = 0;

    friend bool operator==(const RubricDimension &, const RubricDimension &) = default;
};

template <> struct Table<RubricDimension> {
    static constexpr auto name = "rubric_dimension";
    static constexpr auto parent = &RubricDimension::rubric;
    static constexpr auto columns = std::tuple{
        Column{"id", &RubricDimension::id},
        Column{"rubric", &RubricDimension::rubric},
        Column{"scale", &RubricDimension::scale},
        Column{"code", &RubricDimension::code},
        Column{"name", &RubricDimension::name},
        Column{"short_name", &RubricDimension::shortName},
        Column{"question", &RubricDimension::question},
        Column{"source", &RubricDimension::source},
        Column{"target", &RubricDimension::target},
        Column{"may_be_not_applicable", &RubricDimension::mayBeNotApplicable},
        Column{"position", &RubricDimension::position},
    };
};

} // namespace opi
