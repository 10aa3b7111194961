#include <catch2/catch.hpp>

#include "tests/ui/Workplace.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/projects/ProjectsPage.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/SheetView.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace opi;
using namespace opi::test;

namespace {

/// Four projects whose order, sums and texts are plain to see.
struct FourProjects {
    Phase need, test;
    Project aarhus, aero, oster, zebra;

    explicit FourProjects(Workplace &place)
    {
        ChangeSet set("import-sample");
        const ProcessModel model{Id<ProcessModel>::generate(), "m", {"Model", "Model"}, {}, true};
        set.create(model);
        need = {Id<Phase>::generate(), model.id, "F1", {"Behov", "Need"}, 1};
        test = {Id<Phase>::generate(), model.id, "F2", {"Afprøvning", "Trial"}, 2};
        set.create(need);
        set.create(test);
        zebra = make(set, "P-1", "Zebra", test.id, kroner(1'000'000), kroner(250'000));
        aarhus = make(set, "P-2", "Aarhus måler søvn", need.id, kroner(2'500'000), {});
        aero = make(set, "P-10", "Ærø", {}, {}, {});
        oster = make(set, "P-9", "Østergade", need.id, kroner(0), kroner(100'000));
        place.add(set);
    }

private:
    static Project make(ChangeSet &set, const QString &code, const QString &title, std::optional<Id<Phase>> phase,
                        std::optional<Money> budget, std::optional<Money> granted)
    {
        Project project;
        project.id = Id<Project>::generate();
        project.code = code;
        project.title.da = title;
        project.phase = phase;
        set.create(project);
        if (budget)
            set.create(BudgetLine{Id<BudgetLine>::generate(), project.id, 2026, {}, *budget, {}, {}});
        if (granted)
            set.create(Grant{Id<Grant>::generate(),
                             project.id,
                             {},
                             {},
                             GrantState::Committed,
                             *granted,
                             AmountBasis::Total,
                             {},
                             {}});
        return project;
    }
};

struct ShownPage {
    Workplace place;
    FourProjects rows{place};
    ProjectsPage page{place.context};
    SheetView &view = *page.findChild<SheetView *>();
    PortfolioTable &table = view.table();

    ShownPage() { showPage(page); }

    QModelIndex cell(const Project &project, const char *column) const
    {
        return table.index(table.lineOf(project.id.untyped()), table.columnOf(column));
    }
    QString text(const Project &project, const char *column) const { return cell(project, column).data().toString(); }
    QStringList column(const char *key) const
    {
        QStringList texts;
        for (int line = 0; line < table.shownRows(); ++line)
            texts << table.index(line, table.columnOf(key)).data().toString();
        return texts;
    }
    QLineEdit *open(const Project &project, const char *column)
    {
        view.setFocus();
        view.setCurrentIndex(cell(project, column));
        QTest::keyClick(&view, Qt::Key_F2);
        return view.findChild<QLineEdit *>();
    }
};

} // namespace

TEST_CASE("a title typed into the table is in the portfolio, in the file and in the journal, and undo brings it back")
{
    ShownPage shown;
    QLineEdit *editor = shown.open(shown.rows.zebra, "title");
    REQUIRE(editor);
    QTest::keyClicks(editor, "Løve");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);

    CHECK(shown.text(shown.rows.zebra, "title") == "Løve");
    CHECK(shown.place.onDisk().find(shown.rows.zebra.id)->title.da == "Løve");
    CHECK(shown.place.session.journal().nextUndo()->action == "edit-project");

    shown.place.session.undo();
    CHECK(shown.text(shown.rows.zebra, "title") == "Zebra");
    CHECK(shown.place.onDisk().find(shown.rows.zebra.id)->title.da == "Zebra");
}

TEST_CASE("titles sort in Danish order with aa as å, and codes by their number")
{
    ShownPage shown;
    CHECK(shown.column("code") == QStringList{"P-1", "P-2", "P-9", "P-10"});
    shown.view.sortBy("title", Qt::AscendingOrder);
    CHECK(shown.column("title") == QStringList{"Zebra", "Ærø", "Østergade", "Aarhus måler søvn"});
}

TEST_CASE("empty cells come last in both directions, and a zero is not empty")
{
    ShownPage shown;
    shown.view.sortBy("budget", Qt::AscendingOrder);
    CHECK(shown.column("budget") == QStringList{"0", "1.000.000", "2.500.000", ""});
    shown.view.sortBy("budget", Qt::DescendingOrder);
    CHECK(shown.column("budget") == QStringList{"2.500.000", "1.000.000", "0", ""});
}

TEST_CASE("typing filters over all text, and the totals are those of the rows that are left")
{
    ShownPage shown;
    CHECK(shown.table.totalText(shown.table.columnOf("budget")) == "3.500.000");
    CHECK(shown.table.totalText(shown.table.columnOf("granted")) == "350.000");
    CHECK(shown.table.totalText(shown.table.columnOf("code")) == "4");

    auto *filter = shown.page.findChild<FilterField *>();
    shown.page.focusFilter();
    QTest::keyClicks(filter, "BEHOV");
    CHECK(shown.column("code") == QStringList{"P-2", "P-9"});
    CHECK(shown.table.totalText(shown.table.columnOf("budget")) == "2.500.000");
    QTest::keyClicks(filter, " soevn"); // both words, the second from a keyboard without ø
    CHECK(shown.column("code") == QStringList{"P-2"});
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(shown.table.shownRows() == 4);
}

TEST_CASE("what was edited while the texts were read beside the window is found")
{
    ShownPage shown; // has begun to read
    ChangeSet rename("edit-project");
    Project renamed = shown.rows.zebra;
    renamed.title.da = "Giraf";
    rename.update(shown.rows.zebra, renamed);
    shown.place.add(rename);
    ChangeSet removal("delete-project");
    removal.remove(shown.rows.aero);
    shown.place.add(removal);
    auto *filter = shown.page.findChild<FilterField *>();
    REQUIRE(filter);
    filter->setText("giraf");
    CHECK(shown.column("code") == QStringList{"P-1"});
    filter->setText("zebra");
    CHECK(shown.table.shownRows() == 0);
    filter->setText("ærø");
    CHECK(shown.table.shownRows() == 0);
}

TEST_CASE("a date that cannot be read is said at the cell, and the edit stays open until it is mended")
{
    ShownPage shown;
    QLineEdit *editor = shown.open(shown.rows.zebra, "start_date");
    QTest::keyClicks(editor, "snart");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(shown.view.findChild<QLineEdit *>() == editor);
    CHECK(editor->accessibleDescription().contains("snart"));
    CHECK(shown.text(shown.rows.zebra, "start_date").isEmpty());

    editor->selectAll();
    QTest::keyClicks(editor, "3/5-26");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(shown.place.onDisk().find(shown.rows.zebra.id)->start == QDate(2026, 5, 3));
    CHECK(shown.text(shown.rows.zebra, "start_date").contains("2026"));
}

TEST_CASE("an end before the start is refused at the cell and Escape leaves everything as it was")
{
    ShownPage shown;
    QTest::keyClicks(shown.open(shown.rows.zebra, "start_date"), "1/6-26");
    QTest::keyClick(shown.view.findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::qWait(1);
    QLineEdit *editor = shown.open(shown.rows.zebra, "end_date");
    QTest::keyClicks(editor, "uge 14");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK_FALSE(editor->accessibleDescription().isEmpty());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::qWait(1);
    CHECK_FALSE(shown.place.onDisk().find(shown.rows.zebra.id)->end);
}

TEST_CASE("choosing another phase in the table records the move, and undo takes both back")
{
    ShownPage shown;
    shown.open(shown.rows.zebra, "phase");
    auto *box = shown.view.findChild<QComboBox *>();
    REQUIRE(box);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, "behov");
    QTest::keyClick(box, Qt::Key_Return);
    QTest::qWait(1);

    const Portfolio saved = shown.place.onDisk();
    CHECK(saved.find(shown.rows.zebra.id)->phase == shown.rows.need.id);
    REQUIRE(saved.rows<PhaseTransition>().size() == 1);
    const PhaseTransition &move = *saved.rows<PhaseTransition>().begin();
    CHECK(move.from == shown.rows.test.id);
    CHECK(move.decidedOn == QDate(2026, 5, 4));

    shown.place.session.undo();
    CHECK(shown.place.onDisk().rows<PhaseTransition>().isEmpty());
    CHECK(shown.text(shown.rows.zebra, "phase") == "Afprøvning");
}

TEST_CASE("a title in the empty line makes a project with the next free code")
{
    ShownPage shown;
    const auto buttons = shown.page.findChildren<QPushButton *>();
    const auto create = std::find_if(buttons.begin(), buttons.end(), [](auto *button) { return button->isDefault(); });
    QTest::mouseClick(*create, Qt::LeftButton);
    auto *editor = shown.view.findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, "Ny sengestue");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);

