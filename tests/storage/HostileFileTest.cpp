#include "core/journal/Journal.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Migrations.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"
#include "tests/support/Unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// A sound portfolio file, whose bytes a test then changes.
struct Victim {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QByteArray bytes;

    Victim()
    {
        static_cast<void>(valueOf(Journal::create(path, sample(), {.person = "Anna"})));
        QFile file(path);
        REQUIRE(file.open(QFile::ReadOnly));
        bytes = file.readAll();
    }

    void write(const QByteArray &content) const
    {
        QFile file(path);
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(content);
    }
    void run(const char *sql) const { REQUIRE(plain().run(sql)); }
    /// A connection that lets itself do what a stranger would.
    Sqlite plain() const { return valueOf(Sqlite::open(path, Sqlite::Access::Edit)); }
    QByteArray refusal() const
    {
        const Result<std::unique_ptr<Journal>> opened = Journal::open(path, {.person = "Bo"});
        return opened ? "opened" : opened.error().code;
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("a file that is cut short is refused, wherever it was cut", "[faults]")
{
    const Victim victim;
    std::mt19937 random(3);
    QList<qsizetype> lengths{1, 15, 16, 99, 100, 512, 4095, 4096, 8192, victim.bytes.size() - 1};
    for (int i = 0; i < 40; ++i)
        lengths << 1 + qsizetype(random() % quint64(victim.bytes.size() - 1));
    for (const qsizetype length : lengths) {
        INFO(length);
        victim.write(victim.bytes.first(length));
        CHECK(victim.refusal() == "file-cut-short");
    }
    victim.write({});
    CHECK(victim.refusal() == "file-empty");
    victim.write(victim.bytes + QByteArray(4096, '\0'));
    CHECK(victim.refusal() == "file-cut-short");
    victim.write(victim.bytes);
    CHECK(victim.refusal() == "opened");
    CHECK(victim.files() == QStringList{"test.opi"});
}

TEST_CASE("what is no portfolio is refused before SQLite or a lock file touches it", "[faults]")
{
    const Victim victim;
    const auto refusedAs = [&](const QByteArray &content) {
        victim.write(content);
        return victim.refusal();
    };
    CHECK(refusedAs(QByteArray(5000, 'x')) == "not-a-portfolio");
    CHECK(refusedAs("SQLite format 3 is not what I am") == "not-a-portfolio");
    const auto patched = [&](qsizetype at, const QByteArray &with) {
        QByteArray content = victim.bytes;
        return refusedAs(content.replace(at, with.size(), with));
    };
    CHECK(patched(68, "ABCD") == "not-a-portfolio");                    // another program's
    CHECK(patched(60, QByteArray(4, '\0')) == "not-a-portfolio");       // no version
    CHECK(patched(60, "\xff\xff\xff\xff") == "not-a-portfolio");        // a negative one
    CHECK(patched(56, QByteArray("\0\0\0\2", 4)) == "not-a-portfolio"); // UTF-16
    CHECK(patched(16, QByteArray("\x03\x00", 2)) == "not-a-portfolio"); // pages of 768 bytes
    CHECK(patched(18, QByteArray("\2\2", 2)) == "other-mode");          // write-ahead logging
    CHECK(patched(28, QByteArray("\0\0\0\1", 4)) == "file-cut-short");  // another number of pages
    CHECK(Journal::open(victim.folder.path(), {.person = "Bo"}).error().code == "not-a-portfolio");
    CHECK(Journal::open(victim.folder.filePath("none"), {.person = "Bo"}).error().code == "file-missing");
    CHECK(victim.files() == QStringList{"test.opi"});
}

TEST_CASE("a database of another program is refused", "[faults]")
{
    const Victim victim;
    REQUIRE(QFile::remove(victim.path));
    REQUIRE(valueOf(Sqlite::open(victim.path, Sqlite::Access::Create)).run("CREATE TABLE theirs(x)"));
    CHECK(victim.refusal() == "not-a-portfolio");
}

TEST_CASE("a file with anything in its schema that our migrations do not make is refused", "[faults]")
{
    const Victim victim;
    const char *const additions[] = {
        "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM risk; END",
        "CREATE VIEW v AS SELECT * FROM project",
        "CREATE TABLE extra(x TEXT) STRICT",
        "CREATE INDEX extra ON project(code)",
        "ALTER TABLE project ADD COLUMN extra TEXT",
        "ALTER TABLE project RENAME COLUMN code TO kode",
        "ALTER TABLE risk RENAME TO risks",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP INDEX project_phase",
        "DROP TABLE import_record",
        "CREATE TABLE generated(a INTEGER, b AS (a + 1))",
    };
    for (const char *addition : additions) {
        INFO(addition);
        victim.write(victim.bytes);
        victim.run(addition);
        CHECK(victim.refusal() == "foreign-tables");
    }
    CHECK(victim.files() == QStringList{"test.opi"});
}

TEST_CASE("a trigger never runs, not even before it is found", "[faults]")
{
    const Victim victim;
    victim.run("CREATE TRIGGER t AFTER INSERT ON region BEGIN DELETE FROM risk; END");
    const Sqlite db = victim.plain();
    REQUIRE(db.run("INSERT INTO region(id, code, name, cvr) VALUES(x'00112233445566778899aabbccddeeff', '', '', '')"));
    CHECK(valueOf(db.integer("SELECT count(*) FROM risk")) == 12);
}

TEST_CASE("a value that its field cannot have is refused, and the row is named", "[faults]")
{
    const Victim victim;
    victim.run("UPDATE project SET confidentiality = 99 WHERE rowid = 1");
    const Error error = Journal::open(victim.path, {.person = "Bo"}).error();
    CHECK(error.code == "row-damaged");
    CHECK(error.facts.value(0) == "project");
    CHECK_FALSE(RowId::fromString(error.facts.value(1)).isNull());
}

TEST_CASE("a row that refers to one that is not there is refused", "[faults]")
{
    const Victim victim;
    {
        const Sqlite db = victim.plain();
        REQUIRE(db.run("PRAGMA foreign_keys=OFF"));
        REQUIRE(db.run("DELETE FROM phase"));
    }
    CHECK(victim.refusal() == "references-broken");
}

TEST_CASE("a file of a later program is read if it allows that, and never written", "[faults]")
{
    const Victim victim;
    victim.run("CREATE TABLE later(x TEXT) STRICT");
    victim.run("ALTER TABLE project ADD COLUMN later TEXT");
    victim.run("PRAGMA user_version=999");
    {
        const auto journal = valueOf(Journal::open(victim.path, {.person = "Bo"}));
        CHECK(journal->readOnlyReason().kind == ReadOnlyReason::Kind::NewerFile);
        CHECK(journal->readOnlyReason().version == 999);
        CHECK(journal->portfolio() == samplePortfolio());
        ChangeSet set("edit");
        set.create(Region{Id<Region>::generate(), "1", "Ny", {}, {}, {}, {}});
        CHECK(journal->perform(set).error().code == "read-only");
        CHECK(victim.files() == QStringList{"test.opi"});
    }
    SECTION("but not if it has something that could act")
    {
        victim.run("CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM risk; END");
        CHECK(victim.refusal() == "foreign-tables");
    }
    SECTION("nor if it says that this program is too old")
    {
        victim.run("UPDATE meta SET value = '999' WHERE name = 'min_reader'");
        CHECK(victim.refusal() == "newer-file");
    }
    SECTION("nor if it says nothing about that")
    {
        victim.run("DELETE FROM meta");
        CHECK(victim.refusal() == "newer-file");
    }
}

TEST_CASE("flipped bits never crash the program, and what opens can be read to the end", "[faults]")
{
    const Victim victim;
    std::mt19937 random(4);
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        QByteArray damaged = victim.bytes;
        for (int flips = 1 + int(random() % 8); flips > 0; --flips) {
            const auto at = qsizetype(random() % quint64(damaged.size()));
            damaged[at] = char(damaged[at] ^ (1 << random() % 8));
        }
        victim.write(damaged);
        const Result<FileCheck> check = checkFile(victim.path);
        REQUIRE(check);
        const Result<std::unique_ptr<Journal>> journal = Journal::open(victim.path, {.person = "Bo"});
        if (!journal) {
            ++refused;
            CHECK_FALSE(check->isSound());
            continue;
        }
        const Result<Portfolio> beginning = (*journal)->after(0);
        const Result<QList<RowChange>> changes = (*journal)->changes(1);
        if (check->isSound())
            CHECK((beginning && changes));
    }
    CHECK(refused > 20); // most of so small a file is unused space;
}

TEST_CASE("indexes that do not agree with their table keep a file from being written, not from being read", "[faults]")
{
    const Victim victim;
    {
        const Sqlite db = victim.plain();
        const qint64 page = valueOf(db.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'project_phase'"));
        QByteArray damaged = victim.bytes;
        damaged.replace((page - 1) * 4096 + 100, 1, "\x01");     // an unused byte stays harmless, a used one does not
        damaged.replace(page * 4096 - 8, 4, "\x5a\x5a\x5a\x5a"); // in the key of the first entry
        victim.write(damaged);
    }
    const FileCheck check = valueOf(checkFile(victim.path));
    REQUIRE(check.problems.size() == 1);
    CHECK(check.problems[0].code == "integrity-failed");
    const auto journal = valueOf(Journal::open(victim.path, {.person = "Bo"}));
    CHECK(journal->portfolio() == samplePortfolio());
    ChangeSet set("edit");
    set.create(Region{Id<Region>::generate(), "1", "Ny", {}, {}, {}, {}});
    CHECK(journal->perform(set).error().code == "integrity-failed");
    CHECK(journal->portfolio() == samplePortfolio());
}

TEST_CASE("a sound file is found sound, with its rows and its journal counted", "[faults]")
{
    const Victim victim;
    const FileCheck check = valueOf(checkFile(victim.path));
    CHECK(check.isSound());
    CHECK(check.bytes == victim.bytes.size());
    CHECK(check.version == latestVersion());
    CHECK_FALSE(RowId::fromString(check.documentId).isNull());
    CHECK(check.journalEntries == 1);
    CHECK(check.firstEntry == check.lastEntry);
    qint64 milestones = 0;
    for (const FileCheck::TableCount &count : check.tables)
        milestones += count.table == "milestone" ? count.rows : 0;
    CHECK(milestones == 18);
    CHECK(checkFile(victim.path + ".not").error().code == "file-missing");
}

TEST_CASE("a file or a folder that may not be written is read", "[faults]")
{
    const Victim victim;
    REQUIRE(QFile::setPermissions(victim.folder.path(), QFile::Permissions(0x7777)));
    REQUIRE(QFile::setPermissions(victim.path, QFile::Permissions(0x7666)));
    SECTION("the file") { REQUIRE(QFile::setPermissions(victim.path, QFile::Permissions(0x4444))); }
    SECTION("the folder") { REQUIRE(QFile::setPermissions(victim.folder.path(), QFile::Permissions(0x5555))); }
    {
        const Unprivileged user;
        const auto journal = valueOf(Journal::open(victim.path, {.person = "Bo"}));
        CHECK(journal->readOnlyReason().kind == ReadOnlyReason::Kind::NotWritable);
        CHECK(journal->portfolio() == samplePortfolio());
        CHECK(victim.files() == QStringList{"test.opi"});
    }
    REQUIRE(QFile::setPermissions(victim.folder.path(), QFile::Permissions(0x7777)));
}

TEST_CASE("a file that may not be read says so", "[faults]")
{
    const Victim victim;
    REQUIRE(QFile::setPermissions(victim.folder.path(), QFile::Permissions(0x7777)));
    REQUIRE(QFile::setPermissions(victim.path, {}));
    const Unprivileged user;
    CHECK(victim.refusal() == "file-unreadable");
}
