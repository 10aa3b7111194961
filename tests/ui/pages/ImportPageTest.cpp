#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "core/domain/Barrier.h"
#include "core/domain/CustomValue.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Milestone.h"
#include "tests/support/Packed.h"
#include "tests/ui/Workplace.h"
#include "ui/delegates/ChoiceBox.h"
#include "ui/pages/importing/ImportPage.h"
#include "ui/pages/process/ProcessColumns.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace opi;
using namespace opi::test;

namespace {

/// Three projects as a Danish spreadsheet writes them: Latin-1, semicolons, a title above, amounts with points, and one
/// date that is none.
const char *const list = "Projekter i puljen;;;;;\r\n"
                         "Projektnr.;Projekttitel;Ansøger;Start;Slut;Budget\r\n"
                         "24/001;Sengen der vender;Eksempel Sygehus;01.02.2025;31.12.2026;1.250.000\r\n"
                         "24/002;Søvn på Ærø;Ærø Eksempelkommune;15.03.2025;snart;800.000,50\r\n"
                         "24/003;Robot i køkkenet;Eksempel Sygehus;;;\r\n";

struct ShownImport {
    Workplace place{Language::English};
    ImportPage page{place.context};

    ShownImport()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
        showPage(page);
    }
    QString write(const QString &text, const QString &name = "liste.csv")
    {
        QFile file(place.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toLatin1());
        return file.fileName();
    }
    void open(const QString &text = QString::fromUtf8(list))
    {
        page.go({"import", {}, {}, write(text)});
        REQUIRE(QTest::qWaitFor([this] { return button("Continue")->isEnabled(); }, 5000));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        throw std::runtime_error(("no button is called " + text).toStdString());
    }
    void press(const QString &text) const
    {
        REQUIRE(button(text)->isEnabled());
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    void goToPreview()
    {
        press("Continue");
        press("Continue");
        REQUIRE(QTest::qWaitFor([this] { return button("Import")->isEnabled(); }, 5000));
    }
    QAbstractItemModel &shownTable() const
    {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (view->isVisible())
                return *view->model();
        }
        throw std::runtime_error("no table is shown");
    }
    QString allText() const
    {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + '\n';
        }
        return text;
    }
    int columnOf(const QString &heading) const
    {
        for (int column = 0; column < shownTable().columnCount(); ++column) {
            if (shownTable().headerData(column, Qt::Horizontal).toString() == heading)
                return column;
        }
        throw std::runtime_error(("no column is called " + heading).toStdString());
    }
    void choosePart(const QString &name) const
    {
        QTabBar *tabs = page.findChildren<QTabBar *>()[1];
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i).startsWith(name))
                tabs->setCurrentIndex(i);
        }
    }
    QTableView *shownView() const
    {
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (view->isVisible())
                return view;
        }
        throw std::runtime_error("no table is shown");
    }
    void waitForPlan() const
    {
        REQUIRE(QTest::qWaitFor([this] { return button("Import")->isEnabled(); }, 5000));
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *each : page.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        throw std::runtime_error(("no box is called " + name).toStdString());
    }
    void choose(const QString &name, const QString &text) const
    {
        const int line = box(name)->findText(text);
        REQUIRE(line >= 0);
        box(name)->setCurrentIndex(line);
        emit box(name)->activated(line);
    }
    qsizetype projects() const { return place.session.portfolio().rows<Project>().size(); }
};

} // namespace

