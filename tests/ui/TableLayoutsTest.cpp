#include "tests/ui/Program.h"
#include "ui/models/PortfolioTable.h"
#include "ui/widgets/SheetLayout.h"
#include "ui/widgets/SheetView.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::Program;

namespace {

void openAgain(Program &program, const QString &page)
{
    program.window.reset();
    program.window = std::make_unique<MainWindow>(program.services);
    program.window->show();
    program.trail.open(Place::of(page));
    program.settle();
}

SheetView &projects(Program &program)
{
    program.trail.open(Place::of(QStringLiteral("projects")));
    program.settle();
    return *program.window->findChild<SheetView *>(QStringLiteral("project"));
}

/// Draws the right edge of a column with the mouse.
void drag(SheetView &view, int column, int by)
{
    QHeaderView &header = *view.horizontalHeader();
    const QPoint edge(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2);
    QTest::mouseMove(header.viewport(), edge);
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0), header.viewport()->mapToGlobal(edge + QPoint(by, 0)),
                     Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(header.viewport(), &move);
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
}

} // namespace

TEST_CASE("the columns of a table are in the next run as they were left")
{
    Program program;
    {
        SheetView &view = projects(program);
        const int code = view.table().columnOf("code");
        const int title = view.table().columnOf("title");
        const int state = view.table().columnOf("state");
        const int before = view.columnWidth(code);
        drag(view, code, 55);
        CHECK(view.columnWidth(code) == before + 55);
        view.setColumnHidden(state, true);
        view.horizontalHeader()->moveSection(view.horizontalHeader()->visualIndex(title), 0);
        view.sortBy("title", Qt::DescendingOrder);
        program.window->setLanguage(Language::English); // fits the columns, and leaves what the user drew
        program.settle();
        CHECK(view.columnWidth(code) == before + 55);
    }
    const int width = projects(program).columnWidth(projects(program).table().columnOf("code"));
    openAgain(program, QStringLiteral("projects"));
    SheetView &view = projects(program);
    CHECK(view.columnWidth(view.table().columnOf("code")) == width);
    CHECK(view.isColumnHidden(view.table().columnOf("state")));
    CHECK(view.horizontalHeader()->visualIndex(view.table().columnOf("title")) == 0);
    CHECK(view.horizontalHeader()->sortIndicatorSection() == view.table().columnOf("title"));
    CHECK(view.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
}

TEST_CASE("a layout from another version of the program gives the columns that it knows")
{
    Program program;
    const QVariantMap layouts{{QStringLiteral("project"),
                               QStringList{QStringLiteral("sort:gone:up"), QStringLiteral("column:title:200:shown"),
                                           QStringLiteral("column:gone:80:shown"), QStringLiteral("nonsense"),
                                           QStringLiteral("column:code:-7:hidden")}}};
    program.settings.set(settings::tableLayouts, layouts);
    const SheetView &view = projects(program);
    CHECK(view.horizontalHeader()->visualIndex(view.table().columnOf("title")) == 0);
    CHECK(view.isColumnHidden(view.table().columnOf("code")));
    CHECK_FALSE(view.isColumnHidden(view.table().columnOf("title")));
}

TEST_CASE("the sorting of the history is remembered, and holds when rows come")
{
    Program program;
    REQUIRE(program.session.addPoint(QStringLiteral("b")));
    REQUIRE(program.session.addPoint(QStringLiteral("a")));
    program.trail.open(Place::of(QStringLiteral("history")));
    program.settle();
    program.window->findChild<TableView *>(QStringLiteral("history"))->sortByColumn(1, Qt::DescendingOrder);
    openAgain(program, QStringLiteral("history"));
    const auto *view = program.window->findChild<TableView *>(QStringLiteral("history"));
    CHECK(view->horizontalHeader()->sortIndicatorSection() == 1);
    REQUIRE(program.session.addPoint(QStringLiteral("c")));
    program.settle();
    QStringList texts;
    for (int line = 0; line < view->model()->rowCount(); ++line)
        texts << view->model()->index(line, 1).data().toString();
    CHECK(std::is_sorted(texts.rbegin(), texts.rend()));
}
