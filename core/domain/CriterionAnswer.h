#pragma once

#include "core/domain/Evidence.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Person.h"

namespace opi {

enum class Answer { Open, Met, NotMet, NotApplicable };
constexpr int valueCount(Answer) { return 4; }

/// What a project says to a criterion of a gate. Without one the criterion is not answered.
struct CriterionAnswer {
    Id<CriterionAnswer> id;
    Id<Project> project;
    Id<GateCriterion> criterion;
    Answer answer = Answer::Open;
    LocalizedText note; ///< why; needed where the criterion does not apply
    std::optional<Id<Evidence>> evidence;
    std::optional<Id<Person>> owner;
    std::optional<QDate> answeredOn;

    friend bool operator==(const CriterionAnswer &, const CriterionAnswer &) = default;
};

template <> struct Table<CriterionAnswer> {
    static constexpr auto name = "criterion_answer";
    static constexpr auto parent = &CriterionAnswer::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &CriterionAnswer::id},
        Column{"project", &CriterionAnswer::project},
        Column{"criterion", &CriterionAnswer::criterion},
        Column{"answer", &CriterionAnswer::answer},
        Column{"note", &CriterionAnswer::note},
        Column{"evidence", &CriterionAnswer::evidence},
        Column{"owner", &CriterionAnswer::owner},
        Column{"answered_on", &CriterionAnswer::answeredOn},
    };
};

} // namespace opi
