#pragma once

namespace opi {

/// How sure a rule is: read in a source, reckoned from one, read at second hand only, or not confirmed.
enum class RuleStatus { Confirmed, Computed, Secondary, Open };
constexpr int valueCount(RuleStatus) { return 4; }

} // namespace opi
