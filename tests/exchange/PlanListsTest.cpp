#include "core/analytics/FactSources.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/Person.h"
#include "core/domain/RolloutPlan.h"
#include "core/text/Labels.h"
#include "tests/exchange/RowSamples.h"

#include <algorithm>

using namespace opi;
using namespace opi::test;

namespace {

const char *const rolloutList = "Projekt;Plan;Ansvarlig;Steder;Integration;Oplæring;Driftsbudget;Valuta;Begynder\n"
                                "24/1;Implementering;Anna A.;To afdelinger;Journalen;En time;250.000;;01.03.2027\n"
                                "24/1;Skaleringsplan;;Alle afdelinger;;;12.500,50;EUR;\n"
                                "24/2;Implementation;;;;;meget;;snart\n"
                                "24/2;Kampagne;Bo B.;;;;;;\n"
                                "24/2;;Bo B.;;;;;;\n";

const char *const commercialList = "Projekt;Forretningsmodel;Marked;Prissætning;Pris pr. enhed;Pris pr. enhed "
                                   "(valuta);Markedsintroduktion;Første salg\n"
                                   "24/1;Abonnement;Landets hospitaler;Pr. seng;1.200;EUR;01.09.2027;\n"
                                   "24/2;Lotteri;Kommuner;;99,95;;;15.10.2026\n"
                                   "24/3;;;;;;;\n";

const char *const sourceList = "Projekt;Tabel;Oplysning;Kilde;Dato\n"
                               "24/1;Projekt;Titel;https://eksempel.dk/seng;03.05.2026\n"
                               "24/1;;start_date;Årsrapport 2025, side 12;\n"
                               "24/1;Milepæl;Titel;https://eksempel.dk/milepael;\n"
                               "24/2;;Ansvarlig;;\n"
                               "24/2;;Vejret;https://eksempel.dk/vejret;i går\n";

RolloutPlan rolloutOf(const Portfolio &portfolio, const QString &code, PlanKind kind)
{
    const auto plans = portfolio.of<RolloutPlan>(projectOf(portfolio, code).id);
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const RolloutPlan &row) { return row.kind == kind; });
    REQUIRE(found != plans.end());
    return *found;
}

CommercialPlan commercialOf(const Portfolio &portfolio, const QString &code)
{
    const auto plans = portfolio.of<CommercialPlan>(projectOf(portfolio, code).id);
    REQUIRE(std::distance(plans.begin(), plans.end()) == 1);
    return *plans.begin();
}

