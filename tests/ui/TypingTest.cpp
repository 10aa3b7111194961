// What is half typed when the program stops is there again at the next start.
#include "core/actions/Edit.h"
#include "core/domain/Milestone.h"
#include "tests/ui/Program.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/MovePanel.h"
#include "ui/shell/DraftNotice.h"
#include "ui/shell/PointBar.h"
#include "ui/widgets/FieldEditor.h"
#include "ui/widgets/SheetView.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;
using opi::test::valueOf;

namespace {

/// A program with a portfolio, which can lose everything that is not on the disk.
struct Typing {
    Program program;
    QString path = program.session.journal().path();
    Project project = program.first();

    Typing() { goTo({}); }

    void goTo(const QString &part)
    {
        program.trail.open(Place::ofProject(project.id, part.isEmpty() ? QStringLiteral("overview") : part));
        program.settle();
    }
    /// What is on the disk a moment after the last key is all that the next start has.
    void stopAndStartAgain()
    {
        program.session.drafts().flush();
        const QString file = typed_texts::fileFor(program.path("typing"), program.session.journal().documentId());
        QFile::copy(file, file + ".then");
        program.files.close(); // before the window goes and its fields are left
        program.settle();
        program.window.reset();
        QFile::remove(file); // what closing the window may have done is not what a crash leaves
        QFile::rename(file + ".then", file);
        REQUIRE(program.files.open(path));
        program.window = std::make_unique<MainWindow>(program.services);
        program.window->show();
        program.settle();
        if (program.portfolio().rows<Project>().size() > 0)
            project = program.first();
    }
    QString notice() const { return program.window->findChild<DraftNotice *>()->text(); }
    void press(const QString &button)
    {
        REQUIRE(program.button(button));
        program.button(button)->click();
        program.settle();
    }
    FieldEditor *editor(const QString &cell) const
    {
        for (FieldEditor *editor : program.window->findChildren<FieldEditor *>()) {
            if (editor->isVisible() && editor->field().cell == cell.toLatin1())
                return editor;
        }
        throw std::runtime_error("no such field is seen");
    }
    SheetView *view(const QString &table) const
    {
        for (SheetView *view : program.window->findChildren<SheetView *>(table)) {
            if (view->isVisible())
                return view;
        }
        throw std::runtime_error("no such table is seen");
    }
    QLineEdit *openCell(SheetView &view, int line, const QByteArray &column) const
    {
        view.setFocus();
        view.setCurrentIndex(view.table().index(line, view.table().columnOf(column)));
        QTest::keyClick(&view, Qt::Key_F2);
        program.settle();
        return qobject_cast<QLineEdit *>(view.indexWidget(view.currentIndex()));
    }
};

} // namespace

TEST_CASE("half a sentence in a form is offered at the next start, and is in its field again until it is taken")
{
    Typing typing;
    auto *text = qobject_cast<QPlainTextEdit *>(typing.editor("summary_da")->input());
    REQUIRE(text);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, " og en halv s");
    CHECK(typing.notice().isEmpty()); // nobody needs to be told what they are doing
    typing.stopAndStartAgain();

    CHECK_THAT(typing.notice().toStdString(), Catch::Contains("og en halv s” (Resumé (dansk), "));
    CHECK_FALSE(typing.project.summary.da.contains("halv s")); // it was never said to be saved
    typing.press("Skriv videre");
    CHECK(typing.notice().isEmpty());
    FieldEditor *editor = typing.editor("summary_da");
    text = qobject_cast<QPlainTextEdit *>(editor->input());
    CHECK(text->hasFocus());
    CHECK(text->toPlainText().endsWith(" og en halv s"));
    CHECK_THAT(text->accessibleDescription().toStdString(), Catch::Contains("Endnu ikke i porteføljen"));
    QTest::keyClicks(text, "ætning");
    CHECK(editor->commit());
    CHECK(typing.program.first().summary.da.endsWith(" og en halv sætning"));
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("a text that was refused is there again too, and Escape drops it for good")
{
    Typing typing;
    auto *line = qobject_cast<QLineEdit *>(typing.editor("start_date")->input());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "30.2.2027");
    QTest::keyClick(line, Qt::Key_Return);
    typing.stopAndStartAgain();

    typing.press("Skriv videre");
    line = qobject_cast<QLineEdit *>(typing.editor("start_date")->input());
    CHECK(line->text() == "30.2.2027");
    QTest::keyClick(line, Qt::Key_Escape);
    CHECK(line->text() != "30.2.2027");
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("what was typed can be discarded where it is offered, and its field shows the portfolio again")
{
    Typing typing;
    auto *line = qobject_cast<QLineEdit *>(typing.editor("external_id")->input());
    line->setFocus();
    QTest::keyClicks(line, "sag 4");
    typing.stopAndStartAgain();
    typing.goTo({});
    line = qobject_cast<QLineEdit *>(typing.editor("external_id")->input());
    CHECK(line->text().contains("sag 4"));
    typing.press("Kassér det skrevne");
    CHECK(typing.notice().isEmpty());
    CHECK(line->text() == typing.project.externalId);
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("a cell that was being typed in opens again with its text")
{
    Typing typing;
    typing.program.trail.open(Place::of("projects"));
    typing.program.settle();
    SheetView *view = typing.view("project");
    const int line = view->table().lineOf(typing.project.id.untyped());
    QLineEdit *editor = typing.openCell(*view, line, "title");
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "Ny tit");
    typing.stopAndStartAgain();
    CHECK_THAT(typing.notice().toStdString(), Catch::Contains("“Ny tit” (Titel, "));

    typing.press("Skriv videre");
    view = typing.view("project");
    editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
    REQUIRE(editor);
    CHECK(editor->text() == "Ny tit");
    CHECK(view->currentRow() == typing.project.id.untyped());
    QTest::keyClicks(editor, "el");
    QTest::keyClick(editor, Qt::Key_Return);
    typing.program.settle();
    CHECK(typing.program.first().title.da == "Ny titel");
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("a cell whose file says no keeps its text and says why, until the file takes it")
{
    Typing typing;
    typing.program.trail.open(Place::of("projects"));
    typing.program.settle();
    SheetView *view = typing.view("project");
    const int line = view->table().lineOf(typing.project.id.untyped());
    QLineEdit *editor = typing.openCell(*view, line, "title");
    REQUIRE(editor);
    REQUIRE(QFile::rename(typing.path, typing.path + ".away"));
    editor->selectAll();
    QTest::keyClicks(editor, "Ny titel");
    QTest::keyClick(editor, Qt::Key_Return);
    typing.program.settle();

    editor = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex()));
    REQUIRE(editor);
    CHECK(editor->text() == "Ny titel");
    CHECK_THAT(editor->accessibleDescription().toStdString(), Catch::Contains("flyttet"));
    const QModelIndex cell = view->currentIndex();
    CHECK(view->table().typedText(cell) == "Ny titel");
    CHECK(typing.program.first().title.da == typing.project.title.da);

    REQUIRE(QFile::rename(typing.path + ".away", typing.path));
    QTest::keyClick(editor, Qt::Key_Return);
    typing.program.settle();
    CHECK(typing.program.first().title.da == "Ny titel");
    CHECK_FALSE(view->table().typedText(cell));
}

