#include "core/analytics/procurement/TenderTimetable.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

ProcedureDeadline restricted()
{
    ProcedureDeadline rule;
    rule.procedure = Procedure::Restricted;
    rule.applications = 30;
    rule.tenders = 30;
    rule.electronic = 5;
    rule.priorNotice = 10;
    rule.urgentApplications = 15;
    rule.urgentTenders = 10;
    return rule;
}

} // namespace

TEST_CASE("a two-step procedure across Easter, day by day as worked out by hand", "[A12]")
{
    // Sent Wednesday 24 February 2027. 30 days: Friday 26 March, Good Friday; then Saturday, Easter Sunday and Easter
    // Monday: to the end of Tuesday 30 March. Invited Wednesday 31 March. 25 days: Sunday 25 April, so Monday 26 April.
    // Evaluated in 30 days: Wednesday 26 May. 10 days of standstill: Saturday 5 June, so Monday 7 June. Signed Tuesday.
    TenderPlan plan;
    plan.dispatch = QDate(2027, 2, 24);
    plan.evaluationDays = 30;
    const TenderTimetable days = tenderTimetable(restricted(), plan);
    CHECK(days.applications == QDate(2027, 3, 30));
    CHECK(days.invitation == QDate(2027, 3, 31));
    CHECK(days.tenders == QDate(2027, 4, 26));
    CHECK(days.award == QDate(2027, 5, 26));
    CHECK(days.standstillEnds == QDate(2027, 6, 7));
    CHECK(days.signing == QDate(2027, 6, 8));
}

TEST_CASE("paper takes five days more for tenders and for the standstill, a prior notice and urgency take less")
{
    TenderPlan plan;
    plan.dispatch = QDate(2026, 9, 1); // a Tuesday; no holiday is near
    plan.isElectronic = false;
    plan.standstillDays = 15;
    TenderTimetable days = tenderTimetable(restricted(), plan);
    CHECK(days.applications == QDate(2026, 10, 1));
    CHECK(days.tenders == QDate(2026, 11, 2)); // invited on the 2nd; 30 days end on Sunday 1 November
    CHECK(days.standstillEnds == QDate(2026, 11, 17));
    CHECK(days.signing == QDate(2026, 11, 18));
    plan.hasPriorNotice = true;
    days = tenderTimetable(restricted(), plan);
    CHECK(days.tenders == QDate(2026, 10, 12)); // 10 days from the 2nd
    plan.isUrgent = true;
    days = tenderTimetable(restricted(), plan);
    CHECK(days.applications == QDate(2026, 9, 16)); // 15 days
}

TEST_CASE("an open procedure has no applications, and a dialogue no deadline for tenders but what is appropriate")
{
    ProcedureDeadline open;
    open.procedure = Procedure::Open;
    open.tenders = 35;
    open.electronic = 5;
    TenderPlan plan;
    plan.dispatch = QDate(2026, 9, 1);
    TenderTimetable days = tenderTimetable(open, plan);
    CHECK_FALSE(days.applications);
    CHECK_FALSE(days.invitation);
    CHECK(days.tenders == QDate(2026, 10, 1));
    // The earliest signing is the eleventh day after the tenderers were told.
    CHECK(days.award == QDate(2026, 10, 1));
    CHECK(days.signing == QDate(2026, 10, 13)); // ten days end on Sunday 11 October, so Monday 12
    ProcedureDeadline dialogue;
    dialogue.applications = 30;
    days = tenderTimetable(dialogue, plan);
    CHECK(days.applications == QDate(2026, 10, 1));
    CHECK_FALSE(days.tenders);
    plan.tenderDays = 20;
    CHECK(tenderTimetable(dialogue, plan).tenders == QDate(2026, 10, 22)); // invited on Friday the 2nd
}

TEST_CASE("a deadline ends on a working day", "[A12]")
{
    CHECK(deadlineAfter(QDate(2026, 11, 20), 1) == QDate(2026, 11, 23));  // Saturday
    CHECK(deadlineAfter(QDate(2026, 12, 15), 10) == QDate(2026, 12, 28)); // Christmas Day, a Friday, and the weekend
    CHECK(deadlineAfter(QDate(2023, 4, 25), 10) == QDate(2023, 5, 8));    // Store bededag, 5 May 2023
    CHECK(deadlineAfter(QDate(2024, 4, 16), 10) == QDate(2024, 4, 26));   // which is none any more
}
