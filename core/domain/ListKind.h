#pragma once

namespace opi {

/// What the rows of a list are.
enum class ListKind { Projects, Organisations, Milestones, Risks, BudgetLines, Grants };
constexpr int valueCount(ListKind) { return 6; }

} // namespace opi