TEST_CASE("a list is read, matched, previewed and imported with the keyboard's buttons, and one Undo takes it back")
{
    ShownImport shown;
    shown.open();
    CHECK(shown.allText().contains("liste.csv"));
    CHECK(shown.shownTable().headerData(2, Qt::Horizontal).toString() == "Projekttitel");
    CHECK(shown.shownTable().index(1, 2).data().toString() == QString::fromUtf8("Søvn på Ærø"));
    shown.goToPreview();
    CHECK(shown.projects() == 0);
    REQUIRE(shown.shownTable().rowCount() == 3); // the doubtful row first, its doubtful cell marked
    CHECK(shown.shownTable().index(0, 0).data() == "4");
    CHECK(shown.shownTable().index(0, shown.columnOf("Slut")).data().toString() == "!\u00A0snart");
    CHECK(shown.shownTable().index(0, shown.columnOf("Slut")).data(Qt::ToolTipRole).toString().contains("no date"));
    shown.choosePart("Doubtful cells");
    REQUIRE(shown.shownTable().rowCount() == 1);
    CHECK(shown.shownTable().index(0, 2).data() == "snart");
    shown.press("Import");
    CHECK(shown.projects() == 3);
    CHECK(shown.place.onDisk().rows<Project>().size() == 3);
    const auto isSleep = [](const Project &project) { return project.externalId == "24/002"; };
    const Project sleep = shown.place.find<Project>(isSleep);
    CHECK(sleep.title.da == QString::fromUtf8("Søvn på Ærø"));
    CHECK(sleep.start == QDate(2025, 3, 15));
    CHECK_FALSE(sleep.end);
    CHECK(shown.place.session.portfolio().of<BudgetLine>(sleep.id).begin()->planned == Money{80'000'050});
    shown.press("Undo the import");
    CHECK(shown.projects() == 0);
}

TEST_CASE("a separator that is wrong is corrected before one's eyes")
{
    ShownImport shown;
    shown.open();
    const int columns = shown.shownTable().columnCount();
    QComboBox *separator = nullptr;
    for (QComboBox *box : shown.page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Separator")
            separator = box;
    }
    REQUIRE(separator);
    CHECK(separator->currentData().toString() == ";");
    separator->setCurrentIndex(separator->findData(","));
    emit separator->activated(separator->currentIndex());
    REQUIRE(QTest::qWaitFor([&] { return shown.shownTable().columnCount() < columns; }, 5000));
}

TEST_CASE("a column that was taken for another field is corrected, and the preview follows")
{
    ShownImport shown;
    shown.open();
    shown.press("Continue");
    ChoiceBox *budget = nullptr;
    for (ChoiceBox *box : shown.page.findChildren<ChoiceBox *>()) {
        if (box->accessibleName().endsWith("Budget"))
            budget = box;
    }
    REQUIRE(budget);
    CHECK(budget->currentText() == "Budget");
    budget->setCurrentIndex(0); // not imported
    emit budget->activated(0);
    shown.press("Continue");
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Import")->isEnabled(); }, 5000));
    shown.press("Import");
    CHECK(shown.projects() == 3);
    CHECK(shown.place.session.portfolio().rows<BudgetLine>().isEmpty());
}

