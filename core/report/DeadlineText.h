#pragma once

#include "core/analytics/Deadlines.h"
#include "core/text/Words.h"

namespace opi {

/// "Milestone", "Project ends": what a deadline is.
QString label(const Words &words, DeadlineKind kind);

/// "On plan", "Overdue": how it stands with it, beside the symbol of its status.
QString label(const Words &words, DeadlineState state);

} // namespace opi
