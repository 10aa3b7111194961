#include "core/storage/Backups.h"
#include "tests/cli/Cli.h"
#include "tests/support/Builders.h"
#include "tests/support/OldFile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace opi;
using namespace opi::test;

namespace {

const QString jsonKeys = "budget_total by_focus_area by_light by_phase by_region earliest_start grants latest_end "
                         "organisations projects";

/// A file with three sample projects, each change dated.
void makeFile(const QString &path)
{
    OpenRequest request;
    request.person = "tester";
    QDateTime now = QDateTime::fromString("2026-03-01T12:00:00Z", Qt::ISODate);
    request.clock = [&] { return now; };
    const auto journal = valueOf(Journal::create(path, sample(), request));
    const Project before = *journal->portfolio().rows<Project>().begin();
    Project after = before;
    after.overall.light = before.overall.light == Light::Red ? Light::Green : Light::Red;
    ChangeSet set("set-light");
    set.subject = "Lys";
    set.update(before, after);
    now = now.addDays(10);
    valueOf(journal->perform(set));
}

} // namespace

TEST_CASE("help is there in both languages, of all commands and of each", "[cli]")
{
    const Cli opi;
    const Said english = opi({"--help"});
    CHECK(english.exit == 0);
    CHECK(english.out.contains("opi new FILE [--sample]"));
    CHECK(english.out.contains("Usage:"));
    const Said danish = opi({"--language", "da", "--help"});
    CHECK(danish.exit == 0);
    CHECK(danish.out.contains("opi new FILE [--sample]"));
    CHECK(opi({"show", "--help"}).out.contains("opi show FILE"));
    CHECK_FALSE(opi({"show", "--help"}).out.contains("opi new"));
}

TEST_CASE("a wrong call ends with 2, says why and prints nothing else", "[cli]")
{
    const Cli opi;
    const auto calls = {QStringList{},
                        {"dance"},
                        {"new"},
                        {"new", "a.opi", "b.opi"},
                        {"new", "a.opi", "--platform", "xcb"},
                        {"new", "a.opi", "-v"},
                        {"new", "a.opi", "--language", "sv"},
                        {"new", "a.opi", "--sample=yes"},
                        {"show", "a.opi"},
                        {"show", "a.opi", "weather"},
                        {"show", "a.opi", "figures", "--today"},
                        {"show", "a.opi", "figures", "--today", "21.11.2026"},
                        {"show", "a.opi", "figures", "--json", "--json"}};
    for (const QStringList &call : calls) {
        INFO(call.join(' ').toStdString());
        const Said said = opi(call);
        CHECK(said.exit == 2);
        CHECK(said.out.isEmpty());
        CHECK(said.reason.startsWith("opi: "));
        CHECK_FALSE(QFile::exists(opi.path("a.opi")));
    }
}

TEST_CASE("what is refused ends with 1 and the reason", "[cli]")
{
    const Cli opi;
    CHECK(opi({"check", "missing.opi"}).exit == 1);
    CHECK(opi({"new", "a.opi"}).exit == 0);
    const Said twice = opi({"new", "a.opi"});
    CHECK(twice.exit == 1);
    CHECK(twice.reason.contains("a.opi"));
    CHECK(opi({"undo", "a.opi"}).exit == 1);
    CHECK(opi({"show", "a.opi", "projects", "--project", "P-0001"}).exit == 1);
}

TEST_CASE("a new file holds the presets and speaks the language it was made in", "[cli]")
{
    const Cli opi;
    REQUIRE(opi({"new", "a.opi", "--language", "en"}).exit == 0);
    CHECK(opi({"undo", "a.opi"}).reason.contains("There is nothing to undo."));
    const QJsonObject check = opi({"check", "a.opi", "--json"}).json();
    CHECK(check["sound"].toBool());
    CHECK(check["projects"].toInt() == 0);
    CHECK(check["entries"].toInt() == 1);
}

TEST_CASE("figures have the documented shape", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    const QJsonObject figures = opi({"show", "a.opi", "figures", "--json"}).json();
    CHECK(QStringList(figures.keys()).join(' ') == jsonKeys);
    CHECK(figures["projects"].toInt() == 3);
    CHECK(figures["by_light"].toObject().keys() == QStringList{"green", "none", "red", "yellow"});
    CHECK(figures["grants"].toObject().keys()
          == QStringList{"accounted", "committed", "disbursed", "reserved", "total"});
    CHECK(figures["budget_total"].toString().endsWith(".00"));
}

