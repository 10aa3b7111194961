#include "core/actions/Edit.h"
#include "tests/ui/Program.h"
#include "ui/pages/Page.h"
#include "ui/shell/Commands.h"
#include "ui/shell/GoTo.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/PageDirectory.h"
#include "ui/shell/StatusLine.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ChartView.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;

namespace {

QList<Place> everyPlace(const Program &program)
{
    QList<Place> places;
    for (const PageEntry &page : PageDirectory::entries()) {
        if (page.name == QStringLiteral("project"))
            places << Place::ofProject(program.first().id);
        else if (page.group != PageGroup::Hidden)
            places << Place::of(page.name);
    }
    return places;
}

/// Every text that a reader or a screen reader meets on the page that is shown, in a fixed order.
QStringList allTexts(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(QStringLiteral("Scroll")))
            continue; // unused buttons of QTabBar, named once by Qt
        texts << widget->accessibleName() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *chart = qobject_cast<const ChartView *>(widget))
            texts << chart->chart().table().header;
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text();
    return texts;
}

std::string firstDifference(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] != b[i])
            return (a[i] + QStringLiteral(" became ") + b[i]).toStdString();
    }
    return a.size() == b.size() ? "" : "another number of texts";
}

Result<ChangeSet> renamed(const Program &program, const QString &title)
{
    Project project = program.first();
    project.title = {title, title};
    return actions::edit(program.portfolio(), project);
}

} // namespace

