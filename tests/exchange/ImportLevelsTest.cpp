#include "core/actions/readiness/AssessmentActions.h"
#include "core/actions/readiness/RecordAssessment.h"
#include "core/actions/readiness/RubricPreset.h"
#include "core/analytics/readiness/Readiness.h"
#include "core/domain/ComponentRating.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const Portfolio &withRubric()
{
    static const Portfolio portfolio = [] {
        ChangeSet set("presets");
        actions::addShippedRubric(set, [](const Id<Gate> &) { return false; });
        return valueOf(emptyPortfolio().with(set));
    }();
    return portfolio;
}

std::vector<std::string> fieldsOf(const QString &list)
{
    std::vector<std::string> all;
    for (const ColumnMatch &match : matchColumns(tableOf(list), emptyPortfolio()).columns)
        all.push_back(match.field ? std::string(importField(*match.field).code) : "-");
    return all;
}

using Fields = std::vector<std::string>;

Readiness latestOf(const Portfolio &portfolio, const QString &code, QDate day = importDay)
{
    ReadinessReader reader(portfolio, day);
    const Assessment *latest = reader.latest(projectOf(portfolio, code).id);
    REQUIRE(latest);
    return reader.of(*latest);
}

/// "Mat core 7 x 4" for each part, in its order; "-" is not rated.
QStringList partsOf(const Portfolio &portfolio, const Readiness &readiness)
{
    QStringList all;
    const auto level = [](const RaterPanel &panel) { return panel.claimed ? QString::number(*panel.claimed) : "-"; };
    for (const ComponentReadiness &part : readiness.components)
        all << QString("%1%2 %3 x %4")
                   .arg(portfolio.find(part.component)->name.in(Language::Danish), part.isCore ? " core" : "",
                        level(part.readiness), level(part.use));
    return all;
}

qsizetype assessmentsOf(const Portfolio &portfolio, const QString &code)
{
    const auto rows = portfolio.of<Assessment>(projectOf(portfolio, code).id);
    return std::distance(rows.begin(), rows.end());
}

const QString package = "Projektnummer;Titel;Komponent;Komponenttype;Parathed;Anvendelse;Vurderet den\n"
                        "17;Tryksår;Måtte;Kerne;7;4;01.10.2026\n"
                        "17;Tryksår;Vejledning;Komplementær;6;2;01.10.2026\n"
                        "17;Tryksår;Måtte;;5;3;01.10.2025\n"
                        "18;Søvn;;;8;6;\n";

} // namespace

TEST_CASE("columns of readiness and use are found by their headings, and other readiness is none")
{
    CHECK(fieldsOf("Titel;Parathed (0-9);Anvendelse (0-9)\nA;7;3\n") == Fields{"title-da", "readiness", "use"});
    CHECK(fieldsOf("Project title;Component;Component type;Readiness level;Use level;Assessed on\n"
                   "A;Mat;Core;7;3;2026-01-01\n")
          == Fields{"title-da", "component", "component-kind", "readiness", "use", "assessed-on"});
    CHECK(fieldsOf("Titel;TRL;Technology readiness level;Scaling readiness;Market readiness\nA;7;7;42;80 %\n")
          == Fields{"title-da", "-", "-", "-", "-"});
    CHECK(fieldsOf("Titel;Anvendelse\nA;På hospitaler i hele landet\n") == Fields{"title-da", "-"});
}

