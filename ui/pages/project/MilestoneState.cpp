#include "ui/pages/project/MilestoneState.h"

namespace opi {

Status MilestoneState::status() const
{
    constexpr Status statuses[] = {Status::Good, Status::Good, Status::Warn, Status::Bad};
    return statuses[std::size_t(kind)];
}

MilestoneState milestoneState(const Milestone &milestone, QDate today)
{
    using Kind = MilestoneState::Kind;
    const auto behindPlan = [&](QDate day) {
        return milestone.planned.isValid() ? int(milestone.planned.daysTo(day)) : 0;
    };
    if (milestone.actual)
        return {Kind::Reached, behindPlan(*milestone.actual)};
    const QDate due = milestone.forecast.value_or(milestone.planned);
    if (due.isValid() && due < today)
        return {Kind::Overdue, int(due.daysTo(today))};
    const int days = milestone.forecast ? behindPlan(*milestone.forecast) : 0;
    return {days > 0 ? Kind::Delayed : Kind::OnPlan, days};
}

QString milestoneText(const MilestoneState &state, const Words &words)
{
    switch (state.kind) {
    case MilestoneState::Kind::Reached:
        if (state.days > 0)
            return words.translate("MilestoneState", "Reached %n day(s) late", nullptr, state.days);
        return words.translate("MilestoneState", "Reached");
    case MilestoneState::Kind::OnPlan: return words.translate("MilestoneState", "On plan");
    case MilestoneState::Kind::Delayed:
        //: a milestone is expected later than planned
        return words.translate("MilestoneState", "%n day(s) late", nullptr, state.days);
    case MilestoneState::Kind::Overdue:
        //: a milestone should have been reached
        return words.translate("MilestoneState", "%n day(s) overdue", nullptr, state.days);
    }
    Q_UNREACHABLE();
}

} // namespace opi