TEST_CASE("every widget that takes the focus has a name for a screen reader, on every page")
{
    Program program;
    for (const Place &place : everyPlace(program)) {
        program.trail.open(place);
        program.settle();
        for (QWidget *widget : program.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu"))
                continue;
            if (widget->focusProxy())
                continue; // the inside of a combo box or a date field, which has the name
            CAPTURE(place.page.toStdString(), widget->metaObject()->className(), widget->objectName().toStdString());
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(accessible);
            CHECK(!accessible->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("switching the language and back gives every text of every page as it was")
{
    Program program;
    for (const Place &place : everyPlace(program)) {
        program.trail.open(place);
        program.settle();
        CAPTURE(place.page.toStdString());
        const QStringList danish = allTexts(*program.window);
        program.window->setLanguage(Language::English);
        program.settle();
        const QStringList english = allTexts(*program.window);
        CHECK_FALSE(danish == english);
        program.window->setLanguage(Language::Danish);
        program.settle();
        CHECK(firstDifference(danish, allTexts(*program.window)) == "");
    }
}

TEST_CASE("an edit is saved, named in the bottom line, and undone from there")
{
    Program program;
    const QString before = program.first().title.da;
    REQUIRE(program.session.perform(renamed(program, QStringLiteral("Ny titel"))));
    program.settle();
    CHECK(program.first().title.da == QStringLiteral("Ny titel"));
    const auto *line = program.window->findChild<StatusLine *>();
    const auto links = line->findChildren<QPushButton *>();
    const auto undo = std::find_if(links.begin(), links.end(), [](const QPushButton *link) {
        return link->isVisible() && link->accessibleName().contains(QStringLiteral("Ny titel"));
    });
    REQUIRE(undo != links.end());
    (*undo)->click();
    CHECK(program.first().title.da == before);
    program.window->commands().action("redo")->trigger();
    CHECK(program.first().title.da == QStringLiteral("Ny titel"));
}

TEST_CASE("the menu names what undo takes back, and offers nothing where there is nothing")
{
    Program program;
    CHECK_FALSE(program.window->commands().action("undo")->isEnabled());
    REQUIRE(program.session.perform(renamed(program, QStringLiteral("Ærø bro"))));
    const QAction *undo = program.window->commands().action("undo");
    CHECK(undo->isEnabled());
    CHECK(undo->text().contains(QStringLiteral("Ærø bro")));
    CHECK_FALSE(program.window->commands().action("redo")->isEnabled());
}

TEST_CASE("what is refused is said above the page, in the language of the window, and changes nothing")
{
    Program program;
    const Portfolio before = program.portfolio();
    CHECK_FALSE(program.session.perform(fail(Error::Kind::Invalid, "nothing-to-undo")));
    program.settle();
    const auto says = [&](const QString &text) {
        const auto labels = program.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    program.window->setLanguage(Language::English);
    program.settle();
    CHECK(says(QStringLiteral("There is nothing to undo.")));
    CHECK(program.portfolio() == before);
}

TEST_CASE("Alt+Left and Alt+Right go back and forward through the pages")
{
    Program program;
    program.trail.open(Place::of(QStringLiteral("projects")));
    const Page *projects = program.window->page();
    QTest::keyClick(program.window.get(), Qt::Key_Left, Qt::AltModifier);
    CHECK(program.window->page() != projects);
    QTest::keyClick(program.window.get(), Qt::Key_Right, Qt::AltModifier);
    CHECK(program.window->page() == projects);
}

TEST_CASE("Ctrl and a number show a page, and the navigation follows")
{
    Program program;
    QTest::keyClick(program.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(program.trail.here().page == QStringLiteral("projects"));
    const auto *navigation = program.window->findChild<Navigation *>();
    CHECK(navigation->currentItem()->text() == program.window->commands().action("page-projects")->text());
}

TEST_CASE("Ctrl+K finds a project by a part of its name, with and without Danish letters")
{
    Program program;
    REQUIRE(program.session.perform(renamed(program, QStringLiteral("Kræftplan for Ærø"))));
    for (const QString &typed : {QStringLiteral("kræft ærø"), QStringLiteral("kraeftplan"), QStringLiteral("aero")}) {
        program.window->openGoTo();
        SearchField &field = program.window->page()->search();
        field.clear();
        QTest::keyClicks(&field, typed);
        const auto *list = program.window->findChild<GoTo *>();
        REQUIRE(list->isVisible());
        CAPTURE(typed.toStdString());
        CHECK(list->model()->index(0, 0).data().toString() == QStringLiteral("Kræftplan for Ærø"));
        QTest::keyClick(&field, Qt::Key_Escape);
        CHECK_FALSE(list->isVisible());
    }
}

TEST_CASE("Ctrl+K goes to a page with the keyboard alone")
{
    Program program;
    QTest::keyClick(program.window.get(), Qt::Key_K, Qt::ControlModifier);
    SearchField &field = program.window->page()->search();
    CHECK(field.hasFocus());
    QTest::keyClicks(&field, program.window->commands().action("page-projects")->text());
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(program.trail.here().page == QStringLiteral("projects"));
}

TEST_CASE("as of a past date every page is marked and nothing can be edited, until one goes back to now")
{
    Program program;
    program.session.showAsOf(program.session.today().addDays(-1));
    program.settle();
    CHECK(program.portfolio().rows<Project>().isEmpty()); // the file was made today
    CHECK_FALSE(program.session.perform(ChangeSet(QStringLiteral("edit-project"))));
    CHECK_FALSE(program.window->commands().action("undo")->isEnabled());
    program.session.showAsOf({});
    CHECK(program.portfolio().rows<Project>().size() == 3);
}

TEST_CASE("a second window on the same file can only read, and says who has it open")
{
    Program first;
    Program second(0);
    REQUIRE(second.files.open(first.session.journal().path()));
    second.settle();
    CHECK(second.session.isReadOnly());
    CHECK_FALSE(second.session.perform(renamed(second, QStringLiteral("x"))));
    const auto labels = second.window->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(qEnvironmentVariable("USER", QStringLiteral("?")));
    }));
}

TEST_CASE("a file that is no portfolio gives a page with the reason and other choices")
{
    Program program(0);
    const QString path = program.path(QStringLiteral("noget.opi"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is not a database");
    file.close();
    CHECK_FALSE(program.files.open(path));
    program.settle();
    CHECK_FALSE(program.session.isOpen());
    const auto labels = program.window->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("noget.opi"));
    }));
    CHECK(program.window->page() == nullptr);
}

TEST_CASE("a new portfolio begins with the regions and phases, and is the first of the recent files")
{
    Program program(0);
    const QString path = program.path(QStringLiteral("Ny.opi"));
    REQUIRE(program.files.create(path));
    CHECK(program.portfolio().rows<Region>().size() >= 5);
    CHECK(program.portfolio().rows<Project>().isEmpty());
    CHECK(program.files.recent().first() == path);
    CHECK(program.window->windowTitle().startsWith(QStringLiteral("Ny")));
    CHECK_FALSE(program.files.create(path)); // a file is never overwritten
}

TEST_CASE("a copy holds the same portfolio, and the window stays with the first")
{
    Program program;
    const QString copy = program.path(QStringLiteral("kopi.opi"));
    REQUIRE(program.files.saveCopy(copy));
    CHECK(program.session.journal().path() != copy);
    const auto journal = test::valueOf(Journal::open(copy, {.person = QStringLiteral("Bo")}));
    CHECK(journal->portfolio() == program.portfolio());
}

TEST_CASE("dark, light and 200 per cent text switch while the window is open")
{
    Program program;
    program.window->setLighting(Lighting::Dark);
    program.settle();
    CHECK(program.window->palette().color(QPalette::Window) == Theme::dark().page);
    program.window->setTextPercent(200);
    CHECK(themeOf(*program.window).textSize >= 26);
    program.window->setTextPercent(100);
    program.window->setLighting(Lighting::Light);
    program.settle();
    CHECK(program.window->palette().color(QPalette::Window) == Theme::light().page);
}

TEST_CASE("at 200 per cent no label and no button is cut off")
{
    Program program;
    program.window->setTextPercent(200);
    for (const Place &place : everyPlace(program)) {
        program.trail.open(place);
        program.settle();
        for (QWidget *widget : program.window->findChildren<QWidget *>()) {
            const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
            if (!isText || !widget->isVisible() || widget->minimumWidth() == 1)
                continue; // what may be narrower is elided
            if (widget->sizePolicy().verticalPolicy() == QSizePolicy::Ignored)
                continue; // a mark that is as high as the line it stands in
            CAPTURE(place.page.toStdString(), widget->metaObject()->className());
            const auto *label = qobject_cast<QLabel *>(widget);
            CAPTURE((label ? label->text() : widget->accessibleName()).toStdString());
            const int wanted = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                           : widget->minimumSizeHint().height();
            CHECK(widget->height() >= wanted);
        }
    }
    program.window->setTextPercent(100);
}

TEST_CASE("F6 goes from the pages to the content, to the bottom line and round")
{
    Program program;
    auto *navigation = program.window->findChild<Navigation *>();
    const auto *line = program.window->findChild<StatusLine *>();
    navigation->setFocus();
    program.window->focusPane(1);
    CHECK(program.window->page()->isAncestorOf(program.window->focusWidget()));
    program.window->focusPane(1);
    CHECK(line->isAncestorOf(program.window->focusWidget()));
    program.window->focusPane(1);
    CHECK(program.window->focusWidget() == navigation);
    program.window->focusPane(-1);
    CHECK(line->isAncestorOf(program.window->focusWidget()));
}

TEST_CASE("a chart is shown as a table and back, and Enter on a mark opens its projects")
{
    Program program(40);
    auto *card = program.window->findChild<ChartCard *>();
    card->showTable(true);
    CHECK_FALSE(card->view().isVisible());
    card->showTable(false);
    CHECK(card->view().isVisible());
    card->view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&card->view(), Qt::Key_Return);
    CHECK(program.trail.here().page == QStringLiteral("projects"));
    CHECK_FALSE(program.trail.here().filter.isEmpty());
}

TEST_CASE("a screen reader that asks for a scroll bar that has just gone gets nothing, and the window lives on")
{
    const Program program;
    for (QScrollArea *area : program.window->findChildren<QScrollArea *>()) {
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(area);
        REQUIRE(said);
        REQUIRE(said->childCount() > 0);
        CHECK(said->child(0)->object() == area->viewport());
        CHECK_FALSE(said->child(said->childCount()));
        CHECK_FALSE(said->child(said->childCount() + 1));
    }
}
