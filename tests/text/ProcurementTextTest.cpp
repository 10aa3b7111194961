#include "core/text/ProcurementText.h"

#include <catch2/catch.hpp>

using namespace opi;

namespace {

std::string timetableInEnglish(const TenderTimetable &days)
{
    return timetableText(days, Words(Language::English)).replace(QChar::Nbsp, ' ').toStdString();
}

} // namespace

TEST_CASE("a timetable is said from the applications to the contract")
{
    const TenderTimetable days{QDate(2027, 3, 30), QDate(2027, 3, 31), QDate(2027, 4, 26),
                               QDate(2027, 5, 26), QDate(2027, 6, 7),  QDate(2027, 6, 8)};
    CHECK(timetableInEnglish(days)
          == "Applications by 30 March 2027; invitation 31 March 2027; tenders by 26 April 2027; award 26 May 2027; "
             "standstill to 7 June 2027; contract from 8 June 2027.");
}

TEST_CASE("no award is said where the law sets no minimum time for tenders, as in an innovation partnership")
{
    ProcedureDeadline rule;
    rule.procedure = Procedure::InnovationPartnership;
    rule.applications = 30;
    TenderPlan plan;
    plan.dispatch = QDate(2026, 9, 1);
    CHECK(timetableInEnglish(tenderTimetable(rule, plan))
          == "Applications by 1 October 2026; invitation 2 October 2026; the law sets no minimum time for tenders.");
    plan.tenderDays = 20; // somebody has said what is appropriate
    CHECK(timetableInEnglish(tenderTimetable(rule, plan)).find("; tenders by 22 October 2026; award 22 October 2026;")
          != std::string::npos);
}
