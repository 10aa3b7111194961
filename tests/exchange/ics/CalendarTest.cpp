#include "core/exchange/ics/Calendar.h"

#include "core/domain/Person.h"
#include "core/domain/Procurement.h"
#include "core/report/CalendarText.h"
#include "tests/analytics/Cases.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace opi;
using namespace opi::test;

namespace {

const QDateTime moment(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

/// The lines of the file with the folds taken out, as a reader of the format does it.
QStringList linesOf(const QByteArray &calendar)
{
    return QString::fromUtf8(QByteArray(calendar).replace("\r\n ", ""))
        .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a deadline is an event of a whole day, with an id of its own", "[calendar]")
{
    const QByteArray calendar =
        calendarOf({{"gate-1", QDate(2026, 12, 31), "Gate: Klar; til, test", "P-1 Robot\nOwner: Ida", "P-1"}},
                   "Opfølgning", moment);
    CHECK(linesOf(calendar)
          == QStringList{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//OPI Portfolio//EN", "X-WR-CALNAME:Opfølgning",
                         "BEGIN:VEVENT", "UID:gate-1@opi-portfolio", "DTSTAMP:20261121T093000Z",
                         "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
                         "SUMMARY:Gate: Klar\\; til\\, test", "DESCRIPTION:P-1 Robot\\nOwner: Ida", "CATEGORIES:P-1",
                         "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR"});
}

TEST_CASE("lines of a calendar are folded at 75 bytes, never within a letter", "[calendar]")
{
    const QString title = QString("Blåbærgrød ").repeated(30).trimmed();
    const QByteArray calendar = calendarOf({{"1", QDate(2026, 12, 1), title, {}, {}}}, "x", moment);
    for (const QByteArray &line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // with the carriage return
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(linesOf(calendar).contains("SUMMARY:" + title));
}

TEST_CASE("the calendar names who sees to a deadline, and nothing of a confidential project", "[calendar]")
{
    Case c;
    addPhases(c);
    Person person;
    person.name = "Ida";
    Project &open = c.project("P-1");
    open.title = {"Robot", "Robot"};
    open.responsible = c.add(person);
    open.end = day("2026-12-24");
    Project &secret = c.project("P-2");
    secret.title = {"Hemmelig", "Secret"};
    secret.confidentiality = Confidentiality::Confidential;
    secret.end = day("2026-12-20");
    Procurement both; // its contract and its agreement end: two entries, not one over the other
    both.project = Case::idOf<Project>("P-1");
    both.contractEnd = day("2026-12-10");
    both.agreementEnds = day("2026-12-11");
    c.add(both);
    const Portfolio portfolio = c.portfolio();
    const QList<CalendarEntry> entries =
        calendarEntries(deadlines(portfolio, day("2026-11-21"), 60), portfolio, Words(Language::English));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].title == "Contract ends: Robot (P-1)");
    CHECK(entries[1].title == "OPI agreement ends: Robot (P-1)");
    CHECK(entries[0].id != entries[1].id);
    CHECK(entries[2].title == "Project ends: Robot (P-1)");
    CHECK(entries[2].text == "P-1 Robot\nOwner: Ida");
    CHECK_FALSE(calendarOf(entries, "x", moment).contains("Secret"));
}

TEST_CASE("a calendar that cannot be written leaves what was there", "[calendar]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("nowhere/a.ics");
    const Result<> result = writeCalendar({}, "x", moment, path);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Storage);
    CHECK(result.error().facts.value(0) == path);
}
