#include "core/report/SteeringReport.h"

#include "core/domain/CustomValue.h"
#include "core/render/pdf/PdfReport.h"

#include "tests/analytics/readiness/ReadinessCases.h"
#include "tests/render/pdf/PdfFile.h"
#include "tests/report/SteeringCase.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace opi;
using namespace opi::test;

TEST_CASE("The report names what the committee has to decide, with its reason", "[report]")
{
    const QString text = textOf(steeringReport(smallCase().portfolio(), {}, request(), Words(Language::English)));
    CHECK(text.contains("It is recommended that the steering committee"));
    CHECK(text.contains("decides how to go on with Medicine robot (The supplier went bankrupt),"));
    CHECK(text.contains("asks for new dates for 2 overdue milestones in Medicine robot,"));
    CHECK(text.contains("discusses the 2 severe risks and how they are met,"));
    CHECK(text.contains("takes note of the status of the portfolio."));
}

TEST_CASE("The report has the figures that were worked out by hand", "[report]")
{
    const QString text = textOf(steeringReport(smallCase().portfolio(), {}, request(), Words(Language::English)));
    CHECK(text.contains("The portfolio has 5 projects with a budget of DKK 4.0 m."));
    CHECK(text.contains("2 projects are red and 2 are yellow."));
    CHECK(text.contains("Committed grants|DKK 2.0 m|50% of the budget"));
    // year, budget, spent, forecast (the budget where there is none), deviation, and as a share
    CHECK(text.contains("2026|1,000,000|400,000|1,100,000|+100,000|+10.0%"));
    CHECK(text.contains("2027|3,000,000|0|3,000,000|0|0.0%"));
    CHECK(text.contains("Total|4,000,000|400,000|4,100,000|+100,000|+2.5%"));
    CHECK(text.contains("Committed|2,000,000|100%"));
    CHECK(text.contains("No supplier|Medicine robot|20 (Severe)|New tender"));
}

TEST_CASE("The margins say whose report it is, for which meeting, and of which data", "[report]")
{
    SteeringReportRequest asked = request();
    asked.fingerprint = "7c1e04ab99d2" + QString(52, '0');
    const Document report = steeringReport(smallCase().portfolio(), {}, asked, Words(Language::English));
    CHECK(report.title == "Portfolio status, autumn 2026");
    CHECK(report.author == "The health cluster");
    CHECK(report.headerLeft == "The health cluster · The steering committee");
    CHECK(QString(report.headerRight).replace(QChar::Nbsp, ' ')
          == "Meeting 2 December 2026 · Version 1 · Data as of 21 November 2026");
    CHECK(report.footerLeft == "OPI Portfolio · fingerprint 7c1e 04ab 99d2");
    CHECK(report.footerMiddle == "Confidential: internal copy");
    CHECK(report.language == Language::English);
}