const FactSource &sourceOf(const Portfolio &portfolio, const QString &code, const char *column)
{
    const FactSource *found =
        factSource(portfolio, projectOf(portfolio, code).id.untyped(), tableInfo<Project>(), column);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("implementation and scaling plans come in by their kind, and a row without one is passed over")
{
    const ImportPlan plan = planOf(fourProjects(), rolloutList, ListKind::RolloutPlans);
    CHECK(plan.added == 3);
    CHECK(plan.skipped == 2);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "2 Ansvarlig: name-not-known -> name-added", "4 Driftsbudget: number-unreadable -> left-empty",
              "4 Begynder: date-unreadable -> left-empty", "5 Plan: value-unknown -> left-empty",
              "5 Plan: field-missing -> record-skipped", "5 Ansvarlig: name-not-known -> name-added",
              "6 Plan: field-missing -> record-skipped"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const RolloutPlan first = rolloutOf(after, "P-0001", PlanKind::Implementation);
    CHECK(after.find(*first.owner)->name == "Anna A.");
    CHECK(first.sites.da == "To afdelinger");
    CHECK(first.integration.da == "Journalen");
    CHECK(first.training.da == "En time");
    CHECK(first.operationBudget == kroner(250'000));
    CHECK(first.begins == QDate(2027, 3, 1));
    const RolloutPlan later = rolloutOf(after, "P-0001", PlanKind::Scaling);
    CHECK_FALSE(later.owner);
    CHECK(later.operationBudget == Money{1'250'050, Currency::EUR});
    const RolloutPlan bare = rolloutOf(after, "P-0002", PlanKind::Implementation);
    CHECK_FALSE(bare.operationBudget);
    CHECK_FALSE(bare.begins);
    CHECK(areSound<RolloutPlan>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == fourProjects());
    CHECK(planOf(after, rolloutList, ListKind::RolloutPlans).set.isEmpty());
}

TEST_CASE("the next edition of a list of plans changes the plan of its kind, and says which in the user's language")
{
    const Portfolio before =
        valueOf(fourProjects().with(planOf(fourProjects(), rolloutList, ListKind::RolloutPlans).set));
    const SourceTable table = tableOf(QString(rolloutList).replace(";Alle afdelinger;", ";Alle hospitaler;"));
    ImportOptions options = importOptions();
    options.rule = MergeRule::TakeNews;
    options.language = Language::English;
    const ImportPlan plan =
        valueOf(planImport(before, table, matchColumns(table, before, ListKind::RolloutPlans), options));
    CHECK(plan.updated == 1);
    CHECK(plan.unchanged == 2);
    CHECK(plan.added == 0);
    REQUIRE(plan.differences.size() == 1);
    CHECK(plan.differences[0].key == "rollout-sites-da");
    CHECK(plan.differences[0].title == "Scaling plan");
    const Portfolio after = valueOf(before.with(plan.set));
    CHECK(rolloutOf(after, "P-0001", PlanKind::Scaling).sites.da == "Alle hospitaler");
    CHECK(rolloutOf(after, "P-0001", PlanKind::Implementation)
          == rolloutOf(before, "P-0001", PlanKind::Implementation));
}

TEST_CASE("a project gets one plan of each kind, though a list names it twice")
{
    const QString twice =
        "Projekt;Plan;Oplæring\n24/1;Skalering;Kursus\n24/1;Skaleringsplan;Film\n24/2;Skalering;Bog\n";
    const ImportPlan plan = planOf(fourProjects(), twice, ListKind::RolloutPlans);
    CHECK(plan.added == 2);
    CHECK(doubtsOf(plan) == std::vector<std::string>{"3 Plan: named-twice -> record-skipped (Skaleringsplan)"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    CHECK(rolloutOf(after, "P-0001", PlanKind::Scaling).training.da == "Kursus");
    CHECK(areSound<RolloutPlan>(after));
    CHECK(planOf(after, twice, ListKind::RolloutPlans).set.isEmpty());

    const ImportPlan commercial =
        planOf(fourProjects(), "Projekt;Forretningsmodel\n24/1;Leasing\n24/1;Royalty\n", ListKind::CommercialPlans);
    CHECK(commercial.added == 1);
    CHECK(doubtsOf(commercial)
          == std::vector<std::string>{"3 Forretningsmodel: named-twice -> record-skipped (P-0001)"});
}

TEST_CASE("commercial plans come in with business model, price and days, and are the only ones of their projects")
{
    const ImportPlan plan = planOf(fourProjects(), commercialList, ListKind::CommercialPlans);
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 1);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"3 Forretningsmodel: value-unknown -> left-empty",
                                      "4 Forretningsmodel: field-missing -> record-skipped"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const CommercialPlan bed = commercialOf(after, "P-0001");
    CHECK(bed.model == BusinessModel::Subscription);
    CHECK(bed.market.da == "Landets hospitaler");
    CHECK(bed.pricing.da == "Pr. seng");
    CHECK(bed.price == Money{120'000, Currency::EUR});
    CHECK(bed.marketEntry == QDate(2027, 9, 1));
    const CommercialPlan robot = commercialOf(after, "P-0002");
    CHECK(robot.model == BusinessModel::None);
    CHECK(robot.price == Money{9'995});
    CHECK(robot.firstSale == QDate(2026, 10, 15));
    CHECK(areSound<CommercialPlan>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == fourProjects());
    CHECK(planOf(after, commercialList, ListKind::CommercialPlans).set.isEmpty());

    const ImportPlan next =
        planOf(after, QString(commercialList).replace(";Abonnement;", ";Leasing;"), ListKind::CommercialPlans);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 1);
    CHECK(next.added == 0);
    const Portfolio later = valueOf(after.with(next.set));
    CHECK(commercialOf(later, "P-0001").model == BusinessModel::Leasing);
    CHECK(commercialOf(later, "P-0001").id == bed.id);
}

TEST_CASE("sources of the facts of projects come in by the name of the fact or of its column")
{
    const ImportPlan plan = planOf(fourProjects(), sourceList, ListKind::Sources);
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "4 Tabel: value-unknown -> left-empty", "4 Tabel: field-missing -> record-skipped",
              "5 Kilde: field-missing -> record-skipped", "6 Oplysning: value-unknown -> left-empty",
              "6 Oplysning: field-missing -> record-skipped", "6 Dato: date-unreadable -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    CHECK(sourceOf(after, "P-0001", "title").address == "https://eksempel.dk/seng");
    CHECK(sourceOf(after, "P-0001", "title").dated == QDate(2026, 5, 3));
    CHECK(sourceOf(after, "P-0001", "start_date").address == "Årsrapport 2025, side 12");
    CHECK(areSound<FactSource>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == fourProjects());
    CHECK(planOf(after, sourceList, ListKind::Sources).set.isEmpty());

    const ImportPlan next = planOf(after, QString(sourceList).replace("03.05.2026", "04.06.2026"), ListKind::Sources);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 1);
    const Portfolio later = valueOf(after.with(next.set));
    CHECK(sourceOf(later, "P-0001", "title").dated == QDate(2026, 6, 4));
    CHECK(sourceOf(later, "P-0001", "title").id == sourceOf(after, "P-0001", "title").id);
}

TEST_CASE("every fact of a project has a name that a list of sources can say, in both languages")
{
    const TableInfo &projects = tableInfo<Project>();
    for (const CellInfo &cell : projects.cells) {
        const QByteArray column = factColumn(projects, cell.name);
        if (column == "id")
            continue;
        for (const Language language : {Language::Danish, Language::English}) {
            const QString word = fieldLabel(Words(language), projects, column);
            INFO(column.toStdString() << ": " << word.toStdString());
            for (const QString &said : {word, QString::fromLatin1(column)}) {
                const std::optional<int> value = choiceFrom(ImportField::FactColumn, said);
                REQUIRE(value);
                CHECK(choiceCode(ImportField::FactColumn, *value) == QString::fromLatin1(column));
            }
        }
    }
}
