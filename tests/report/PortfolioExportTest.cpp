#include "core/report/PortfolioExport.h"

#include "core/analytics/FactSources.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateDecision.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/RolloutPlan.h"
#include "core/exchange/Export.h"
#include "core/exchange/import/FieldColumns.h"
#include "core/exchange/import/ListCells.h"
#include "core/exchange/ListFile.h"
#include "core/report/PortfolioWorkbook.h"
#include "core/text/Labels.h"
#include "tests/exchange/HardPortfolio.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

SourceTable readBack(const WrittenSheet &sheet)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("ud.xlsx");
    XlsxWriter writer(path);
    valueOf(writer.add(sheet));
    valueOf(writer.finish());
    return valueOf(readListFile(path, {.headerRow = 1}));
}

const char *const hardTexts[] = {"=1+1",
                                 "+45 12 34 56 78",
                                 "-5",
                                 "@home",
                                 "'=already",
                                 "''@twice",
                                 "=cmd|' /C calc'!A0",
                                 "\t=tab",
                                 "1.250",
                                 "007",
                                 "3/5-26",
                                 "#N/A",
                                 "TRUE",
                                 "_x0041_",
                                 "_x005F_x0041_",
                                 "\"quoted\" & <b>",
                                 "æøå ÆØÅ é",
                                 "two\nlines",
                                 "emoji 😀"};