    CHECK(shown.table.shownRows() == 5);
    const auto isNew = [](const Project &project) { return project.title.da == "Ny sengestue"; };
    CHECK(shown.place.find<Project>(isNew).code == "P-0011");
    shown.place.session.undo();
    CHECK(shown.table.shownRows() == 4);
}

TEST_CASE("deleting projects takes what they own with them, as one step back")
{
    ShownPage shown;
    shown.view.setFocus();
    shown.view.setCurrentIndex(shown.cell(shown.rows.zebra, "title"));
    QTest::keyClick(&shown.view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shown.table.shownRows() == 3);
    CHECK(shown.place.onDisk().rows<BudgetLine>().size() == 2);
    CHECK(shown.place.session.journal().nextUndo()->action == "delete-project");
    CHECK(shown.place.session.journal().nextUndo()->subject == "Zebra");
    shown.place.session.undo();
    CHECK(shown.text(shown.rows.zebra, "budget") == "1.000.000");
}

TEST_CASE("Ctrl+D fills a range from its first row, and Delete empties it again")
{
    ShownPage shown;
    QTest::keyClicks(shown.open(shown.rows.zebra, "end_date"), "31/12-27");
    QTest::keyClick(shown.view.findChild<QLineEdit *>(), Qt::Key_Return);
    QTest::qWait(1);
    const int column = shown.table.columnOf("end_date");
    const QItemSelection range(shown.table.index(0, column), shown.table.index(3, column));
    shown.view.setCurrentIndex(shown.table.index(0, column));
    shown.view.selectionModel()->select(range, QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&shown.view, Qt::Key_D, Qt::ControlModifier);
    CHECK(shown.place.onDisk().find(shown.rows.aero.id)->end == QDate(2027, 12, 31));
    QTest::keyClick(&shown.view, Qt::Key_Delete);
    CHECK_FALSE(shown.place.onDisk().find(shown.rows.aero.id)->end);
    shown.place.session.undo();
    shown.place.session.undo();
    CHECK_FALSE(shown.place.onDisk().find(shown.rows.aero.id)->end);
    CHECK(shown.place.onDisk().find(shown.rows.zebra.id)->end == QDate(2027, 12, 31));
}

TEST_CASE("a copied range has tabs between its cells and numbers that a spreadsheet adds up")
{
    ShownPage shown;
    const int first = shown.table.columnOf("budget");
    shown.view.setFocus();
    shown.view.selectionModel()->select({shown.table.index(0, first), shown.table.index(1, first + 1)},
                                        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == "1000000\t250000\n2500000\t\n");
}

TEST_CASE("the list keeps its row and its language when the window changes to English")
{
    ShownPage shown;
    shown.view.setCurrentIndex(shown.cell(shown.rows.oster, "title"));
    shown.place.use(Language::English);
    QTest::qWait(1);
    CHECK(shown.view.currentRow() == shown.rows.oster.id.untyped());
    CHECK(shown.text(shown.rows.oster, "phase") == "Need");
    CHECK(shown.text(shown.rows.zebra, "budget") == "1,000,000");
}

TEST_CASE("every control of the page that takes the keyboard has a name")
{
    ShownPage shown;
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu"))
            continue;
        CAPTURE(widget->metaObject()->className());
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("pictures of the list of projects", "[.pictures]")
{
    for (const Language language : {Language::Danish, Language::English}) {
        for (const bool isDark : {false, true}) {
            Workplace place(language, isDark ? Theme::dark() : Theme::light());
            place.add(sample({.projects = 40}));
            ProjectsPage page(place.context);
            showPage(page);
            takePicture(page, QStringLiteral("projects-%1-%2").arg(codeOf(language), isDark ? "dark" : "light"));
        }
    }
}