TEST_CASE("readiness and use in a list become closed assessments of the package", "[3.8]")
{
    const ImportPlan plan = planOf(withRubric(), package);
    CHECK(plan.read == 4);
    CHECK(plan.added == 2);
    CHECK(plan.assessmentsAdded == 3); // of 17 on two days, of 18 on the day of the import
    CHECK(plan.doubtful.empty());

    const Portfolio after = valueOf(withRubric().with(plan.set));
    const Readiness now = latestOf(after, "P-0001");
    CHECK(now.on == QDate(2026, 10, 1));
    CHECK(partsOf(after, now) == QStringList{"Måtte core 7 x 4", "Vejledning 6 x 2"});
    // The package is worth its weakest part: 6 x 2 = 12, held back by use, below 7 x 4 = 28.
    CHECK(now.package.isExact);
    CHECK(now.package.atMost == 12);
    CHECK(after.find(now.package.bottlenecks.front())->name.da == "Vejledning");
    CHECK(now.package.limitingAxis == LimitingAxis::Use);
    CHECK(now.raters == 1);

    const Readiness before = latestOf(after, "P-0001", QDate(2026, 9, 30));
    CHECK(before.on == QDate(2025, 10, 1));
    CHECK(partsOf(after, before) == QStringList{"Måtte core 5 x 3", "Vejledning - x -"});
    CHECK_FALSE(before.package.isExact); // the guide is required and was not rated then

    // Levels without a part are those of the core, which is called as the project.
    const Readiness sleep = latestOf(after, "P-0002");
    CHECK(sleep.on == importDay);
    CHECK(partsOf(after, sleep) == QStringList{"Søvn core 8 x 6"});
    for (const Assessment &assessment : after.rows<Assessment>())
        CHECK(assessment.closedAt);
}

TEST_CASE("the rows of a package are one project by its title, where the list has no number")
{
    const QString list = "Title;Component;Readiness;Use\n"
                         "Sleep;Lamp;7;5\nSleep;Training;4;3\nFalls;Floor;2;1\n";
    const Portfolio after = imported(withRubric(), list);
    REQUIRE(after.rows<Project>().size() == 2);
    CHECK(partsOf(after, latestOf(after, "P-0001")) == QStringList{"Lamp core 7 x 5", "Training 4 x 3"});
    CHECK(partsOf(after, latestOf(after, "P-0002")) == QStringList{"Floor core 2 x 1"});
    CHECK(planOf(after, list).unchanged == 2);
}

TEST_CASE("the same levels again add nothing, and others are taken only on request, as a new assessment")
{
    const Portfolio once = imported(withRubric(), package);
    CHECK(planOf(once, package).set.isEmpty());
    CHECK(planOf(once, package, true).set.isEmpty());

    QString later = package;
    later.replace("Vejledning;Komplementær;6;2;01.10.2026", "Vejledning;Komplementær;6;5;15.11.2026");
    const ImportPlan look = planOf(once, later);
    CHECK(look.set.isEmpty());
    CHECK(look.different == 1);
    REQUIRE(look.differences.size() == 2);
    CHECK(look.differences[0].field == ImportField::Use);
    CHECK(look.differences[0].part == "Vejledning");
    CHECK(look.differences[0].was == "2");
    CHECK(look.differences[0].inList == "5");
    CHECK_FALSE(look.differences[0].isTaken);
    CHECK(look.differences[1].field == ImportField::AssessedOn);
    CHECK(look.differences[1].was == "2026-10-01");
    CHECK(look.differences[1].inList == "2026-11-15");

    const Portfolio after = imported(once, later, true);
    CHECK(assessmentsOf(after, "P-0001") == 3);
    const Readiness now = latestOf(after, "P-0001");
    CHECK(now.on == QDate(2026, 11, 15));
    // What the list does not name on that day is carried over: the mat is 28, the guide now 30.
    CHECK(partsOf(after, now) == QStringList{"Måtte core 7 x 4", "Vejledning 6 x 5"});
    CHECK(now.package.atMost == 28);
    CHECK(planOf(after, later, true).set.isEmpty());
}

TEST_CASE("levels from a list leave what was judged of the nine dimensions as it was")
{
    Portfolio portfolio = imported(withRubric(), "Titel\nTryksår\n");
    actions::AssessmentRecord record;
    record.on = QDate(2026, 6, 1);
    record.components = {{{"Måtte", ""}, true, true}};
    record.raters = {{"Klinik", {{"USE", 5}, {"ORG", 3}}, {{"Måtte", 6, 2}}},
                     {"Indkøb", {{"USE", 4}, {"ORG", 3}}, {{"Måtte", 5, 4}}}};
    const Id<Project> project = projectOf(portfolio, "P-0001").id;
    portfolio = valueOf(
        portfolio.with(valueOf(actions::recordAssessment(portfolio, project, record, importOptions().now, importDay))));

    const QString list = "Titel;Parathed;Anvendelse\nTryksår;8;\n";
    const ImportPlan look = planOf(portfolio, list);
    REQUIRE(look.differences.size() == 1);
    CHECK(look.differences[0].was == "5"); // the lower median of 5 and 6
    const Portfolio after = imported(portfolio, list, true);
    const Readiness before = latestOf(portfolio, "P-0001");
    const Readiness now = latestOf(after, "P-0001");
    CHECK(now.on == importDay);
    CHECK(now.dimensions == before.dimensions);
    CHECK(now.profile == before.profile);
    // The list says nothing of use: the lower median of 2 and 4 stays.
    CHECK(partsOf(after, now) == QStringList{"Måtte core 8 x 2"});
}

