#pragma once

#include "core/analytics/Deadlines.h"

namespace opi {

/// One entry of a calendar: a whole day.
struct CalendarEntry {
    QString id; ///< makes the entry the same when the calendar is read again
    QDate day;
    QString title;   ///< one line
    QString text;    ///< may be several
    QString project; ///< its category; may be empty
};

/// The entries as an iCalendar file (RFC 5545) of whole-day events, by libical: UTF-8, lines folded at 75 bytes, the
/// same bytes for the same entries and moment. A calendar that imports it again updates what it has, by the ids.
/// `now` stands in every entry as the time it was written.
QByteArray calendarOf(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &now);

/// Writes the calendar to the path; the old file stays until the new one is on disk. Storage "file-not-written".
Result<> writeCalendar(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &now,
                       const QString &path);

} // namespace opi
