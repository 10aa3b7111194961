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
    Benefits
};
constexpr int valueCount(ListKind) { return 12; }

} // namespace opi