TEST_CASE("the past is shown as of the end of a day", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    const auto lights = [&](const QString &day) {
        return opi({"show", "a.opi", "figures", "--json", "--as-of", day}).json()["by_light"].toObject();
    };
    CHECK(lights("2026-03-05") != lights("2026-03-12"));
    CHECK(lights("2026-03-12") == opi({"show", "a.opi", "figures", "--json"}).json()["by_light"].toObject());
    CHECK(opi({"show", "a.opi", "figures", "--json", "--as-of", "2026-02-01"}).json()["projects"].toInt() == 0);
    CHECK(opi({"show", "a.opi", "journal", "--json"}).json()["entries"].toArray().size() == 2);
    CHECK(opi({"show", "a.opi", "journal", "--json", "--as-of", "2026-03-05"}).json()["entries"].toArray().size() == 1);
}

TEST_CASE("one project is shown with all that belongs to it", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    const QJsonArray all = opi({"show", "a.opi", "projects", "--json"}).json()["projects"].toArray();
    REQUIRE(all.size() == 3);
    const QString code = all[0]["code"].toString();
    const QJsonArray one = opi({"show", "a.opi", "projects", "--project", code, "--json"}).json()["projects"].toArray();
    REQUIRE(one.size() == 1);
    CHECK(one[0]["code"].toString() == code);
    CHECK(one[0]["milestones"].toArray().size() == 6);
    CHECK(one[0]["risks"].toArray().size() == 4);
    CHECK(one[0]["partners"].toArray().size() == 3);
    CHECK(one[0]["budget_lines"].toArray().size() == 8);
    const QJsonObject figures = opi({"show", "a.opi", "figures", "--project", code, "--json"}).json();
    CHECK(figures["projects"].toInt() == 1);
}

TEST_CASE("undo and redo go through the file and are told", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    const QString before = opi({"show", "a.opi", "figures", "--json"}).out;
    const Said undone = opi({"undo", "a.opi", "--language", "en"});
    CHECK(undone.exit == 0);
    CHECK(undone.out.trimmed() == "Undone – Traffic light set: Lys");
    CHECK(opi({"undo", "a.opi"}).exit == 1);
    CHECK(opi({"show", "a.opi", "figures", "--json"}).out != before);
    CHECK(opi({"redo", "a.opi", "--language", "en"}).out.trimmed() == "Redone – Traffic light set: Lys");
    CHECK(opi({"show", "a.opi", "figures", "--json"}).out == before);
    CHECK(opi({"check", "a.opi"}).exit == 0);
}