/// Two more projects, which follow a model with gates of their own, and have what the others lack: plans, answers and
/// decisions at gates, and one procurement each with an option holder.
Portfolio withGates(const Portfolio &portfolio)
{
    ChangeSet set("import-sample");
    const ProcessModel model{
        Id<ProcessModel>::generate(), "gates", {"Med beslutningspunkter", "With gates"}, {}, false};
    set.create(model);
    QList<Phase> phases;
    const LocalizedText names[] = {{"Behov", "Need"}, {"Afklaring", "Clarification"}};
    for (int i = 0; i < 2; ++i) {
        phases << Phase{Id<Phase>::generate(), model.id, QString("X%1").arg(i + 1), names[i], i};
        set.create(phases.last());
    }
    const Gate gate{Id<Gate>::generate(), phases[0].id, "XG1", {"Behov klart", "Need clear"}};
    set.create(gate);
    for (int i = 0; i < 2; ++i) {
        Project project;
        project.id = Id<Project>::generate();
        project.code = QString("X-%1").arg(i + 1);
        project.title = {QString("Med port %1").arg(i + 1), QString("With a gate %1").arg(i + 1)};
        project.phase = phases[1].id;
        set.create(project);
        const GateCriterion criterion{Id<GateCriterion>::generate(),
                                      gate.id,
                                      i == 0 ? QString("XG1.1") : QString(),
                                      {QString("Behov %1 er beskrevet.").arg(i), QString("Need %1 is told.").arg(i)},
                                      {},
                                      {},
                                      true,
                                      EvidenceKinds::all,
                                      {},
                                      i};
        set.create(criterion);
        set.create(CriterionAnswer{Id<CriterionAnswer>::generate(),
                                   project.id,
                                   criterion.id,
                                   i == 0 ? Answer::Met : Answer::NotApplicable,
                                   {"Set på stedet", "Seen at the site"},
                                   {},
                                   {},
                                   QDate(2026, 4, 3)});
        set.create(GateDecision{Id<GateDecision>::generate(),
                                project.id,
                                gate.id,
                                GateVerdict::Conditional,
                                QDate(2026, 5, 3),
                                {},
                                "Styregruppen",
                                {"Behovet er klart", "The need is clear"},
                                phases[1].id,
                                false});
        for (const Phase &phase : phases)
            set.create(
                PhasePlan{Id<PhasePlan>::generate(), project.id, phase.id, QDate(2026, 6, 1), QDate(2026, 7, 1)});
        set.create(RolloutPlan{Id<RolloutPlan>::generate(),
                               project.id,
                               PlanKind(i),
                               {},
                               {"To afdelinger", "Two wards"},
                               {},
                               {},
                               kroner(5'000),
                               QDate(2027, 1, 1)});
        CommercialPlan commercial;
        commercial.id = Id<CommercialPlan>::generate();
        commercial.project = project.id;
        commercial.model = BusinessModel::Leasing;
        commercial.pricing = {"Pr. seng", "Per bed"};
        set.create(commercial);
        Procurement procurement;
        procurement.id = Id<Procurement>::generate();
        procurement.project = project.id;
        procurement.title = {"Senge", "Beds"};
        set.create(procurement);
        set.create(OptionHolder{Id<OptionHolder>::generate(), procurement.id,
                                portfolio.rows<Organisation>().begin()->id, 12, kroner(70'000), i == 0});
    }
    return valueOf(portfolio.with(set));
}

/// Each fact of the projects has a source, once.
Portfolio withSources(Portfolio portfolio)
{
    const TableInfo &projects = tableInfo<Project>();
    QSet<QByteArray> columns;
    for (const CellInfo &cell : projects.cells)
        columns.insert(factColumn(projects, cell.name));
    columns.remove("id");
    ChangeSet set("create-fact_source");
    for (const Project &project : portfolio.rows<Project>()) {
        for (const QByteArray &column : columns)
            set.create(FactSource{Id<FactSource>::generate(), project.id.untyped(), "project", column,
                                  "https://eksempel.dk/" + column, QDate(2026, 5, 3)});
    }
    return valueOf(portfolio.with(set));
}

} // namespace

TEST_CASE("an export goes into the file that its ending asks for, and nothing else is accepted")
{
    const QTemporaryDir folder;
    const Portfolio portfolio = hardPortfolio();
    const Words danish(Language::Danish);
    REQUIRE(exportPortfolio(portfolio, folder.filePath("a.CSV"), danish));
    QFile csv(folder.filePath("a.CSV"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll() == projectsAsCsv(portfolio, Language::Danish));
    REQUIRE(exportPortfolio(portfolio, folder.filePath("a.json"), danish));
    CHECK(QFile(folder.filePath("a.json")).size() == portfolioAsJson(portfolio).size());
    REQUIRE(exportPortfolio(portfolio, folder.filePath("a.xlsx"), danish));
    CHECK(valueOf(readListFile(folder.filePath("a.xlsx"))).sheet == "Projekter");
    CHECK(exportPortfolio(portfolio, folder.filePath("a.xls"), danish).error().code == "export-format-unknown");
    CHECK(exportPortfolio(portfolio, folder.filePath("no/a.csv"), danish).error().code == "file-not-written");
    CHECK(exportPortfolio(portfolio, folder.filePath("no/a.xlsx"), danish).error().code == "file-not-written");
}

TEST_CASE("bringing our own workbook back in changes nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("alt.xlsx");
    for (const Portfolio &portfolio : {hardPortfolio(), samplePortfolio({.projects = 40}, 3)}) {
        for (const Language language : {Language::Danish, Language::English}) {
            REQUIRE(exportPortfolio(portfolio, path, Words(language)));
            const SourceTable table = valueOf(readListFile(path));
            CHECK(table.doubts.empty());
            const ImportPlan plan =
                valueOf(planImport(portfolio, table, matchColumns(table, portfolio), importOptions(true)));
            CHECK(plan.read == int(portfolio.rows<Project>().size()));
            CHECK(plan.unchanged == plan.read);
            CHECK(plan.differences.empty());
            CHECK(plan.set.isEmpty());
        }
    }
}

TEST_CASE("a text in a workbook is that text, whatever it looks like")
{
    WrittenSheet sheet{"Ark", {"Titel", "Andet"}, {}};
    for (const char *text : hardTexts)
        sheet.rows.push_back({QString::fromUtf8(text), QString("x")});
    std::mt19937 random(11);
    const QString letters = QString::fromUtf8("aæ;,\t\"\n '=-+@1.\u2013_x00<&>");
    for (int i = 0; i < 300; ++i) {
        QString text = "a";
        for (int k = int(random() % 14); k > 0; --k)
            text += letters[int(random() % unsigned(letters.size()))];
        sheet.rows.push_back({text + "z", QString("x")});
    }
    const SourceTable table = readBack(sheet);
    REQUIRE(table.records.size() == sheet.rows.size());
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const QString text = std::get<QString>(sheet.rows[i][0]);
        INFO(text.toStdString());
        CHECK(cleanText(table.records[i].cell(0)) == text.trimmed());
        CHECK_FALSE(table.records[i].isNumber(0));
    }
    CHECK(table.doubts.empty());
}

TEST_CASE("importing the other sheets of our own workbook changes nothing either, in both languages")
{
    const Portfolio portfolio = withSources(withGates(samplePortfolio({.projects = 6, .process = 2}, 11)));
    constexpr qsizetype longestSheetName = 31;
    for (const Language language : {Language::Danish, Language::English}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath("alt.xlsx");
        const Words words(language);
        REQUIRE(exportPortfolio(portfolio, path, words));
        for (int kind = 1; kind < valueCount(ListKind()); ++kind) {
            const ListKind list = ListKind(kind);
            const QString sheet = tableLabel(words, tableOf(list)).left(longestSheetName);
            const SourceTable table = valueOf(readListFile(path, {.sheet = sheet}));
            INFO(table.sheet.toStdString());
            CHECK(proposedList(table, portfolio) == list);
            ImportOptions options = importOptions();
            options.rule = MergeRule::TakeList;
            const ImportPlan plan =
                valueOf(planImport(portfolio, table, matchColumns(table, portfolio, list), options));
            for (const ImportDifference &difference : plan.differences)
                UNSCOPED_INFO(difference.key.toStdString()
                              << ": " << difference.was.toStdString() << " / " << difference.inList.toStdString());
            CHECK(plan.set.isEmpty());
            CHECK(plan.unchanged == int(table.records.size()));
        }
    }
}

TEST_CASE(
    "a source in the workbook names its project, and one of what the project has is passed over when it comes back")
{
    Portfolio portfolio = samplePortfolio({.projects = 2, .process = 2}, 11);
    const Project project = *portfolio.rows<Project>().begin();
    const Milestone milestone{Id<Milestone>::generate(), project.id, {"Prøve", "Trial"}, QDate(2026, 3, 1), {}, {}};
    ChangeSet set("create-fact_source");
    set.create(milestone);
    set.create(FactSource{Id<FactSource>::generate(), project.id.untyped(), "project", "title", "https://a.dk", {}});
    set.create(
        FactSource{Id<FactSource>::generate(), milestone.id.untyped(), "milestone", "title", "https://b.dk", {}});
    portfolio = valueOf(portfolio.with(set));
    const QTemporaryDir folder;
    const QString path = folder.filePath("alt.xlsx");
    REQUIRE(exportPortfolio(portfolio, path, Words(Language::English)));
    const SourceTable table = valueOf(readListFile(path, {.sheet = "Sources"}));
    CHECK(table.header == QStringList{"Code", "Project", "Row", "Table", "Fact", "Address", "Date"});
    REQUIRE(table.records.size() == 2);
    CHECK(table.records[0].cell(0) == project.code);
    CHECK(table.records[1].cell(0) == project.code);
    ImportOptions options = importOptions();
    options.rule = MergeRule::TakeList;
    const ImportPlan plan =
        valueOf(planImport(portfolio, table, matchColumns(table, portfolio, ListKind::Sources), options));
    CHECK(plan.unchanged == 1);
    CHECK(plan.skipped == 1);
    CHECK(plan.differences.empty());
    CHECK(plan.set.isEmpty());
}

TEST_CASE("numbers, amounts and days in a workbook are such")
{
    const SourceTable table =
        readBack({"Ark",
                  {"Antal", "Beløb", "Dag", "Tidlig", "Tom"},
                  {{qint64(9), Money{123'456'789'012'345}, QDate(2026, 5, 3), QDate(1899, 5, 3), {}},
                   {qint64(-7), Money{-5}, QDate(1900, 3, 1), QDate(), QString()}}});
    REQUIRE(table.records.size() == 2);
    CHECK(table.records[0].cells == QStringList{"9", "1234567890123.45", "2026-05-03", "1899-05-03"});
    CHECK(table.records[0].isNumber(0));
    CHECK(table.records[0].isNumber(1));
    CHECK(table.records[1].cells.first(3) == QStringList{"-7", "-0.05", "1900-03-01"});
}

TEST_CASE("every table with rows is a sheet of its own, with a name that a spreadsheet takes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("alt.xlsx");
    const Portfolio portfolio = samplePortfolio({.projects = 3}, 3);
    REQUIRE(exportPortfolio(portfolio, path, Words(Language::English)));
    const QStringList sheets = valueOf(readListFile(path)).sheets;
    CHECK(sheets.first() == "Projects");
    int tables = 0;
    for (const TableRows &rows : portfolio.tables())
        tables += rows.size() > 0;
    CHECK(sheets.size() == tables);
    for (const char *name : {"Milestones", "Risks", "Grants", "Budget lines", "Partners"})
        CHECK(sheets.contains(name));

    const SourceTable risks = valueOf(readListFile(path, {.sheet = "Risks"}));
    CHECK(risks.header.first(2) == QStringList{"Code", "Project"});
    CHECK(risks.records.size() == std::size_t(portfolio.rows<Risk>().size()));

    XlsxWriter writer(folder.filePath("navne.xlsx"));
    const QString longName = "A/B: a name that is longer than thirty-one letters";
    REQUIRE(writer.add({longName, {"H"}, {{QString("1")}}}));
    REQUIRE(writer.add({longName, {"H"}, {{QString("2")}}}));
    const Result<> tooLong = writer.add({"C", {"H"}, {{QString(40'000, u'x')}}});
    CHECK(tooLong.error().code == "export-cell-too-long");
    CHECK(tooLong.error().facts == QStringList{"C", "2", "H"});
    REQUIRE(writer.finish());
    CHECK(valueOf(readListFile(folder.filePath("navne.xlsx"), {.headerRow = 1})).sheets.first(2)
          == QStringList{"A B  a name that is longer than", "A B  a name that is longer (2)"});
}