TEST_CASE("the same list next month: what only the list changed is taken, what was changed here stays, unless decided")
{
    ShownImport shown;
    shown.open();
    shown.goToPreview();
    shown.press("Import");
    const auto isBed = [](const Project &project) { return project.externalId == "24/001"; };
    const Project bed = shown.place.find<Project>(isBed);
    Project here = bed;
    here.start = QDate(2025, 2, 15);
    ChangeSet edit("edit-project");
    edit.update(bed, here);
    REQUIRE(shown.place.session.perform(edit));

    shown.press("Import another list");
    shown.open(QString::fromUtf8(list)
                   .replace("31.12.2026", "30.06.2027")
                   .remove("24/003;Robot i køkkenet;Eksempel Sygehus;;;\r\n"));
    shown.goToPreview();
    CHECK(shown.allText().contains("1 project updated"));
    CHECK(shown.allText().contains("1 project gone from the list"));
    shown.choosePart("Differences");
    REQUIRE(shown.shownTable().rowCount() == 2);
    const auto cell = [&](int row, const char *heading) {
        return shown.shownTable().index(row, shown.columnOf(heading)).data().toString();
    };
    CHECK(cell(0, "Field") == "Start");
    CHECK(cell(0, "Changed") == "Changed here");
    CHECK(cell(0, "What becomes of it") == "Stays as it is");
    CHECK(cell(1, "Changed") == "Changed in the list");
    CHECK(cell(1, "What becomes of it") == "From the list");

    shown.shownView()->selectRow(0);
    shown.press("Take from the list");
    shown.waitForPlan();
    CHECK(cell(0, "What becomes of it") == "From the list");
    CHECK(shown.shownView()->selectionModel()->selectedRows().size() == 1); // still selected
    shown.press("As the rule says");
    shown.waitForPlan();
    CHECK(cell(0, "What becomes of it") == "Stays as it is");
    shown.choose("Where list and portfolio differ", "Keep everything as it is here");
    shown.waitForPlan();
    CHECK(cell(1, "What becomes of it") == "Stays as it is");
    shown.choose("Where list and portfolio differ", "Take what only the list has changed");
    shown.waitForPlan();
    shown.choosePart("Gone from the list");
    CHECK(cell(0, "Title") == QString::fromUtf8("Robot i køkkenet"));

    shown.press("Import");
    CHECK(shown.projects() == 3);
    CHECK(shown.place.find<Project>(isBed).end == QDate(2027, 6, 30));
    CHECK(shown.place.find<Project>(isBed).start == QDate(2025, 2, 15));
    const auto isRobot = [](const Project &project) { return project.externalId == "24/003"; };
    const Id<Project> robot = shown.place.find<Project>(isRobot).id;
    CHECK(shown.place.session.ledger().goneSince(robot.untyped()));
    shown.press("Undo the import");
    CHECK(shown.place.find<Project>(isBed).end == QDate(2026, 12, 31));
    CHECK_FALSE(shown.place.session.ledger().goneSince(robot.untyped()));
}

TEST_CASE("a doubtful cell is mended in the preview, by row or by cell, and the file stays as it is")
{
    ShownImport shown;
    shown.open();
    shown.goToPreview();
    QAbstractItemModel &rows = shown.shownTable();
    CHECK_FALSE(rows.flags(rows.index(0, 0)) & Qt::ItemIsEditable); // the line is not the list's
    REQUIRE(rows.setData(rows.index(0, shown.columnOf("Slut")), "31.12.2027", Qt::EditRole));
    shown.waitForPlan();
    shown.choosePart("Doubtful cells");
    CHECK(shown.allText().contains("No cell is doubtful"));
    shown.choosePart("Rows");
    CHECK(shown.shownTable().index(1, 0).data() == "4"); // not doubtful any more: in the order of the list
    shown.press("Import");
    const auto isSleep = [](const Project &project) { return project.externalId == "24/002"; };
    CHECK(shown.place.find<Project>(isSleep).end == QDate(2027, 12, 31));
}

TEST_CASE("a column becomes an own field, and the mapping is saved by name and known again next time")
{
    ShownImport shown;
    const QString text = QString::fromUtf8("Sagsnr.;Indsats;Borgere\r\n1;Sengen;1.200\r\n2;Robotten;35\r\n");
    shown.open(text);
    shown.press("Continue");
    const auto field = [&](const char *column) { return shown.box(QString("Field for the column ") + column); };
    field("Borgere")->setCurrentIndex(field("Borgere")->findText("New own field: Borgere"));
    emit field("Borgere")->activated(field("Borgere")->currentIndex());
    CHECK(shown.box("Kind of the own field Borgere")->currentText() == "Number");
    field("Indsats")->setCurrentIndex(field("Indsats")->findText("Title (Danish)"));
    emit field("Indsats")->activated(field("Indsats")->currentIndex());
    QLineEdit *name = nullptr;
    for (QLineEdit *each : shown.page.findChildren<QLineEdit *>())
        name = each->accessibleName() == "Name of this mapping" ? each : name;
    REQUIRE(name);
    QTest::keyClicks(name, "Regionens liste");
    shown.press("Save the mapping");
    CHECK(shown.box("Mapping")->currentText() == "Regionens liste");
    shown.press("Continue");
    shown.waitForPlan();
    shown.press("Import");
    REQUIRE(shown.place.session.portfolio().rows<CustomField>().size() == 1);
    CHECK(shown.place.session.portfolio().rows<CustomField>().begin()->name.da == "Borgere");
    QStringList values;
    const Portfolio written = shown.place.onDisk();
    for (const CustomValue &value : written.rows<CustomValue>())
        values << value.value;
    values.sort();
    CHECK(values == QStringList{"1200", "35"});

    shown.press("Import another list");
    shown.open("Borgere;Indsats;Sagsnr.\r\n40;Robotten;2\r\n");
    shown.press("Continue");
    CHECK(shown.box("Mapping")->currentText() == "Regionens liste");
    CHECK(field("Borgere")->currentText() == "Borgere");
    CHECK(field("Indsats")->currentText() == "Title (Danish)");
    shown.press("Continue");
    shown.waitForPlan();
    CHECK(shown.allText().contains("1 project updated"));
}