TEST_CASE("a damaged file is told apart from a sound one", "[cli]")
{
    const Cli opi;
    QFile file(opi.path("b.opi"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("This is no portfolio.");
    file.close();
    const Said said = opi({"check", "b.opi", "--json"});
    CHECK(said.exit == 1);
    CHECK_FALSE(said.json()["sound"].toBool());
    CHECK_FALSE(said.json()["reason"].toString().isEmpty());
}

TEST_CASE("a file of an older version goes to the backups of the user before a command edits it", "[cli]")
{
    const Cli opi;
    makeVersionTwo(opi.path("old.opi"));
    CHECK(opi({"show", "old.opi", "projects"}).exit == 0);
    CHECK_FALSE(QFileInfo::exists(opi.path("data"))); // only read
    CHECK(opi({"undo", "old.opi"}).exit == 0);
    const QList<Backup> kept = backups::ofFile(opi.path("data/opi-portfolio/backups"), opi.path("old.opi"));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().version == 2);
    CHECK_FALSE(QFileInfo::exists(opi.path("old.opi.v2-backup")));
    CHECK(opi({"check", "old.opi"}).exit == 0); // compared with it
}

TEST_CASE("a new file can hold the sample portfolio with its past", "[cli]")
{
    const Cli opi;
    REQUIRE(opi({"new", "s.opi", "--sample"}).exit == 0);
    const auto projects = [&](const QStringList &more) {
        return opi(QStringList{"show", "s.opi", "figures", "--json"} + more).json()["projects"].toInt();
    };
    CHECK(projects({}) == 47);
    CHECK(projects({"--as-of", "2026-09-16"}) == 45);
    CHECK(opi({"check", "s.opi", "--json"}).json()["sound"].toBool());
}

TEST_CASE("generated files with one seed hold the same", "[cli]")
{
    const Cli opi;
    REQUIRE(opi({"bench-data", "a.opi", "--projects", "12", "--seed", "3"}).exit == 0);
    REQUIRE(opi({"bench-data", "b.opi", "--projects", "12", "--seed", "3"}).exit == 0);
    const auto projects = [&](const char *file) { return opi({"show", file, "projects", "--json"}).out; };
    CHECK(projects("a.opi") == projects("b.opi"));
    CHECK(opi({"bench-data", "c.opi", "--projects", "0", "--seed", "3"}).exit == 2);
    CHECK(opi({"bench-data", "c.opi", "--projects", "12"}).exit == 2);
}

TEST_CASE("a chart is drawn into a file by the ending of its name", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    const auto begins = [&](const char *file) {
        QFile picture(opi.path(file));
        return picture.open(QIODevice::ReadOnly) ? picture.read(5) : QByteArray();
    };
    CHECK(opi({"chart", "a.opi", "--list"}).out.contains("pipeline"));
    CHECK(opi({"chart", "a.opi", "pipeline", "--output", "p.png", "--theme", "dark", "--size", "640x400"}).exit == 0);
    CHECK(begins("p.png") == "\x89PNG\r");
    CHECK(opi({"chart", "a.opi", "money", "--output", "m.pdf"}).exit == 0);
    CHECK(begins("m.pdf") == "%PDF-");
    CHECK(opi({"chart", "a.opi", "map", "--output", "m.svg"}).exit == 0);
    CHECK(begins("m.svg") == "<?xml");
    CHECK(opi({"chart", "a.opi", "weather", "--output", "w.png"}).exit == 1);
    CHECK(opi({"chart", "a.opi", "map", "--output", "w.gif"}).exit == 1);
    CHECK(opi({"chart", "a.opi", "map"}).exit == 2);
    CHECK(opi({"chart", "a.opi", "map", "--output", "w.png", "--size", "big"}).exit == 2);
}

TEST_CASE("the steering report is written in the language asked for", "[cli]")
{
    const Cli opi;
    makeFile(opi.path("a.opi"));
    for (const char *language : {"da", "en"}) {
        const QString pdf = QString("%1.pdf").arg(language);
        const Said said = opi({"report", "a.opi", "steering", "--output", pdf, "--today", "2026-11-21", "--since",
                               "2026-03-05", "--language", language});
        CHECK(said.exit == 0);
        CHECK(said.reason.isEmpty());
        QFile file(opi.path(pdf));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
    }
    CHECK(opi({"report", "a.opi", "steering", "--output", "m.pdf", "--readers", "members"}).exit == 0);
    CHECK(opi({"report", "a.opi", "steering", "--output", "m.pdf", "--readers", "all"}).exit == 2);
    CHECK(opi({"report", "a.opi", "monthly", "--output", "m.pdf"}).exit == 2);
    CHECK(opi({"report", "a.opi", "steering"}).exit == 2);
    CHECK(opi({"report", "a.opi", "steering", "--output", "missing/folder/m.pdf"}).exit == 1);
}

TEST_CASE("a backup is made and restored with one command each, and what was there is kept", "[cli]")
{
    const Cli opi;
    REQUIRE(opi({"new", "a.opi", "--sample"}).exit == 0);
    const Said made = opi({"backup", "a.opi", "safe", "--json"});
    REQUIRE(made.exit == 0);
    const QString path = made.json()["path"].toString();
    CHECK(path.startsWith(opi.path("safe")));
    CHECK(made.json()["sha256"].toString().size() == 64);
    const QByteArray before = opi({"show", "a.opi", "projects", "--json"}).out.toUtf8();
    REQUIRE(opi({"undo", "a.opi"}).exit == 0);

    const Said restored = opi({"restore", path, "a.opi", "--language", "en"});
    CHECK(restored.exit == 0);
    CHECK(restored.out.contains("a.opi is as it was on"));
    CHECK(restored.out.contains("What was there is kept as " + opi.path("data")));
    CHECK(opi({"show", "a.opi", "projects", "--json"}).out.toUtf8() == before);
    CHECK(opi({"redo", "a.opi"}).exit == 1); // what was undone after the backup is not undone in it

    QFile backup(path);
    REQUIRE(backup.open(QIODevice::ReadWrite));
    backup.seek(9000);
    backup.putChar('!');
    backup.close();
    const Said refused = opi({"restore", path, "a.opi", "--language", "en"});
    CHECK(refused.exit == 1);
    CHECK(refused.reason.contains("no longer byte by byte what it was"));
    CHECK(opi({"check", "a.opi"}).exit == 0);
    CHECK(opi({"restore", "a.opi", "b.opi"}).exit == 1); // no manifest
}

TEST_CASE("the command line speaks Danish where it is asked to, and else the language of the file", "[cli]")
{
    const Cli opi;
    CHECK(opi({"--help", "--language", "da"}).out.contains("Brug:"));
    CHECK_FALSE(opi({"--help", "--language", "da"}).out.contains("Usage:"));
    CHECK(opi({"--help", "--language", "en"}).out.contains("Usage:"));
    CHECK(opi({"new", "a.opi", "--language", "da"}).out.trimmed() == "a.opi er oprettet.");
    CHECK(opi({"check", "a.opi"}).out.contains("a.opi er i orden."));
    CHECK(opi({"show", "a.opi", "figures"}).out.contains("Tidligste start"));
    CHECK(opi({"show", "a.opi", "figures", "--language", "en"}).out.contains("Earliest start"));
    CHECK(opi({"export", "a.opi", "--output", "a.csv"}).out.trimmed() == "a.csv er skrevet.");
}
