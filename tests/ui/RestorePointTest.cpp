#include "core/actions/Edit.h"
#include "tests/ui/Program.h"
#include "ui/models/TableRoles.h"
#include "ui/shell/Commands.h"
#include "ui/shell/PointBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;
using opi::test::valueOf;

namespace {

void rename(Program &program, const LocalizedText &title)
{
    Project project = program.first();
    project.title = title;
    REQUIRE(program.session.perform(actions::edit(program.portfolio(), project)));
}

QStringList column(const QTableView &table, int column)
{
    QStringList texts;
    for (int line = 0; line < table.model()->rowCount(); ++line)
        texts << table.model()->index(line, column).data().toString();
    return texts;
}

QLineEdit *nameField(const Program &program)
{
    return program.window->findChild<PointBar *>()->findChild<QLineEdit *>();
}

} // namespace

TEST_CASE("Ctrl+S asks for the name of a restore point beside the page, with date and time as the suggestion")
{
    Program program;
    auto *bar = program.window->findChild<PointBar *>();
    REQUIRE(bar);
    CHECK_FALSE(bar->isVisible());
    QTest::keyClick(program.window.get(), Qt::Key_S, Qt::ControlModifier);
    REQUIRE(bar->isVisible());
    CHECK(nameField(program)->text().contains(QString::number(program.session.today().year())));
    QTest::keyClick(nameField(program), Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(valueOf(program.session.journal().entries()).size() == 1); // nothing was set

    program.window->commands().action("point")->trigger();
    nameField(program)->setText(QStringLiteral("Før mødet"));
    QTest::keyClick(nameField(program), Qt::Key_Return);
    CHECK_FALSE(bar->isVisible());
    const JournalEntry point = valueOf(program.session.journal().entries()).first();
    CHECK(point.isPoint());
    CHECK(point.subject == QStringLiteral("Før mødet"));
    CHECK_FALSE(program.session.journal().nextUndo()); // it is no edit
}

TEST_CASE("a restore point is found in the history, looked at, and gone back to as one step that can be undone")
{
    Program program;
    program.window->setLanguage(Language::English);
    rename(program, {QStringLiteral("Før"), QStringLiteral("Before")});
    REQUIRE(program.session.addPoint(QStringLiteral("Draft")));
    const Portfolio then = program.portfolio();
    rename(program, {QStringLiteral("Efter"), QStringLiteral("After")});
    Milestone milestone{Id<Milestone>::generate(),
                        program.first().id,
                        {QStringLiteral("Ny"), QStringLiteral("New")},
                        QDate(2027, 1, 1),
                        {},
                        {}};
    REQUIRE(program.session.perform(actions::create(program.portfolio(), milestone)));
    const Portfolio now = program.portfolio();

    program.trail.open(Place::of(QStringLiteral("history")));
    program.settle();
    program.button(QStringLiteral("Restore points only"))->click();
    auto *entries = program.find<QTableView>(QStringLiteral("What was done"));
    REQUIRE(entries);
    CHECK(column(*entries, 1) == QStringList{QStringLiteral("Restore point: Draft")});
    const auto *changes = program.find<QTableView>(QStringLiteral("What has changed since"));
    REQUIRE(changes);
    CHECK(column(*changes, 2).contains(QStringLiteral("Before")));
    CHECK(column(*changes, 3).contains(QStringLiteral("After")));
    CHECK(column(*changes, 3).contains(QStringLiteral("created")));

    program.button(QStringLiteral("See the portfolio as it was then"))->click();
    program.settle();
    CHECK(program.portfolio() == then);
    CHECK(program.session.isReadOnly());
    CHECK_FALSE(program.button(QStringLiteral("Go back to this point"))->isEnabled());
    program.session.showAsOf({});
    program.settle();
    CHECK(program.portfolio() == now);

    program.button(QStringLiteral("Go back to this point"))->click();
    program.settle();
    CHECK(program.portfolio() == then);
    CHECK(program.session.lastEntry()->action == QStringLiteral("go-back"));
    program.session.undo();
    CHECK(program.portfolio() == now);
}

TEST_CASE("the history names a row in the language of the window, and in the other where it has no such name")
{
    Program program;
    program.window->setLanguage(Language::English);
    rename(program, {QStringLiteral("Dansk navn"), QStringLiteral("English name")});
    rename(program, {QStringLiteral("Kun dansk"), QString()});
    program.trail.open(Place::of(QStringLiteral("history")));
    program.settle();
    const auto *entries = program.find<QTableView>(QStringLiteral("What was done"));
    REQUIRE(entries);
    CHECK(column(*entries, 1).value(0).endsWith(QStringLiteral(": Kun dansk")));
    CHECK(column(*entries, 1).value(1).endsWith(QStringLiteral(": English name")));
    program.window->setLanguage(Language::Danish);
    program.settle();
    CHECK(column(*entries, 1).value(1).endsWith(QStringLiteral(": Dansk navn")));
}
