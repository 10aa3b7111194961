#include "core/actions/Edit.h"
#include "tests/ui/Program.h"
#include "ui/shell/Commands.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;
using opi::test::valueOf;

namespace {

/// The menu "Open recent", as it is when somebody opens it.
QMenu *recentMenu(const Program &program)
{
    const QMenu *file = program.window->menuBar()->actions().first()->menu();
    for (const QAction *line : file->actions()) {
        if (line->menu()) {
            emit line->menu()->aboutToShow();
            return line->menu();
        }
    }
    throw std::runtime_error("the file menu has no submenu");
}

bool says(const Program &program, const QString &text)
{
    const auto labels = program.window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ChangeSet> renamed(const Program &program, const QString &title)
{
    Project project = program.first();
    project.title = {title, title};
    return actions::edit(program.portfolio(), project);
}

/// What the copy holds must be what was seen.
void checkCopy(const QString &copy, const Portfolio &seen)
{
    const auto journal = valueOf(Journal::open(copy, {.person = QStringLiteral("Bo")}));
    CHECK(journal->portfolio() == seen);
}

} // namespace

TEST_CASE("the files that were used last are a menu that opens them, in the language of the window")
{
    Program program;
    const QString first = program.session.journal().path();
    REQUIRE(program.files.create(program.path(QStringLiteral("Anden & sidste.opi"))));
    QMenu *menu = recentMenu(program);
    CHECK(menu->title().remove(u'&') == QStringLiteral("Åbn seneste"));
    REQUIRE(menu->actions().size() == 4); // two files, a line and "clear"
    CHECK(menu->actions()[0]->text().startsWith(QStringLiteral("&1 Anden && sidste – ")));
    menu->actions()[1]->trigger();
    CHECK(program.session.journal().path() == first);
    program.window->setLanguage(Language::English);
    program.settle();
    CHECK(recentMenu(program)->title().remove(u'&') == QStringLiteral("Open recent"));
    CHECK(recentMenu(program)->actions().last()->text().remove(u'&') == QStringLiteral("Clear the list"));
}

TEST_CASE("the list of recent files is cleared, also on the page that begins with it")
{
    Program program;
    program.files.close();
    program.settle();
    REQUIRE_FALSE(program.files.recent().isEmpty());
    recentMenu(program)->actions().last()->trigger();
    program.settle();
    CHECK(program.files.recent().isEmpty());
    const QList<QAction *> lines = recentMenu(program)->actions();
    CHECK_FALSE(lines.first()->isEnabled());
    CHECK_FALSE(lines.last()->isEnabled());
}

TEST_CASE("the projects are exported as CSV and the portfolio as JSON, and the window says where")
{
    Program program(4);
    CHECK(program.window->commands().action("export-csv")->isEnabled());
    const QString csv = program.path(QStringLiteral("projekter.csv"));
    program.files.exportTo(csv);
    REQUIRE(QTest::qWaitFor([&] { return says(program, QStringLiteral("projekter.csv")); }, 10'000));
    CHECK(contentOf(csv).contains(program.first().code.toUtf8()));
    CHECK(contentOf(csv).count("\r\n") == 5);
    const QString json = program.path(QStringLiteral("alt.json"));
    program.files.exportTo(json);
    REQUIRE(QTest::qWaitFor([&] { return says(program, QStringLiteral("alt.json")); }, 10'000));
    const QJsonObject tables = QJsonDocument::fromJson(contentOf(json)).object().value("tables").toObject();
    CHECK(tables.value("project").toArray().size() == 4);
    program.window->setLanguage(Language::English);
    program.settle();
    CHECK(says(program, QStringLiteral("Written: alt.json")));
}

TEST_CASE("an export that cannot be written is told, and leaves nothing")
{
    Program program;
    program.window->setLanguage(Language::English);
    const QString path = program.path(QStringLiteral("no such folder/projects.csv"));
    program.files.exportTo(path);
    REQUIRE(QTest::qWaitFor([&] { return says(program, QStringLiteral("could not be written")); }, 10'000));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(says(program, QStringLiteral("Written:")));
}

TEST_CASE("a copy is of what the window shows, also when the file was deleted, moved or replaced")
{
    Program program;
    const QString path = program.session.journal().path();
    REQUIRE(program.session.perform(renamed(program, QStringLiteral("Set på skærmen"))));
    const Portfolio seen = program.portfolio();
    SECTION("deleted") { REQUIRE(QFile::remove(path)); }
    SECTION("moved") { REQUIRE(QFile::rename(path, program.path(QStringLiteral("andet sted.opi")))); }
    SECTION("replaced")
    {
        REQUIRE(QFile::remove(path));
        QFile other(path);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("not the portfolio");
    }
    const QString copy = program.path(QStringLiteral("kopi.opi"));
    REQUIRE(program.files.saveCopy(copy));
    checkCopy(copy, seen);
    CHECK(says(program, QStringLiteral("kopi.opi")));
}

TEST_CASE("a copy at the place of a file that is gone takes its place, and can be edited")
{
    Program program;
    const QString path = program.session.journal().path();
    const Portfolio seen = program.portfolio();
    REQUIRE(QFile::remove(path));
    CHECK_FALSE(program.session.perform(renamed(program, QStringLiteral("Kan ikke gemmes"))));
    REQUIRE(program.files.saveCopy(path));
    CHECK(program.portfolio() == seen);
    CHECK(program.session.perform(renamed(program, QStringLiteral("Kan gemmes"))));
}
