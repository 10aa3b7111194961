#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// Who reads a report. In an OPI project the companies sit at the table: their copy names no confidential project, and
/// not what each
/// party puts in, and nothing of how, when and for how much the solutions are to be bought.
enum class Audience { Internal, Members };
constexpr int valueCount(Audience) { return 2; }

struct SteeringReportRequest {
    QDate today;                   ///< what is overdue, stuck and to come is counted from this day
    std::optional<QDate> dataAsOf; ///< the day the data are of; without one: today
    std::optional<QDate> meeting;  ///< without one: the next meeting from today on, if there is any
    std::optional<QDate> since;    ///< the day `before` is of; without one: the last meeting before today
    QString title;                 ///< empty: "Portfolio status, autumn 2026"
    Audience audience = Audience::Internal;
    int version = 1;
    QString fingerprint; ///< of `now`; empty: computed
};

/// The report on a portfolio for its steering committee, in the language of `words`: the recommendation, key figures
/// and lights; money; risks; places; a page per project; methods and glossary. Parts that the portfolio has no data for
/// are left out, and what is not judged is said to be so.
///
/// `before` is the portfolio on the day that is compared with: see `sinceWhen` in core/analytics/SinceLast.h. Without
/// it, or if it had no projects, the report compares nothing.
Document steeringReport(const Portfolio &now, const std::optional<Portfolio> &before,
                        const SteeringReportRequest &request, const Words &words);

/// "Internal", "For members from companies".
QString label(const Words &words, Audience audience);

} // namespace opi
