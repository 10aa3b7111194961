#include "core/journal/Journal.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// A journal with two entries, to whose file something then happens.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath("plan.opi");
    QString copy = folder.filePath("copy.opi");
    std::unique_ptr<Journal> journal = valueOf(Journal::create(path, sample(), {.person = "Anna"}));

    Desk() { valueOf(journal->perform(edit())); }

    ChangeSet edit() const
    {
        const Project project = *journal->portfolio().rows<Project>().begin();
        Project renamed = project;
        renamed.title.da += "!";
        ChangeSet set("rename-project");
        set.update(project, renamed);
        return set;
    }
    /// The code with which the next edit is refused; nothing of it may be left, and the copy must hold all that was.
    QByteArray refusalOfEdit(qint64 entriesInCopy)
    {
        const Portfolio before = journal->portfolio();
        int announced = 0;
        const auto counting = QObject::connect(journal.get(), &Journal::changed, [&] { ++announced; });
        const Result<> refused = journal->perform(edit());
        QObject::disconnect(counting);
        REQUIRE_FALSE(refused);
        CHECK(journal->portfolio() == before);
        CHECK(announced == 0);
        CHECK(journal->undo().error().code == refused.error().code);

        valueOf(journal->saveCopy(copy));
        const FileCheck check = valueOf(checkFile(copy));
        CHECK(check.isSound());
        CHECK(check.journalEntries == entriesInCopy);
        CHECK(valueOf(Journal::open(copy, {.person = "Bo"}))->portfolio() == before);
        return refused.error().code;
    }
};

void overwrite(const QString &target, const QString &source)
{
    QFile from(source);
    QFile to(target);
    REQUIRE(from.open(QFile::ReadOnly));
    REQUIRE(to.open(QFile::ReadWrite | QFile::Truncate)); // the same file with other content, as cp does
    to.write(from.readAll());
}

} // namespace

TEST_CASE("an edit is refused when the file was moved away, and a copy saves the portfolio with its history",
          "[faults]")
{
    Desk desk;
    REQUIRE(QFile::rename(desk.path, desk.path + ".moved"));
    CHECK(desk.refusalOfEdit(2) == "file-moved");
    CHECK_FALSE(QFile::exists(desk.path));
    CHECK(valueOf(checkFile(desk.path + ".moved")).isSound());
}

TEST_CASE("an edit is refused when the file was deleted, and a copy brings it back", "[faults]")
{
    Desk desk;
    desk.copy = desk.path;
    REQUIRE(QFile::remove(desk.path));
    CHECK(desk.refusalOfEdit(2) == "file-moved");
}

TEST_CASE("an edit is refused when another file was put in place of the file", "[faults]")
{
    Desk desk;
    const QString other = desk.folder.filePath("other.opi");
    static_cast<void>(valueOf(Journal::create(other, sample({.projects = 1}, 9), {.person = "Bo"})));
    SECTION("by renaming")
    {
        REQUIRE(QFile::remove(desk.path));
        REQUIRE(QFile::rename(other, desk.path));
        CHECK(desk.refusalOfEdit(2) == "file-replaced");
    }
    SECTION("by copying over it")
    {
        overwrite(desk.path, other);
        CHECK(desk.refusalOfEdit(1) == "file-replaced");
    }
    CHECK(valueOf(checkFile(desk.path)).tables.size() == qsizetype(allTables().size()));
    CHECK(valueOf(valueOf(Store::open(desk.path)).load()) == samplePortfolio({.projects = 1}, 9));
}

TEST_CASE("an edit is refused when the file was overwritten with what is no portfolio", "[faults]")
{
    Desk desk;
    QFile file(desk.path);
    REQUIRE(file.open(QFile::ReadWrite | QFile::Truncate));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    CHECK(desk.refusalOfEdit(1) == "file-damaged");
}

TEST_CASE("an edit is refused when another program wrote to the file", "[faults]")
{
    Desk desk;
    SECTION("rows")
    {
        REQUIRE(valueOf(Sqlite::open(desk.path, Sqlite::Access::Edit)).run("UPDATE project SET code = 'X'"));
        CHECK(desk.refusalOfEdit(1) == "file-changed");
    }
    SECTION("nothing that counts")
    {
        REQUIRE(valueOf(Sqlite::open(desk.path, Sqlite::Access::Edit)).run("VACUUM"));
        CHECK(desk.refusalOfEdit(2) == "file-changed");
    }
    SECTION("an older copy of the file itself was put back")
    {
        const QString before = desk.folder.filePath("before.opi");
        REQUIRE(QFile::copy(desk.path, before));
        valueOf(desk.journal->perform(desk.edit()));
        overwrite(desk.path, before);
        CHECK(desk.refusalOfEdit(1) == "file-changed");
    }
}

TEST_CASE("an edit is refused when somebody took the lock over, and the journal says who", "[faults]")
{
    Desk desk;
    int announced = 0;
    QObject::connect(desk.journal.get(), &Journal::becameReadOnly, [&] { ++announced; });
    REQUIRE(QFile::remove(desk.folder.filePath(".~lock.plan.opi#")));
    const auto other = valueOf(Journal::open(desk.path, {.person = "Bo"}));
    REQUIRE_FALSE(other->isReadOnly());
    CHECK(desk.journal->perform(desk.edit()).error().code == "lock-lost");
    CHECK(announced == 1);
    CHECK(desk.journal->readOnlyReason().kind == ReadOnlyReason::Kind::Locked);
    CHECK(desk.journal->readOnlyReason().user == "Bo");
    CHECK(desk.journal->perform(desk.edit()).error().code == "read-only");
    const ChangeSet edit = desk.edit();
    desk.journal.reset();
    CHECK(QFile::exists(desk.folder.filePath(".~lock.plan.opi#"))); // the other's
    CHECK(other->perform(edit));
}

TEST_CASE("a copy of a file that is well has all of its journal, and takes the place of what was there", "[faults]")
{
    Desk desk;
    QFile old(desk.copy);
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("an old export");
    old.close();
    valueOf(desk.journal->saveCopy(desk.copy));
    const auto copy = valueOf(Journal::open(desk.copy, {.person = "Bo"}));
    CHECK(copy->portfolio() == desk.journal->portfolio());
    CHECK(valueOf(copy->entries()) == valueOf(desk.journal->entries()));
    REQUIRE(copy->undo());
    CHECK(copy->portfolio() == samplePortfolio());
    CHECK(desk.journal->saveCopy(desk.copy).error().code == "file-locked");
    CHECK(desk.journal->saveCopy(desk.folder.filePath("no/such/folder.opi")).error().kind == Error::Kind::Storage);
    REQUIRE(desk.journal->perform(desk.edit()));
}
