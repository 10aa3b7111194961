#pragma once

#include "core/domain/EvidenceKind.h"
#include "core/domain/RubricLevel.h"

namespace opi {

/// A yes-or-no statement that must hold for a level, and what proves it.
struct RubricCriterion {
    Id<RubricCriterion> id;
    Id<RubricLevel> level;
    QString code; ///< such as "PRO-4a"
    LocalizedText text;
    int accepted = EvidenceKinds::all; ///< see EvidenceKinds

    friend bool operator==(const RubricCriterion &, const RubricCriterion &) = default;
};

template <> struct Table<RubricCriterion> {
    static constexpr auto name = "rubric_criterion";
    static constexpr auto parent = &RubricCriterion::level;
    static constexpr auto columns = std::tuple{
        Column{"id", &RubricCriterion::id},
        Column{"level", &RubricCriterion::level},
        Column{"code", &RubricCriterion::code},
        Column{"text", &RubricCriterion::text},
        Column{"accepted", &RubricCriterion::accepted},
    };
};

} // namespace opi
