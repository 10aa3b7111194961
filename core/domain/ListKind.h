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
    Sources,
    GateAnswers,
    GateDecisions,
    PhasePlans,
    OptionHolders
};
constexpr int valueCount(ListKind) { return 19; }

} // namespace opi
