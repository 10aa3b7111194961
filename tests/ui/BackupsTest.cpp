#include <catch2/catch.hpp>

#include "core/storage/Backups.h"
#include "core/storage/Sqlite.h"
#include "tests/support/OldFile.h"
#include "tests/ui/Program.h"
#include "ui/pages/backups/BackupsPage.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace opi;
using namespace opi::test;

namespace {

QList<Backup> made(const Program &program) { return backups::in(program.session.backupFolder()); }

void backUp(Program &program, BackupReason reason = BackupReason::Editing)
{
    bool isDone = false;
    program.files.backupKeeper().makeNow(reason, [&] { isDone = true; });
    REQUIRE(QTest::qWaitFor([&] { return isDone; }, 20'000));
}

void rename(Program &program, const QString &title)
{
    const Project before = program.first();
    Project after = before;
    after.title.da = title;
    ChangeSet set("edit-project");
    set.update(before, after);
    REQUIRE(program.session.perform(Result<ChangeSet>(set)));
}

struct ListOfOne {
    Project project;
    ChangeSet set{"import-list"};
};

ListOfOne listOfOne()
{
    ListOfOne list;
    list.project.id = Id<Project>::generate();
    list.project.code = "P-9000";
    list.project.title.da = "Fra listen";
    list.set.create(list.project);
    return list;
}

QString shownText(const QWidget &widget)
{
    QString text;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisible())
            text += label->text() + '\n';
    }
    return text;
}

BackupsPage &openPage(Program &program)
{
    program.window->commands().action("backups")->trigger();
    program.settle();
    auto *page = qobject_cast<BackupsPage *>(program.window->page());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([&] { return !page->isBusy(); }, 20'000));
    return *page;
}

} // namespace

TEST_CASE("a backup is made when something has changed, and not again when nothing has")
{
    Program program;
    CHECK(made(program).isEmpty());
    backUp(program, BackupReason::Opened);
    REQUIRE(made(program).size() == 1);
    CHECK(made(program).first().reason == BackupReason::Opened);
    backUp(program);
    CHECK(made(program).size() == 1);
    rename(program, "Omdøbt");
    backUp(program);
    CHECK(made(program).size() == 2);
    CHECK(made(program).first().lastAt == program.session.lastEntry()->at);
}

TEST_CASE("what was altered past the program since the last backup is said after the file is opened")
{
    Program program;
    const QString path = program.session.journal().path();
    backUp(program);
    QByteArray said;
    QObject::connect(&program.session, &Session::refused, [&](const Error &error) { said = error.code; });
    const auto alterAndOpen = [&](const QByteArray &sql) {
        program.files.close();
        valueOf(valueOf(Sqlite::open(path, Sqlite::Access::Edit)).run(sql));
        REQUIRE(program.files.open(path));
    };
    alterAndOpen("UPDATE risk SET impact = 6 - impact WHERE impact <> 3");
    backUp(program, BackupReason::Opened);
    CHECK(said == "rows-differ");
    CHECK(made(program).size() == 1); // the good one

    said.clear();
    rename(program, "Omdøbt"); // and the same after an edit, when there is something to back up
    backUp(program, BackupReason::Opened);
    CHECK(said == "rows-differ");
    CHECK(made(program).size() == 2);
}

TEST_CASE("an older file that is opened is among its backups as it was")
{
    Program program;
    const QString path = program.folder.filePath("gammel.opi");
    makeVersionTwo(path);
    REQUIRE(program.files.open(path));
    REQUIRE(made(program).size() == 1);
    CHECK(made(program).first().reason == BackupReason::Migration);
    CHECK_FALSE(QFile::exists(path + ".v2-backup"));
    const Portfolio rows = program.portfolio();
    CHECK_FALSE(openPage(program).findChild<QAbstractItemView *>()->model()->index(0, 0).data().toString().isEmpty());
    REQUIRE(program.files.restore(made(program).first(), path));
    CHECK(program.portfolio() == rows);
}

TEST_CASE("before a list is brought in there is a backup without it")
{
    Program program;
    const Portfolio before = program.portfolio();
    const auto [project, set] = listOfOne();
    std::optional<bool> isDone;
    program.session.performAny(set, [&](bool done) { isDone = done; });
    CHECK(program.session.isBeingWritten()); // nothing else is edited meanwhile
    REQUIRE(QTest::qWaitFor([&] { return isDone.has_value(); }, 20'000));
    CHECK(*isDone);
    CHECK(program.portfolio().find(project.id));
    const QList<Backup> all = made(program);
    REQUIRE(all.size() == 1);
    CHECK(all.first().reason == BackupReason::LargeChange);
    CHECK(all.first().rows["project"] == before.rows<Project>().size());
}

TEST_CASE("the page of backups says what has changed since, and restores one; what was there is kept")
{
    Program program;
    program.window->setLanguage(Language::English);
    const QString first = program.first().title.da;
    backUp(program, BackupReason::Opened);
    rename(program, "Én");
    rename(program, "To");
    BackupsPage &page = openPage(program);
    auto *table = page.findChild<TableView *>("backups");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == "After opening");
    CHECK(table->model()->index(0, 2).data().toString() == "2 changes");
    CHECK(table->model()->index(0, 4).data().toString() == "Whole");
    CHECK(shownText(page).contains("2 changes would not be in the restored portfolio."));
    CHECK(page.findChild<TableView *>("backup-changes")->model()->rowCount() == 2);

    QTest::mouseClick(program.button("Restore the chosen backup"), Qt::LeftButton);
    program.settle();
    CHECK(program.first().title.da == first);
    CHECK(shownText(*program.window).contains("What was there is kept among the backups."));
    const QList<Backup> all = made(program);
    REQUIRE(all.size() == 2);
    CHECK(all.first().reason == BackupReason::Restore);

    // Back to what was there.
    BackupsPage &again = openPage(program);
    REQUIRE(again.findChild<TableView *>("backups")->model()->rowCount() == 2);
    CHECK(again.findChild<TableView *>("backups")->model()->index(0, 2).data().toString() == "Another course");
    again.findChild<TableView *>("backups")->setCurrentIndex(
        again.findChild<TableView *>("backups")->model()->index(0, 0));
    QTest::mouseClick(program.button("Restore the chosen backup"), Qt::LeftButton);
    program.settle();
    CHECK(program.first().title.da == "To");
    CHECK(program.session.journal().nextUndo());
}

TEST_CASE("a damaged backup is marked and cannot be restored")
{
    Program program;
    program.window->setLanguage(Language::English);
    backUp(program);
    QFile file(made(program).first().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(7000);
    file.putChar('!');
    file.close();
    BackupsPage &page = openPage(program);
    CHECK(page.findChild<TableView *>("backups")->model()->index(0, 4).data().toString() == "Damaged");
    CHECK_FALSE(program.button("Restore the chosen backup")->isEnabled());
}

TEST_CASE("a file that cannot be opened stays as it is, and its newest good backup is offered")
{
    Program program;
    program.window->setLanguage(Language::English);
    const QString path = program.session.journal().path();
    backUp(program);
    const Portfolio whole = program.portfolio();
    program.files.close();
    const QByteArray broken = "not what it was";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("SQLite format 3\0", 16) + broken);
    file.close();

    CHECK_FALSE(program.files.open(path));
    program.settle();
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().endsWith(broken));
    file.close();
    QAbstractButton *offer = nullptr;
    for (QAbstractButton *button : program.window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith("Restore the backup of"))
            offer = button;
    }
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    program.settle();
    REQUIRE(program.session.isOpen());
    CHECK(program.portfolio() == whole);
    CHECK(QDir(program.folder.path()).entryList({"*.damaged-*"}).size() == 1);
}

TEST_CASE("an import that is stopped while its backup is made brings nothing in")
{
    Program program;
    const auto [project, set] = listOfOne();
    std::optional<bool> isDone;
    program.session.performAny(set, [&](bool done) { isDone = done; });
    program.session.stopWriting();
    REQUIRE(QTest::qWaitFor([&] { return isDone.has_value(); }, 20'000));
    CHECK_FALSE(*isDone);
    CHECK_FALSE(program.portfolio().find(project.id));
    CHECK_FALSE(program.session.isBeingWritten());
}

TEST_CASE("a backup that is opened itself can be read only, and the page shows those of the file that is open")
{
    Program program;
    backUp(program);
    const QString backup = made(program).first().path;
    openPage(program);
    REQUIRE(program.files.create(program.path("Anden.opi")));
    CHECK(program.session.backupFolder() != QFileInfo(backup).absolutePath());
    BackupsPage &page = openPage(program);
    CHECK(page.findChild<TableView *>("backups")->model()->rowCount() == 0);

    REQUIRE(program.files.open(backup));
    CHECK(program.session.isReadOnly());
}