TEST_CASE("while an assessment is open nothing is put beside it, and the cell says so")
{
    Portfolio portfolio = imported(withRubric(), "Titel\nTryksår\n");
    const Id<Project> project = projectOf(portfolio, "P-0001").id;
    portfolio = valueOf(portfolio.with(valueOf(actions::startAssessment(
        portfolio, {project, importDay, importOptions().now, {}, {"Klinik"}, true, false}, importDay))));
    const ImportPlan plan = planOf(portfolio, "Titel;Parathed;Anvendelse\nTryksår;8;3\n", true);
    CHECK(plan.set.isEmpty());
    CHECK(plan.updated == 0);
    CHECK(plan.different == 1);
    CHECK(doubtsOf(plan) == Doubts{"2 Parathed: assessment-open -> not-stored"});
}

TEST_CASE("a level that is none, a day to come and two answers are doubtful, and the rest comes in")
{
    const ImportPlan plan = planOf(withRubric(), "Projektnummer;Titel;Komponent;Komponenttype;Parathed;Anvendelse;"
                                                 "Vurderet den\n"
                                                 "1;A;Måtte;Kerne;6,5;3;2026-01-15\n"
                                                 "1;A;Måtte;Kerne;7;4;2026-01-15\n"
                                                 "2;B;Lampe;Blå;10;-;2027-01-15\n"
                                                 "3;C;Seng;Kerne;5;5;2026-01-15\n"
                                                 "4;D;Stol;Kerne;5;5;2026-01-15\n");
    CHECK(doubtsOf(plan)
          == Doubts{
              "2 Parathed: level-unreadable -> left-empty",
              "3 Anvendelse: records-disagree -> first-kept (3)",
              "4 Komponenttype: value-unknown -> left-empty",
              "4 Parathed: level-unreadable -> left-empty",
              "4 Vurderet den: date-in-future -> read-as (2026-11-21)",
          });
    const Portfolio after = valueOf(withRubric().with(plan.set));
    CHECK(partsOf(after, latestOf(after, "P-0001")) == QStringList{"Måtte core 7 x 3"});
    CHECK(assessmentsOf(after, "P-0002") == 0); // nothing of it could be read
    const auto parts = after.of<PackageComponent>(projectOf(after, "P-0002").id);
    CHECK(std::distance(parts.begin(), parts.end()) == 1);
}

TEST_CASE("without a rubric levels are not stored, and the cells say so")
{
    const ImportPlan plan = planOf(emptyPortfolio(), "Titel;Parathed;Anvendelse\nA;8;3\n");
    CHECK(plan.added == 1);
    CHECK(plan.set.created<Assessment>().empty());
    CHECK(doubtsOf(plan) == Doubts{"2 Parathed: rubric-missing -> not-stored"});
}

TEST_CASE("a core that is named and meant besides has one level a day, the first")
{
    const ImportPlan plan = planOf(withRubric(), "Projektnummer;Titel;Komponent;Parathed;Anvendelse\n"
                                                 "1;A;Måtte;7;4\n"
                                                 "1;A;;5;3\n");
    CHECK(doubtsOf(plan) == Doubts{"3 Parathed: named-twice -> taken-once"});
    const Portfolio after = valueOf(withRubric().with(plan.set));
    CHECK(partsOf(after, latestOf(after, "P-0001")) == QStringList{"Måtte core 7 x 4"});
    CHECK(after.rows<ComponentRating>().size() == 1);
}
