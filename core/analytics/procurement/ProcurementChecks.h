#pragma once

#include "core/analytics/procurement/RuleBook.h"
#include "core/analytics/procurement/TenderTimetable.h"
#include "core/domain/CheckNote.h"
#include "core/domain/Procurement.h"

#include <array>

namespace opi {

/// What a check finds.
enum class CheckResult {
    Passed,
    Failed,
    Warning,
    NotKnown, ///< a fact is missing
    NotApplicable
};
constexpr int valueCount(CheckResult) { return 5; }
QString codeOf(CheckResult result);

constexpr int checkCount = 22;

/// The outcome of one check of one procurement. Points into the portfolio.
struct CheckOutcome {
    int number = 0;
    CheckResult result = CheckResult::NotApplicable;
    std::optional<Money> amount = {}; ///< what was compared ...
    std::optional<Money> limit = {};  ///< ... with what
    std::optional<QDate> day = {};    ///< a day that matters: the earliest signing, the end of an agreement
    const CheckRule *rule = nullptr;  ///< what it is about; null: the portfolio has lost the row
    const CheckNote *note = nullptr;  ///< what somebody said to it

    bool isOverridden() const { return note && note->isOverridden; }
    /// Something is to be done about it.
    bool needsAction() const
    {
        return !isOverridden() && (result == CheckResult::Failed || result == CheckResult::Warning);
    }
};

/// The 22 checks of a procurement, in their order. The rules are those of the day of publication: that on which it was
/// published, else on which it is planned, else `today`. They are no legal advice: each says by its rule's status how
/// sure the rule is.
std::array<CheckOutcome, checkCount> procurementChecks(const Portfolio &portfolio, const Procurement &procurement,
                                                       QDate today);

/// One of them, without reckoning the others. Nothing where no check has the number.
std::optional<CheckOutcome> procurementCheck(const Portfolio &portfolio, const Procurement &procurement, int number,
                                             QDate today);

/// How many checks of a procurement need action: none that is overridden. 0-22 each, and in all.
struct CheckTally {
    int failed = 0;
    int warnings = 0; ///< to be looked at
};
CheckTally checkTally(const Portfolio &portfolio, const Procurement &procurement, QDate today);

/// The day by which the rules of the procurement are chosen.
QDate publicationOf(const Procurement &procurement, QDate today);

/// The earliest days of its tender, sent on the day of publication, by the deadlines and the standstill of that day.
/// Nothing where its route has no procedure, or the rules none for that day.
std::optional<TenderTimetable> earliestTimetable(const RuleBook &rules, const Procurement &procurement, QDate today);

/// Whether the way to the purchase is a tender.
bool isTender(Route route);

} // namespace opi