TEST_CASE("a new row that lacks something is there again, and becomes a row with the rest")
{
    Typing typing;
    typing.goTo("milestones");
    SheetView *view = typing.view("milestone");
    const int rows = view->table().shownRows();
    QLineEdit *editor = typing.openCell(*view, rows, "title");
    REQUIRE(editor);
    QTest::keyClicks(editor, "Pilot");
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(view->table().shownRows() == rows); // a milestone needs a day
    typing.stopAndStartAgain();
    CHECK_THAT(typing.notice().toStdString(), Catch::Contains("“Pilot” (Titel, "));

    typing.press("Skriv videre");
    view = typing.view("milestone");
    CHECK(view->table().index(rows, view->table().columnOf("title")).data().toString() == "Pilot");
    if (auto *open = qobject_cast<QLineEdit *>(view->indexWidget(view->currentIndex())))
        QTest::keyClick(open, Qt::Key_Return);
    editor = typing.openCell(*view, rows, "planned");
    REQUIRE(editor);
    QTest::keyClicks(editor, "1.10.2027");
    QTest::keyClick(editor, Qt::Key_Return);
    typing.program.settle();
    const auto &all = typing.program.portfolio().rows<Milestone>();
    CHECK(std::count_if(all.begin(), all.end(), [](const Milestone &each) { return each.title.da == "Pilot"; }) == 1);
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("the reason for a move to another phase and the name of a restore point are kept while they are typed")
{
    Typing typing;
    typing.press("Flyt til fase …");
    auto *reason = typing.program.find<QLineEdit>("Begrundelse");
    REQUIRE(reason);
    QTest::keyClicks(reason, "Testen gav");
    typing.program.window->askForPoint();
    auto *name = typing.program.window->findChild<PointBar *>()->findChild<QLineEdit *>();
    name->setText("Før styregr");
    typing.stopAndStartAgain();

    CHECK_THAT(typing.notice().toStdString(),
               Catch::Contains("“Testen gav” (Begrundelse, ") && Catch::EndsWith("1 mere derefter."));
    typing.press("Skriv videre");
    CHECK(typing.program.window->findChild<MovePanel *>()->isVisible());
    name = typing.program.window->findChild<PointBar *>()->findChild<QLineEdit *>();
    CHECK(typing.program.find<QLineEdit>("Begrundelse")->text() == "Testen gav");
    CHECK_THAT(typing.notice().toStdString(), Catch::Contains("Før styregr"));
    typing.press("Skriv videre");
    CHECK(name->text() == "Før styregr");
    QTest::keyClick(name, Qt::Key_Escape);
    QTest::keyClick(typing.program.find<QLineEdit>("Begrundelse"), Qt::Key_Escape);
    typing.stopAndStartAgain();
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("what was typed about a row that is gone can be copied")
{
    Typing typing;
    auto *line = qobject_cast<QLineEdit *>(typing.editor("external_id")->input());
    line->setFocus();
    QTest::keyClicks(line, "sag 4");
    typing.program.session.drafts().flush();
    valueOf(typing.program.session.journal().perform(
        valueOf(actions::remove(typing.program.portfolio(), tableInfo<Project>(), typing.project.id.untyped()))));
    typing.stopAndStartAgain();
    CHECK_THAT(typing.notice().toStdString(), Catch::Contains("en række, der ikke findes mere"));
    typing.press("Kopiér teksten");
    CHECK(QGuiApplication::clipboard()->text().contains("sag 4"));
    CHECK(typing.notice().isEmpty());
}

TEST_CASE("what is typed into a file that can only be read, and into another portfolio, is not mixed up")
{
    Typing typing;
    auto *line = qobject_cast<QLineEdit *>(typing.editor("external_id")->input());
    line->setFocus();
    QTest::keyClicks(line, "sag 4");
    typing.stopAndStartAgain();
    REQUIRE(typing.program.files.create(typing.program.path("anden.opi")));
    typing.program.settle();
    CHECK(typing.notice().isEmpty());
    REQUIRE(typing.program.files.open(typing.path));
    CHECK_FALSE(typing.notice().isEmpty());
}
