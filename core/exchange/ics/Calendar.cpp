#include "core/exchange/ics/Calendar.h"

#include "core/base/AtomicFile.h"

#include <QFile>

#include <libical/ical.h>

#include <memory>

namespace opi {

namespace {

struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

struct TextDeleter {
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = dayOf(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QByteArray utf8(const QString &text) { return text.toUtf8(); }

icalcomponent *eventOf(const CalendarEntry &entry, const QDateTime &now)
{
    const auto uid = utf8(entry.id + QStringLiteral("@opi-portfolio"));
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(uid.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(momentOf(now)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(entry.day)));
    icalcomponent_add_property(event, icalproperty_new_dtend(dayOf(entry.day.addDays(1)))); // the first day after it
    icalcomponent_add_property(event, icalproperty_new_summary(utf8(entry.title).constData()));
    if (!entry.text.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(utf8(entry.text).constData()));
    if (!entry.project.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_categories(utf8(entry.project).constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // the day stays free
    return event;
}

} // namespace

QByteArray calendarOf(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &now)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//OPI Portfolio//EN"));
    icalproperty *title = icalproperty_new_x(utf8(name).constData());
    icalproperty_set_x_name(title, "X-WR-CALNAME"); // what Outlook and others call the calendar
    icalcomponent_add_property(calendar.get(), title);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, now));
    const std::unique_ptr<char, TextDeleter> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

Result<> writeCalendar(const QList<CalendarEntry> &entries, const QString &name, const QDateTime &now,
                       const QString &path)
{
    const QByteArray bytes = calendarOf(entries, name, now);
    return writeAtomically(path, [&](QFile &file) -> Result<> {
        if (file.write(bytes) != bytes.size())
            return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
        return {};
    });
}

} // namespace opi
