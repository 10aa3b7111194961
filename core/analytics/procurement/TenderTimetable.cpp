#include "core/analytics/procurement/TenderTimetable.h"

#include "core/base/DanishHolidays.h"

namespace opi {

namespace {

std::optional<int> applicationDays(const ProcedureDeadline &rule, const TenderPlan &plan)
{
    return plan.isUrgent && rule.urgentApplications ? rule.urgentApplications : rule.applications;
}

std::optional<int> tenderDays(const ProcedureDeadline &rule, const TenderPlan &plan)
{
    if (plan.isUrgent && rule.urgentTenders)
        return rule.urgentTenders;
    if (plan.hasPriorNotice && rule.priorNotice)
        return rule.priorNotice;
    if (rule.tenders)
        return *rule.tenders - (plan.isElectronic ? rule.electronic : 0);
    return plan.tenderDays;
}

} // namespace

QDate deadlineAfter(QDate from, int days) { return danishWorkingDayFrom(from.addDays(days)); }

TenderTimetable tenderTimetable(const ProcedureDeadline &rule, const TenderPlan &plan)
{
    TenderTimetable days;
    QDate from = plan.dispatch;
    if (const auto wait = applicationDays(rule, plan)) {
        days.applications = deadlineAfter(from, *wait);
        days.invitation = danishWorkingDayFrom(days.applications->addDays(1));
        from = *days.invitation;
    }
    if (const auto wait = tenderDays(rule, plan)) {
        days.tenders = deadlineAfter(from, *wait);
        from = *days.tenders;
    }
    days.award = danishWorkingDayFrom(from.addDays(plan.evaluationDays));
    days.standstillEnds = deadlineAfter(days.award, plan.standstillDays);
    days.signing = danishWorkingDayFrom(days.standstillEnds.addDays(1));
    return days;
}

} // namespace opi