TEST_CASE("The copy for members from companies does not name confidential projects", "[report]")
{
    Case c = smallCase();
    c.add(ProjectPartner{{},
                         Case::idOf<Project>("P-1"),
                         c.add(Organisation{{}, "Odense Kommune", {}, {}, {}, {}, {}, {}, {}, {}, {}}),
                         PartnerRole::Lead,
                         kroner(77'000),
                         {}});
    const Words words(Language::English);
    const QString internal = textOf(steeringReport(c.portfolio(), {}, request(), words));
    CHECK(internal.contains("Secret tender"));
    CHECK(internal.contains("DKK 77,000"));
    SteeringReportRequest asked = request();
    asked.audience = Audience::Members;
    const QString members = textOf(steeringReport(c.portfolio(), {}, asked, words));
    CHECK_FALSE(members.contains("Secret"));
    CHECK_FALSE(members.contains("The price is known"));
    CHECK_FALSE(members.contains("DKK 77,000"));
    CHECK(members.contains("Odense Kommune|Lead partner"));
    CHECK(members.contains("Confidential project"));
    CHECK(members.contains("2 confidential projects are part of all sums, but have no page in this copy."));
    CHECK(members.contains("The portfolio has 5 projects"));
}

TEST_CASE("A report compares with the last meeting", "[report]")
{
    const Portfolio before = smallCase().portfolio();
    ChangeSet set("test");
    const auto change = [&](const char *code, auto edit) {
        const Project row = *before.find(Case::idOf<Project>(code));
        Project after = row;
        edit(after);
        set.update(row, after);
    };
    change("P-1", [](Project &project) {
        project.phase = phase("F4");
        project.time.light = Light::Yellow;
        project.overall.light = Light::Yellow;
    });
    change("P-2", [](Project &project) { project.phase = phase("F6"); });
    const Portfolio now = valueOf(before.with(set));
    const QString text = textOf(steeringReport(now, before, request(), Words(Language::English)));
    CHECK(text.contains("Since the steering committee of 16 September 2026: 2 projects have moved a phase forward."));
    CHECK(text.contains("2 traffic lights have turned worse."));
    // The forecast is a tenth above the budget, which the limits call yellow.
    CHECK(
        text.contains("Sensory room|F4|Yellow (▼ was Green)|Green (rules: yellow)|Green|Yellow (▼ was Green)|F3 → F4"));
    CHECK(text.contains("Projects|5|unchanged"));
    CHECK(text.contains("Moved from F3 to F4."));
    CHECK(text.contains("No supplier|Medicine robot|20 (Severe)|unchanged|New tender"));

    SteeringReportRequest asked = request();
    asked.since = day("2026-10-05");
    CHECK(textOf(steeringReport(now, before, asked, Words(Language::English)))
              .contains("Since 5 October 2026: 2 projects"));
}

TEST_CASE("A portfolio that had no projects last time is compared with nothing", "[report]")
{
    const QString text =
        textOf(steeringReport(smallCase().portfolio(), Portfolio(), request(), Words(Language::English)));
    CHECK_FALSE(text.contains("Since"));
    CHECK_FALSE(text.contains("unchanged"));
}

TEST_CASE("An imported list without phases and lights makes a report that says so", "[report]")
{
    Case c;
    addPhases(c);
    for (int i = 1; i <= 107; ++i) {
        Project &project = c.project(QString("P-%1").arg(i, 4, 10, QChar('0')));
        project.start = day("2014-04-24");
        project.regionText = i <= 80 ? "Syddanmark" : "Bornholm";
        c.add(BudgetLine{{}, project.id, {}, {}, kroner(1000), {}, {}});
    }
    const Document report = steeringReport(c.portfolio(), {}, request(), Words(Language::English));
    const QString text = textOf(report);
    CHECK(text.contains("The portfolio has 107 projects with a budget of DKK 107,000."));
    CHECK(text.contains("No project has been judged by traffic lights."));
    CHECK(text.contains("107 open projects, none of them placed in a phase yet."));
    CHECK(text.contains("Syddanmark|80|75%"));
    CHECK(text.contains("P-0107|P-0107|Bornholm|2014–|1,000"));
    CHECK(headings(report, 1) == QStringList{"Portfolio status, autumn 2026", "Money", "Places", "Projects", "Annex"});
    CHECK_FALSE(text.contains("Red projects"));
    CHECK_FALSE(text.contains("Severe risks"));
}

TEST_CASE("An empty portfolio makes a report of its own emptiness", "[report]")
{
    const Document report = steeringReport(Portfolio(), {}, request(), Words(Language::English));
    CHECK(textOf(report).contains("The portfolio has no projects yet."));
    CHECK(headings(report, 1) == QStringList{"Portfolio status, autumn 2026", "Annex"});
    CHECK(valueOf(pdfOf(report)).startsWith("%PDF"));
}

TEST_CASE("What the portfolio itself wants to know is on the page of a project, and in the table of those without one",
          "[report]")
{
    Case c = smallCase();
    const Id<Project> onPage = Case::idOf<Project>("P-1");
    Project &listed = c.project("P-7"); // an imported row: no lights, milestones or risks
    listed.title = {"Kun på listen", "Only on the list"};
    const auto risk = c.add(CustomField{{}, {"Risikoklasse", "Risk class"}, CustomKind::Choice, {"Høj"}, true, 1});
    const auto citizens = c.add(CustomField{{}, {"Borgere", "Citizens"}, CustomKind::Number, {}, true, 2});
    const auto inside = c.add(CustomField{{}, {"Internt", "Internal note"}, CustomKind::Text, {}, false, 3});
    c.add(CustomValue{{}, onPage, citizens, "1234.5"});
    c.add(CustomValue{{}, onPage, risk, "Høj"});
    c.add(CustomValue{{}, onPage, inside, "hemmeligt"});
    c.add(CustomValue{{}, listed.id, risk, "Høj"});
    const Portfolio now = c.portfolio();
    const QString text = textOf(steeringReport(now, {}, request(), Words(Language::English)));
    CHECK(text.contains("\nRisk class: Høj · Citizens: 1,234.5\n"));
    CHECK(text.contains("P-7|Only on the list (Risk class: Høj)"));
    CHECK_FALSE(text.contains("hemmeligt")); // that field is not for the committee
    CHECK(textOf(steeringReport(now, {}, request(), Words(Language::Danish)))
              .contains("Risikoklasse: Høj · Borgere: 1.234,5"));
}

TEST_CASE("The language of a report is that of its words, down to numbers and what people wrote", "[report]")
{
    const QString danish = textOf(steeringReport(smallCase().portfolio(), {}, request(), Words(Language::Danish)));
    CHECK(danish.contains("Medicinrobot"));
    CHECK(danish.contains("Leverandøren er gået konkurs"));
    CHECK(danish.contains("1.000.000|400.000|1.100.000|+100.000"));
    CHECK_FALSE(danish.contains("Medicine robot"));
}

TEST_CASE("No placeholder is left in a report", "[report]")
{
    static const QRegularExpression placeholder("%[0-9n]");
    for (const Language language : {Language::Danish, Language::English}) {
        const Portfolio now = samplePortfolio({.projects = 12});
        const QString text = textOf(steeringReport(now, samplePortfolio({.projects = 9}), request(), Words(language)));
        CHECK_FALSE(placeholder.match(text).hasMatch());
    }
}

TEST_CASE("The headings of a report never skip a level", "[report]")
{
    for (const Portfolio &portfolio : {samplePortfolio({.projects = 12}), smallCase().portfolio(), Portfolio()}) {
        int level = 0;
        for (const document::Block &block : steeringReport(portfolio, {}, request(), Words(Language::Danish)).blocks) {
            const auto *heading = std::get_if<document::Heading>(&block);
            if (!heading)
                continue;
            CHECK(heading->level <= level + 1);
            level = heading->level;
        }
    }
}

TEST_CASE("The PDF of a report has its figures with words, and each project as a bookmark", "[report]")
{
    const PdfFile pdf(valueOf(pdfOf(steeringReport(smallCase().portfolio(), {}, request(), Words(Language::English)))));
    CHECK(pdf.warnings == 0);
    CHECK(pdf.hasOnlyMarkedContent);
    CHECK(pdf.bookmarks.contains("  Medicine robot"));
    CHECK(pdf.bookmarks.contains("Risks"));
    REQUIRE(pdf.structure);
    const QList<PdfElement> figures = pdf.structure->all("Figure");
    REQUIRE(figures.size() == 4); // pipeline, timeline, money, risks; no partner has a place
    for (const PdfElement &figure : figures)
        CHECK(figure.alternative.size() > 20);
    CHECK(pdf.structure->wholeText().contains("1,100,000"));
}

TEST_CASE("A heat map that cannot hold every assessed project says where the others are", "[report]")
{
    for (const int projects : {24, 27}) {
        ReadinessCase c;
        for (int i = 0; i < projects; ++i) {
            const Assessment assessment = c.assessment(c.project(QString("P-%1").arg(i)).id, "2026-05-05");
            c.rate(c.rater(assessment), "A", 4);
        }
        const QString text = textOf(steeringReport(c.portfolio(), {}, request(), Words(Language::English)));
        CHECK(text.contains("further from the market") == (projects == 27));
        CHECK(text.contains("3 projects further from the market are in the annex.") == (projects == 27));
    }
}

TEST_CASE("A portfolio of 1,000 projects has a page for each in less than a minute", "[report]")
{
    const Portfolio portfolio = samplePortfolio({.projects = 1000});
    const Document report = steeringReport(portfolio, {}, request(), Words(Language::Danish));
    int open = 0;
    for (const Project &project : portfolio.rows<Project>())
        open += project.isOpen();
    CHECK(headings(report, 2).size() >= open);
}

TEST_CASE("The page of an assessed project has its profile, and its package by readiness and use", "[report][3.7]")
{
    ReadinessCase c;
    const Project project = c.project("P-1");
    const Assessment assessment = c.assessment(project.id, "2026-05-05");
    const Id<Rater> rater = c.rater(assessment);
    c.rate(rater, "A", 4);
    const auto rated = [&](const QString &name, bool isCore, int readiness, int use) {
        c.add(ComponentRating{{}, rater, c.component(project.id, name, isCore), readiness, use, 1});
    };
    rated("Mat", true, 7, 4);
    rated("Guide", false, 6, 2);
    Risk risk; // so that the project has a page of its own
    risk.project = project.id;
    risk.title = {"Fald", "Falls"};
    c.add(risk);
    const Document report = steeringReport(c.portfolio(), {}, request(), Words(Language::English));
    const QString text = textOf(report);
    // 6 x 2 = 12 is less than 7 x 4 = 28.
    CHECK(text.contains("The package is held back by Guide: readiness 6, use 2."));
    const auto isPackage = [](const document::Block &block) {
        const auto *figure = std::get_if<document::Figure>(&block);
        return figure && std::holds_alternative<PackageFigure>(figure->data);
    };
    CHECK(std::count_if(report.blocks.begin(), report.blocks.end(), isPackage) == 1);
}
