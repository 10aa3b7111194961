#include <catch2/catch.hpp>

#include "core/domain/CustomValue.h"
#include "tests/ui/pages/ShownImport.h"
#include "ui/delegates/ChoiceBox.h"

#include <QAccessible>
#include <QLineEdit>

using namespace opi;
using namespace opi::test;

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
    REQUIRE(QTest::qWaitFor([&] { return shown.shownTable().columnCount() < columns; }, 30000));
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
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Import")->isEnabled(); }, 30000));
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
    shown.open(QString::fromUtf8(projectList)
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

TEST_CASE("a file that is no list says so, and another can be chosen")
{
    ShownImport shown;
    shown.page.go({"import", {}, {}, shown.write("", "tom.csv")});
    REQUIRE(QTest::qWaitFor([&] { return shown.allText().contains("tom.csv"); }, 30000));
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
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Import")->isEnabled(); }, 30000));
    takePicture(shown.page, "import-preview");
    shown.choosePart("Doubtful cells");
    takePicture(shown.page, "import-doubtful");
    shown.press("Import");
    takePicture(shown.page, "import-result");
}