TEST_CASE("rows pasted into a table of a project are previewed and become its rows, with one Undo")
{
    ShownImport shown;
    shown.open();
    shown.goToPreview();
    shown.press("Import");
    const Id<Project> project = shown.place.session.portfolio().rows<Project>().begin()->id;
    PastedRows pasted{"Prototype\t01.03.2027\nTest\tsnart\n",
                      ListKind::Milestones,
                      project,
                      {"Milestone (English)", "Planned date", ""}};
    shown.page.go(placeOf(pasted));
    shown.waitForPlan(); // its columns are known, so the preview comes at once
    CHECK(shown.allText().contains("1 milestone added"));
    CHECK(shown.allText().contains("1 row passed over"));
    QAbstractItemModel &rows = shown.shownTable();
    REQUIRE(rows.setData(rows.index(0, shown.columnOf("Planned date")), "2027-04-01", Qt::EditRole));
    shown.waitForPlan();
    shown.press("Import");
    const Portfolio written = shown.place.onDisk();
    const auto milestones = written.of<Milestone>(project);
    CHECK(std::distance(milestones.begin(), milestones.end()) == 2);
    shown.press("Undo the import");
    CHECK(shown.place.session.portfolio().rows<Milestone>().isEmpty());
}

TEST_CASE("cells pasted under the columns of barriers, follow-ups and decisions get headings that the import knows")
{
    ShownImport shown;
    const auto unknown = [&](const TableInfo &info, const QList<RowColumn> &columns, ListKind list) {
        const PortfolioTable table(shown.place.session, info, columns);
        QStringList keys;
        for (int column = 0; column < int(columns.size()); ++column) {
            if (pastedInto(table, list, "x", {column}).headings.first().isEmpty())
                keys << QString::fromLatin1(columns[column].key);
        }
        return keys;
    };
    // What is reckoned, where a follow-up comes from, and meetings, which lists do not name.
    CHECK(unknown(tableInfo<Barrier>(), barrierColumns(), ListKind::Barriers) == QStringList{"age"});
    CHECK(unknown(tableInfo<FollowUp>(), followUpColumns(), ListKind::FollowUps) == QStringList{"state", "origin"});
    CHECK(unknown(tableInfo<Decision>(), decisionColumns(), ListKind::Decisions) == QStringList{"meeting"});
}

TEST_CASE("barriers pasted into the page of a project become its barriers")
{
    ShownImport shown;
    shown.open();
    shown.goToPreview();
    shown.press("Import");
    const Id<Project> project = shown.place.session.portfolio().rows<Project>().begin()->id;
    shown.page.go(placeOf({"No owner in operation\tBlocks\nNo data\tHolds back\n",
                           ListKind::Barriers,
                           project,
                           {"Barrier (English)", "Severity"}}));
    shown.waitForPlan();
    CHECK(shown.allText().contains("2 barriers added"));
    shown.press("Import");
    QList<int> severities;
    const Portfolio written = shown.place.onDisk();
    for (const Barrier &barrier : written.of<Barrier>(project))
        severities << barrier.severity;
    std::sort(severities.begin(), severities.end());
    CHECK(severities == QList<int>{2, 3});
}

