#pragma once

#include "core/exchange/ics/Calendar.h"
#include "core/text/Words.h"

namespace opi {

/// Deadlines as entries of a calendar, in the words of a language: "Gate: Effect documented (P-0031)", with the project
/// and who sees to it in the text. Confidential projects are left out: a calendar is shared more easily than a file.
QList<CalendarEntry> calendarEntries(const QList<Deadline> &deadlines, const Portfolio &portfolio, const Words &words);

} // namespace opi
