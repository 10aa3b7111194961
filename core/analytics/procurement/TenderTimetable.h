#pragma once

#include "core/domain/ProcedureDeadline.h"

namespace opi {

/// How a tender is run, as far as its days depend on it.
struct TenderPlan {
    QDate dispatch; ///< of the contract notice
    bool isElectronic = true;
    bool hasPriorNotice = false;
    bool isUrgent = false;
    int evaluationDays =
        0; ///< from the deadline for tenders, or for applications where there is no other, to the award
    int standstillDays = 10;            ///< 15 where the tenderers are not told electronically
    std::optional<int> tenderDays = {}; ///< where the law only says "appropriate"
};

/// The earliest days of a tender.
struct TenderTimetable {
    std::optional<QDate> applications; ///< last day for applications; absent: there is no such step
    std::optional<QDate> invitation;   ///< first day on which those who are chosen can be invited
    std::optional<QDate> tenders;      ///< last day for tenders; absent: nobody said how many days are appropriate
    QDate award; ///< the tenderers are told; where `tenders` is absent, this and the days after it are lower bounds
    QDate standstillEnds;
    QDate signing; ///< first day on which the contract may be signed
};

/// A deadline of so many calendar days, of which the day after `from` is the first. One that ends on a Saturday, a
/// Sunday or a Danish holiday runs to the end of the next working day (Regulation (EEC, Euratom) No 1182/71, article
/// 3).
QDate deadlineAfter(QDate from, int days);

/// The shortest days that the procedure allows, by its row. A shortening for electronic tenders is not taken from a
/// deadline that is short for another reason. Between two steps lies one working day. The standstill begins on the day
/// after the tenderers are told.
TenderTimetable tenderTimetable(const ProcedureDeadline &rule, const TenderPlan &plan);

} // namespace opi
