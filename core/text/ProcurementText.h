#pragma once

#include "core/analytics/procurement/ProcurementChecks.h"
#include "core/analytics/procurement/TenderTimetable.h"
#include "core/text/Words.h"

namespace opi {

/// "Passed", "Failed" ...
QString label(const Words &words, CheckResult result);
Status statusOf(const CheckOutcome &outcome);

/// What a check found, in a sentence with the figures that it compared, then why it matters and what to do about it.
/// "DKK 2 m against DKK 1.6 m. Above the threshold value ... Choose ..."; empty figures where there are none.
QString checkText(const CheckOutcome &outcome, const Words &words);

/// The law of a check or rule, and that it is not confirmed where it is not.
QString lawText(const QString &law, RuleStatus status, const Words &words);

/// "Applications by 30 March 2027; invitation 31 March; tenders by 26 April; award 26 May; standstill to 7 June;
/// contract from 8 June 2027." Without a day for tenders it says that the law sets no minimum time for
/// them, and leaves out the days after it: an award on the day of the invitation is not forbidden, but no plan.
QString timetableText(const TenderTimetable &days, const Words &words);

} // namespace opi
