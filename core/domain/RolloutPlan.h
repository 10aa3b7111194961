#pragma once

#include "core/domain/Project.h"

namespace opi {

enum class PlanKind { Implementation, Scaling };
constexpr int valueCount(PlanKind) { return 2; }

/// How the solution comes into use at its first sites (implementation), or at all others (scaling). A plan is complete
/// when it has an owner, sites, integration, training and a budget for operation.
struct RolloutPlan {
    Id<RolloutPlan> id;
    Id<Project> project;
    PlanKind kind = PlanKind::Implementation;
    std::optional<Id<Person>> owner;
    LocalizedText sites;
    LocalizedText integration; ///< with which systems, and how
    LocalizedText training;
    std::optional<Money> operationBudget; ///< a year
    std::optional<QDate> begins;

    friend bool operator==(const RolloutPlan &, const RolloutPlan &) = default;
};

template <> struct Table<RolloutPlan> {
    static constexpr auto name = "rollout_plan";
    static constexpr auto parent = &RolloutPlan::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &RolloutPlan::id},
        Column{"project", &RolloutPlan::project},
        Column{"kind", &RolloutPlan::kind},
        Column{"owner", &RolloutPlan::owner},
        Column{"sites", &RolloutPlan::sites},
        Column{"integration", &RolloutPlan::integration},
        Column{"training", &RolloutPlan::training},
        Column{"operation_budget", &RolloutPlan::operationBudget},
        Column{"begins", &RolloutPlan::begins},
    };
};

} // namespace opi
