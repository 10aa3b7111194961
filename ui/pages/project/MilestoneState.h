#pragma once

#include "core/base/Status.h"
#include "core/domain/Milestone.h"
#include "core/text/Words.h"

namespace opi {

/// How a milestone stands on a day.
struct MilestoneState {
    enum class Kind { Reached, OnPlan, Delayed, Overdue };

    Kind kind = Kind::OnPlan;
    /// Reached and Delayed: behind the plan, or ahead of it if negative. Overdue: since it should have been reached.
    int days = 0;

    Status status() const;
};

/// Overdue: its forecast, or else its planned day, has passed and it is not reached.
MilestoneState milestoneState(const Milestone &milestone, QDate today);

/// "Reached", "Reached 5 days late", "45 days late", "12 days overdue", "On plan".
QString milestoneText(const MilestoneState &state, const Words &words);

} // namespace opi