TEST_CASE("a file that is no list says so, and another can be chosen")
{
    ShownImport shown;
    shown.page.go({"import", {}, {}, shown.write("", "tom.csv")});
    REQUIRE(QTest::qWaitFor([&] { return shown.allText().contains("tom.csv"); }, 5000));
    CHECK_FALSE(shown.button("Continue")->isEnabled());
    shown.open();
    CHECK(shown.button("Continue")->isEnabled());
}

TEST_CASE("every control of every step of the import has a name")
{
    ShownImport shown;
    shown.open();
    shown.goToPreview();
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu")
            || (widget->focusProxy() && widget->inherits("QLineEdit")) || widget->inherits("QTabBarPrivate"))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("pictures of the import", "[.pictures]")
{
    ShownImport shown;
    takePicture(shown.page, "import-empty");
    shown.open();
    takePicture(shown.page, "import-file");
    shown.press("Continue");
    takePicture(shown.page, "import-columns");
    shown.press("Continue");
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Import")->isEnabled(); }, 5000));
    takePicture(shown.page, "import-preview");
    shown.choosePart("Doubtful cells");
    takePicture(shown.page, "import-doubtful");
    shown.press("Import");
    takePicture(shown.page, "import-result");
}

TEST_CASE("a workbook is read from the sheet with the list, and another sheet can be chosen")
{
    ShownImport shown;
    const auto row = [](std::initializer_list<const char *> cells) {
        QByteArray all;
        for (const char *cell : cells)
            all += QByteArray("<c t=\"inlineStr\"><is><t>") + cell + "</t></is></c>";
        return "<row>" + all + "</row>";
    };
    const auto sheet = [](const QByteArray &rows) { return "<sheetData>" + rows + "</sheetData>"; };
    const QByteArray bytes = workbook(
        {{{"name=\"Vejledning\"", sheet(row({"Vejledning"}) + row({"Udfyld listen"}))},
          {"name=\"Projekter\"", sheet(row({"Projekttitel", "Budget"}) + row({"Søvn på Ærø", "1.250.000"}))},
          {"name=\"2019\" state=\"hidden\"", sheet(row({"Projekttitel", "Budget"}) + row({"Gammelt", "5"}))}}});
    QFile file(shown.place.folder.filePath("puljen.xlsx"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    shown.page.go({"import", {}, {}, file.fileName()});
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Continue")->isEnabled(); }, 5000));

    QComboBox *sheets = nullptr;
    QComboBox *separators = nullptr;
    for (QComboBox *box : shown.page.findChildren<QComboBox *>()) {
        sheets = box->accessibleName() == "Sheet" ? box : sheets;
        separators = box->accessibleName() == "Separator" ? box : separators;
    }
    REQUIRE(sheets);
    CHECK(sheets->isVisible());
    CHECK_FALSE(separators->isVisible());
    CHECK(sheets->currentText() == "Projekter");
    CHECK(sheets->itemText(2) == "2019 (hidden)");
    takePicture(shown.page, "import-workbook");

    sheets->setCurrentIndex(2);
    emit sheets->activated(2);
    REQUIRE(QTest::qWaitFor(
        [&] { return sheets->currentText() == "2019 (hidden)" && shown.button("Continue")->isEnabled(); }));
    CHECK(shown.shownTable().index(0, 1).data().toString() == "Gammelt");
    sheets->setCurrentIndex(1);
    emit sheets->activated(1);
    REQUIRE(QTest::qWaitFor([&] { return shown.shownTable().index(0, 1).data().toString() == "Søvn på Ærø"; }));

    shown.goToPreview();
    shown.press("Import");
    REQUIRE(QTest::qWaitFor([&] { return !shown.place.session.portfolio().rows<Project>().isEmpty(); }, 5000));
    CHECK(shown.place.onDisk().rows<Project>().begin()->title.da == "Søvn på Ærø");
    CHECK(shown.place.onDisk().rows<BudgetLine>().begin()->planned == kroner(1'250'000));
}
