#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/Evidence.h"
#include "core/domain/RubricCriterion.h"

namespace opi {

/// That a criterion is met, and what proves it. Without evidence that the criterion accepts it is claimed, not
/// documented.
struct CriterionMark {
    Id<CriterionMark> id;
    Id<Assessment> assessment;
    Id<RubricCriterion> criterion;
    bool isMet = true;
    std::optional<Id<Evidence>> evidence;

    friend bool operator==(const CriterionMark &, const CriterionMark &) = default;
};

template <> struct Table<CriterionMark> {
    static constexpr auto name = "criterion_mark";
    static constexpr auto parent = &CriterionMark::assessment;
    static constexpr auto columns = std::tuple{
        Column{"id", &CriterionMark::id},
        Column{"assessment", &CriterionMark::assessment},
        Column{"criterion", &CriterionMark::criterion},
        Column{"is_met", &CriterionMark::isMet},
        Column{"evidence", &CriterionMark::evidence},
    };
};

} // namespace opi
