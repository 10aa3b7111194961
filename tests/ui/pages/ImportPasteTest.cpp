#include <catch2/catch.hpp>

#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Milestone.h"
#include "tests/support/Packed.h"
#include "tests/ui/pages/ShownImport.h"
#include "ui/pages/process/ProcessColumns.h"

using namespace opi;
using namespace opi::test;

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
    REQUIRE(QTest::qWaitFor([&] { return shown.button("Continue")->isEnabled(); }, 30000));

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
    REQUIRE(QTest::qWaitFor([&] { return !shown.place.session.portfolio().rows<Project>().isEmpty(); }, 30000));
    CHECK(shown.place.onDisk().rows<Project>().begin()->title.da == "Søvn på Ærø");
    CHECK(shown.place.onDisk().rows<BudgetLine>().begin()->planned == kroner(1'250'000));
}
