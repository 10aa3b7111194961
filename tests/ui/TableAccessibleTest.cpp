#include "tests/ui/Workplace.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/widgets/SheetView.h"

#include <QAccessible>
#include <QLineEdit>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

// What is announced is heard by the client in tests/outside: without a display nobody listens.

/// The table of the projects as a screen reader has it.
struct ReadTable {
    Workplace place;
    ProjectsPage page{place.context};
    SheetView &view = *page.findChild<SheetView *>();
    QAccessibleInterface *table = nullptr;
    int title = view.table().columnOf("title");

    ReadTable()
    {
        ChangeSet set("import-sample");
        for (const char *heading : {"Zebra", "Aarhus"}) {
            Project project;
            project.id = Id<Project>::generate();
            project.code = QStringLiteral("P-%1").arg(set.subject.isEmpty() ? 1 : 2);
            project.title.da = QString::fromUtf8(heading);
            set.subject = project.title.da;
            set.create(project);
        }
        place.add(set);
        showPage(page);
        table = QAccessible::queryAccessibleInterface(&view);
    }

    QAccessibleInterface *cell(int row, int column) const { return table->tableInterface()->cellAt(row, column); }
    static void act(QAccessibleInterface *part, const QString &action)
    {
        part->actionInterface()->doAction(action);
        QTest::qWait(1);
    }
};

} // namespace

TEST_CASE("a reader finds a cell under its heading and beside the name of its row, where it is on the screen")
{
    const ReadTable read;
    QAccessibleTableInterface *table = read.table->tableInterface();
    REQUIRE(table);
    CHECK(read.table->role() == QAccessible::Table);
    CHECK(read.table->text(QAccessible::Name) == "Projekter");
    CHECK(table->rowCount() == 3); // two projects and the empty line
    QAccessibleInterface *cell = read.cell(0, read.title);
    CHECK(cell->role() == QAccessible::Cell);
    CHECK(cell->text(QAccessible::Name) == "Zebra");
    CHECK(cell->tableCellInterface()->rowIndex() == 0);
    CHECK(cell->tableCellInterface()->columnIndex() == read.title);
    CHECK(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name) == "Titel");
    CHECK(cell->tableCellInterface()->rowHeaderCells().first()->text(QAccessible::Name) == "Zebra");
    CHECK(table->rowDescription(2) == "Nyt projekt …");
    CHECK(cell->state().editable);
    CHECK_FALSE(cell->state().invisible);

    const QRect seen = read.view.visualRect(read.view.model()->index(0, read.title));
    CHECK(cell->rect() == seen.translated(read.view.viewport()->mapToGlobal(QPoint())));
    const QPoint middle = cell->rect().center();
    CHECK(read.table->childAt(middle.x(), middle.y()) == cell);
    CHECK(read.table->rect().contains(cell->rect().topLeft()));
}

TEST_CASE("every part of a table knows its number, and a place outside it is answered and not valid")
{
    const ReadTable read;
    REQUIRE(read.table->childCount() == 4 * (read.view.model()->columnCount() + 1));
    for (int i = 0; i < read.table->childCount(); ++i) {
        QAccessibleInterface *part = read.table->child(i);
        REQUIRE(part);
        REQUIRE(part->isValid());
        REQUIRE(part->parent() == read.table);
        REQUIRE(read.table->indexOfChild(part) == i);
    }
    CHECK(read.table->child(read.table->childCount()) == nullptr);
    REQUIRE(read.cell(3, 0)); // Qt's bridge uses it unseen
    CHECK_FALSE(read.cell(3, 0)->isValid());
    CHECK(read.cell(3, 0)->tableCellInterface());
    CHECK(read.cell(-1, 0)->text(QAccessible::Name).isEmpty());
}

TEST_CASE("a cell takes the keyboard when a reader asks it or its table to")
{
    const ReadTable read;
    QAccessibleInterface *cell = read.cell(1, read.title);
    CHECK_FALSE(cell->state().focused);
    ReadTable::act(cell, QAccessibleActionInterface::setFocusAction());
    CHECK(read.view.hasFocus());
    CHECK(cell->state().focused);
    CHECK(cell->state().selected);
    CHECK(read.table->focusChild() == cell);

    read.view.clearFocus(); // the place is kept, the keyboard is elsewhere
    CHECK_FALSE(cell->state().focused);
    ReadTable::act(read.table, QAccessibleActionInterface::setFocusAction());
    CHECK(read.view.hasFocus());
}

TEST_CASE("the open editor of a cell is in the tree, and what is put into it there is taken")
{
    ReadTable read;
    QAccessibleInterface *cell = read.cell(0, read.title);
    const int parts = read.table->childCount();
    ReadTable::act(cell, QAccessibleActionInterface::setFocusAction());
    QTest::keyClick(&read.view, Qt::Key_F2);
    REQUIRE(read.table->childCount() == parts + 1);
    QAccessibleInterface *viewport = read.table->child(parts);
    CHECK(viewport->parent() == read.table);
    CHECK(read.table->indexOfChild(viewport) == parts);
    QAccessibleInterface *editor = read.table->focusChild();
    REQUIRE(editor);
    CHECK(viewport->indexOfChild(editor) >= 0);
    CHECK(editor->text(QAccessible::Name) == "Titel");

    editor->setText(QAccessible::Value, QStringLiteral("Okapi")); // as speech input does it
    QTest::keyClick(read.view.findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::qWait(1);
    CHECK(cell->text(QAccessible::Name) == "Okapi");
    read.place.session.undo();
    CHECK(cell->text(QAccessible::Name) == "Zebra");
    CHECK(read.table->childCount() == parts);
}

TEST_CASE("a reader holds a place: after a sort it is told what stands there now, and of a row that is gone nothing")
{
    ReadTable read;
    QAccessibleInterface *first = read.cell(0, read.title);
    QAccessibleInterface *last = read.cell(2, read.title);
    read.view.sortBy("title", Qt::DescendingOrder);
    CHECK(first->text(QAccessible::Name) == "Aarhus");
    CHECK(last->isValid());
    read.view.table().removeLines({0});
    CHECK(first->text(QAccessible::Name) == "Zebra");
    CHECK_FALSE(last->isValid());
    CHECK(last->rect().isNull());
    CHECK(read.table->indexOfChild(last) == -1);
}

TEST_CASE("a reader opens a row as Enter does, and selects rows")
{
    const ReadTable read;
    RowId opened;
    QObject::connect(&read.view, &SheetView::opened, &read.view, [&opened](const RowId &row) { opened = row; });
    ReadTable::act(read.cell(1, read.title), QAccessibleActionInterface::pressAction());
    CHECK(opened == read.view.table().rowId(1));
    CHECK(read.table->tableInterface()->selectRow(0));
    CHECK(read.table->tableInterface()->isRowSelected(0));
    CHECK(read.table->tableInterface()->selectedRows() == QList<int>{0});
    CHECK(read.table->tableInterface()->unselectRow(0));
    CHECK_FALSE(read.table->tableInterface()->isRowSelected(0));
}
