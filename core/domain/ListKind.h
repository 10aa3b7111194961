#pragma once

namespace opi {

/// What the rows of a list are.
enum class ListKind {
    Projects,
    Organisations,
    Milestones,
    Risks,
    BudgetLines,
    Grants,
    Barriers,
    FollowUps,
    Decisions,
    Procurements,
    Customers,
    Benefits,
    RolloutPlans,
    CommercialPlans,
    Sources
};
constexpr int valueCount(ListKind) { return 15; }

} // namespace opi
