#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "core/exchange/csv/CsvReader.h"
#include "core/exchange/import/ImportPlan.h"
#include "tests/ui/Workplace.h"
#include "ui/pages/history/HistoryPage.h"
#include "ui/pages/importing/PastedRows.h"
#include "ui/pages/project/ProjectHistory.h"
#include "ui/pages/project/ProjectPage.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/SheetView.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace opi;
using namespace opi::test;

namespace {

QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }

/// Two projects out of a list of January, of which February had one.
struct TwoEditions {
    Workplace place{Language::English};
    Id<Project> bed, robot;

    TwoEditions()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
        bring("Projektnr;Titel;Start;Budget 2026\n1;Sengen;01.02.2026;5.000,00\n2;Robotten;;\n",
              "projekter 2026-01.csv", 1);
        bring("Projektnr;Titel;Start;Budget 2026\n1;Sengen;01.03.2026;5.000,00\n", "projekter 2026-02.csv", 2);
        for (const Project &project : place.session.portfolio().rows<Project>())
            (project.externalId == "1" ? bed : robot) = project.id;
    }
    void bring(const QString &text, const QString &file, int month)
    {
        const SourceTable table = valueOf(readCsv(text.toUtf8(), file));
        ImportOptions options;
        options.rule = MergeRule::TakeNews;
        options.today = QDate(2026, month, 1);
        options.now = QDateTime(options.today, QTime(8, 0), Qt::UTC);
        options.person = "Anna";
        place.time = QDateTime(options.today, QTime(8, 1), Qt::UTC);
        const Portfolio &portfolio = place.session.portfolio();
        place.add(valueOf(planImport(portfolio, table, matchColumns(table, portfolio), options)).set);
    }
};

struct ShownProjects : TwoEditions {
    ProjectsPage page{place.context};
    SheetView &view = *page.findChild<SheetView *>();
    PortfolioTable &table = view.table();

    ShownProjects() { showPage(page); }
    QModelIndex cell(const Id<Project> &project, const char *column) const
    {
        return table.index(table.lineOf(project.untyped()), table.columnOf(column));
    }
    QString hover(const Id<Project> &project, const char *column) const
    {
        return plain(cell(project, column).data(Qt::ToolTipRole).toString());
    }
};

} // namespace

TEST_CASE("pointing at an imported value says the file, the line, the day, the person and what the list says")
{
    ShownProjects shown;
    CHECK(shown.hover(shown.bed, "start_date")
              .endsWith("From projekter 2026-02.csv, line 2, imported 1 February 2026 by Anna. The list says “1 March "
                        "2026”."));
    CHECK(shown.hover(shown.robot, "title").contains("From projekter 2026-01.csv, line 3"));
    CHECK(shown.hover(shown.bed, "budget").contains("The list says “DKK 5,000”."));
    CHECK_FALSE(shown.hover(shown.bed, "phase").contains("From"));
    CHECK_FALSE(shown.cell(shown.bed, "start_date").data(Qt::AccessibleTextRole).toString().contains("From"));
}

TEST_CASE("a project that is gone from its list says so in the table, and a filter finds it")
{
    ShownProjects shown;
    CHECK(shown.cell(shown.robot, "title").data(Qt::UserRole + 1).toString() == "gone from the list");
    CHECK(shown.cell(shown.bed, "title").data(Qt::UserRole + 1).toString().isEmpty());
    FilterChip *chip = nullptr;
    for (FilterChip *each : shown.page.findChildren<FilterChip *>())
        chip = each->text().startsWith("List") ? each : chip;
    REQUIRE(chip);
    CHECK(chip->isVisible());
    shown.place.session.undo(); // the edition of February
    CHECK(shown.cell(shown.robot, "title").data(Qt::UserRole + 1).toString().isEmpty());
}

TEST_CASE("the page of a project says which list it came from, and its history where it stood in each edition")
{
    TwoEditions two;
    ProjectPage page{two.place.context};
    showPage(page);
    const auto allText = [&] {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + '\n';
        }
        return plain(text);
    };
    page.go(Place::ofProject(two.robot, "overview"));
    CHECK(allText().contains("Gone from the list since 1 February 2026 (projekter 2026-02.csv). It is kept here."));
    page.go(Place::ofProject(two.bed, "overview"));
    CHECK(allText().contains("From projekter 2026-02.csv, line 2, imported 1 February 2026 by Anna."));
    page.go(Place::ofProject(two.bed, "history"));
    CHECK(allText().contains("From projekter 2026-01.csv, line 2"));
    CHECK(allText().contains("From projekter 2026-02.csv, line 2"));
}

TEST_CASE("the history says of each row that was imported on which line of the list it stood")
{
    TwoEditions two;
    HistoryPage page{two.place.context};
    showPage(page);
    QStringList rows;
    for (QTableView *view : page.findChildren<QTableView *>()) {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows << view->model()->index(row, 0).data().toString();
    }
    CHECK(rows.contains("Project: Sengen (line 2 of the list)"));
    CHECK(rows.filter("Imported row").isEmpty());
}

TEST_CASE("a block that does not fit into the rows there are is offered as rows, one that fits is pasted over them")
{
    ShownProjects shown;
    QSignalSpy pasted(&shown.view, &SheetView::rowsPasted);
    QGuiApplication::clipboard()->setText("Nyt projekt\t\nEndnu et\t\n");
    shown.view.setFocus();
    shown.view.setCurrentIndex(shown.table.index(shown.table.rowCount() - 1, shown.table.columnOf("title")));
    shown.view.paste();
    REQUIRE(pasted.size() == 1);
    const auto columns = pasted[0][1].value<QList<int>>();
    CHECK(columns.first() == shown.table.columnOf("title"));
    const PastedRows rows = pastedInto(shown.table, ListKind::Projects, pasted[0][0].toString(), columns);
    CHECK(rows.headings.first() == "Title (English)");
    CHECK(pastedRowsFrom(placeOf(rows))->text == "Nyt projekt\t\nEndnu et\t\n");
    CHECK(pastedRowsFrom(placeOf(rows))->headings == rows.headings);

    QGuiApplication::clipboard()->setText("A\nB\n");
    shown.view.setCurrentIndex(shown.table.index(0, shown.table.columnOf("title")));
    shown.view.paste();
    CHECK(pasted.size() == 1);
    CHECK(shown.table.index(0, shown.table.columnOf("title")).data().toString() == "A");
    CHECK(shown.table.index(1, shown.table.columnOf("title")).data().toString() == "B");
    shown.view.pasteRows();
    CHECK(pasted.size() == 2);
}
