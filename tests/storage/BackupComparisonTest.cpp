#include "core/storage/BackupComparison.h"

#include "core/storage/Backups.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// A file with two edits; the first is in its backup.
struct Compared {
    QTemporaryDir folder;
    QString path = folder.filePath("fil.opi");
    QString root = folder.filePath("backups");
    QString backups;

    Compared()
    {
        const auto journal = valueOf(Journal::create(path, sample({.projects = 2}), {.person = "Anna"}));
        backups = backups::folderFor(root, journal->documentId());
        rename(*journal, "Før");
        static_cast<void>(make());
        rename(*journal, "Efter");
    }

    Backup make() const
    {
        return valueOf(backups::make(path, backups, BackupReason::Editing, QDateTime::currentDateTimeUtc()));
    }
    void edit(const QString &title) const { rename(*valueOf(Journal::open(path, {.person = "Anna"})), title); }
    /// Without the program.
    void alter(const QByteArray &sql) const { valueOf(valueOf(Sqlite::open(path, Sqlite::Access::Edit)).run(sql)); }
    /// What the check finds; empty: nothing.
    QByteArray finding() const
    {
        const FileCheck check = valueOf(checkFile(path, backups::in(backups)));
        return check.isSound() ? QByteArray() : check.problems.first().code;
    }

private:
    static void rename(Journal &journal, const QString &title)
    {
        const Project before = *journal.portfolio().rows<Project>().begin();
        Project after = before;
        after.title.da = title;
        ChangeSet set("edit-project");
        set.update(before, after);
        valueOf(journal.perform(set));
    }
};

} // namespace

TEST_CASE("a value that was altered past the program since the backup is found, whatever was edited meanwhile")
{
    const Compared compared;
    CHECK(compared.finding().isEmpty());
    SECTION("a number") { compared.alter("UPDATE budget_line SET planned = planned + 1 WHERE rowid = 3"); }
    SECTION("a text of what was edited before")
    {
        compared.alter("UPDATE project SET summary_da = 'x' WHERE rowid = 1");
    }
    SECTION("what the journal says of before") { compared.alter("UPDATE journal SET person = 'Bo' WHERE seq = 1"); }
    CHECK(valueOf(checkFile(compared.path)).isSound()); // by itself the file says nothing of it
    CHECK(compared.finding() == "rows-differ");

    const QList<Backup> before = backups::in(compared.backups);
    const Backup altered = compared.make();
    CHECK(backups::compare(altered, before).error().code == "rows-differ");
    CHECK(backups::compare(altered, before).error().facts.first() == compared.path);
}

TEST_CASE("rows that have not been edited since the backup are compared with it as they are")
{
    const Compared compared;
    const Backup backup = compared.make();
    Portfolio now = valueOf(Journal::open(compared.path, {.person = "Anna"}))->portfolio();
    CHECK(backups::compare(now, compared.path, backup));
    Project altered = *now.rows<Project>().begin();
    ChangeSet set("x");
    set.update(*now.rows<Project>().begin(), (altered.code += "9", altered));
    valueOf(now.apply(set));
    const Result<> same = backups::compare(now, compared.path, backup);
    REQUIRE_FALSE(same);
    CHECK(same.error().facts.value(1).toStdString() == "project");
}

TEST_CASE("after an older backup is restored and edited, the file is compared with what they share")
{
    const Compared compared;
    const Backup older = backups::in(compared.backups).first();
    static_cast<void>(compared.make()); // knows an edit that the restored file never had
    static_cast<void>(
        valueOf(backups::restore(older, compared.path, compared.root, "Anna", QDateTime::currentDateTimeUtc())));
    CHECK(compared.finding().isEmpty());
    compared.edit("Et andet forløb");
    CHECK(compared.finding().isEmpty());
    compared.alter("UPDATE risk SET impact = 6 - impact WHERE impact <> 3");
    CHECK(compared.finding() == "rows-differ");
}

TEST_CASE("a damaged backup is not compared with, but the one before it")
{
    const Compared compared;
    const Backup newer = compared.make();
    QFile file(newer.path);
    REQUIRE(file.open(QFile::ReadWrite));
    REQUIRE(file.resize(newer.bytes - 1));
    file.close();
    CHECK(compared.finding().isEmpty());
    compared.alter("UPDATE budget_line SET planned = planned + 1 WHERE rowid = 3");
    CHECK(compared.finding() == "rows-differ");
    CHECK(valueOf(checkFile(compared.path, {newer})).isSound()); // nothing to compare with
}
