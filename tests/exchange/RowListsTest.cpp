#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/Risk.h"
#include "core/exchange/import/Ledger.h"
#include "core/exchange/import/SavedMappings.h"
#include "core/exchange/PastedTable.h"
#include "tests/exchange/RowSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("what the rows of a list are is told by its headings")
{
    CHECK(kindOf("Projekt;Milepæl;Planlagt dato;Faktisk dato\nA;B;1/1-26;\n") == ListKind::Milestones);
    CHECK(kindOf("Projektkode;Risiko;Sandsynlighed;Konsekvens;Risikoejer\nP-0001;B;3;4;C\n") == ListKind::Risks);
    CHECK(kindOf("Navn;CVR-nr.;Type;Adresse;Kommune\nA;;Virksomhed;;\n") == ListKind::Organisations);
    CHECK(kindOf("Projekt;År;Budget;Forbrug\nA;2026;5;4\n") == ListKind::BudgetLines);
    CHECK(kindOf("Projekt;Tilskudsgiver;Beløb;Status\nA;Fond;5;Bevilget\n") == ListKind::Grants);
    CHECK(kindOf("Titel;Start;Slut;Budget\nA;;;5\n") == ListKind::Projects);
    CHECK(kindOf("Projekt;Organisation;Rolle\nA;B;Udvikler\n") == ListKind::Projects);
    CHECK(kindOf("Noget;Andet\nA;B\n") == ListKind::Projects);
    CHECK(kindOf("Projekt;Barriere;Kategori;Ejer\nA;B;Salg;C\n") == ListKind::Barriers);
    CHECK(kindOf("Projekt;Opfølgning;Ansvarlig;Frist\nA;B;C;1/1-26\n") == ListKind::FollowUps);
    CHECK(kindOf("Projekt;Indstilling;Begrundelse;Status\nA;B;C;Godkendt\n") == ListKind::Decisions);
    CHECK(kindOf("Projekt;Udbudsform;CPV;Værdi\nA;Offentligt udbud;33100000;5\n") == ListKind::Procurements);
    CHECK(kindOf("Projekt;Kunde;Stadie;Værdi\nA;B;Pilot;5\n") == ListKind::Customers);
    CHECK(kindOf("Projekt;Gevinst;Planlagt;Realiseret\nA;B;5;4\n") == ListKind::Benefits);
    CHECK(kindOf("Projekt;Plan;Ansvarlig;Oplæring;Driftsbudget\nA;Skalering;B;C;5\n") == ListKind::RolloutPlans);
    CHECK(kindOf("Projekt;Forretningsmodel;Marked;Pris\nA;Leasing;B;5\n") == ListKind::CommercialPlans);
    CHECK(kindOf("Projekt;Oplysning;Kilde;Dato\nA;Titel;https://a.dk;1/1-26\n") == ListKind::Sources);
    CHECK(kindOf("Projekt;Kriterium;Svar;Note\nA;G1.1;Opfyldt;B\n") == ListKind::GateAnswers);
    CHECK(kindOf("Projekt;Gate;Beslutning;Dato;Begrundelse\nA;G1;Godkendt;1/1-26;B\n") == ListKind::GateDecisions);
    CHECK(kindOf("Projekt;Fase;Planlagt dato;Forventet dato\nA;F1;1/1-26;\n") == ListKind::PhasePlans);
    CHECK(kindOf("Projekt;Optionshaver;Mængde;Værdi\nA;B;5;7\n") == ListKind::OptionHolders);
    CHECK(kindOf("Projekt;Milepæl;Fase;Planlagt dato\nA;B;F1;1/1-26\n") == ListKind::Milestones);
    CHECK(kindOf("Projekt;Beslutning;Besluttet den;Besluttet af\nA;B;1/1-26;C\n") == ListKind::Decisions);
}

TEST_CASE("a list of projects stays one with columns that the rows of projects have too")
{
    CHECK(kindOf("Projektnr.;Titel;Fase;Type;Ansvarlig\n1;A;F1;B;C\n") == ListKind::Projects);
    CHECK(kindOf("Projekt;Virksomhed;Status;Note\nA;B;Aktiv;C\n") == ListKind::Projects);
    CHECK(kindOf("Projektnr.;Titel;CPV;Start;Slut\n1;A;33100000;;\n") == ListKind::Projects);
    CHECK(kindOf("Titel;Start;Slut;Budget;Fase;Gevinster\nA;;;5;F1;B\n") == ListKind::Projects);
    CHECK(kindOf("Projektnr.;Titel;Start;Slut;Forretningsmodel\n1;A;;;Leasing\n") == ListKind::Projects);
    CHECK(kindOf("Projektnr.;Titel;Plan;Start;Slut\n1;A;B;;\n") == ListKind::Projects);
    CHECK(kindOf("Projektnr.;Titel;Fase;Gate;Start;Slut\n1;A;F1;G1;;\n") == ListKind::Projects);
    CHECK(kindOf("Projektnr.;Titel;Start;Kilde;Dato\n1;A;;https://a.dk;\n") == ListKind::Projects);
}

TEST_CASE("milestones find their projects by number, code or title, and others are passed over")
{
    const ImportPlan plan = planOf(fourProjects(),
                                   "Projekt;Milepæl;Planlagt dato;Forventet dato\n"
                                   "24/1;Prototype;01.03.2026;15.03.2026\n"
                                   "Robot i køkkenet;Test;uge 14 2026;\n"
                                   "P-0001;Drift;3/5-26;\n"
                                   "Søvn;Tvetydig;3/5-26;\n" // two projects have this title
                                   "Ukendt;Test;3/5-26;\n"
                                   "24/2;Uden dato;;\n",
                                   ListKind::Milestones);
    CHECK(plan.added == 3);
    CHECK(plan.skipped == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "3 Planlagt dato: date-no-day -> read-as (2026-03-30)", "5 Projekt: project-unknown -> record-skipped",
              "6 Projekt: project-unknown -> record-skipped", "7 Planlagt dato: field-missing -> record-skipped"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Project bed = projectOf(after, "P-0001");
    CHECK(std::distance(after.of<Milestone>(bed.id).begin(), after.of<Milestone>(bed.id).end()) == 2);
    CHECK(planOf(after, "Projekt;Milepæl;Planlagt dato\n24/1;Prototype;01.03.2026\n", ListKind::Milestones)
              .set.isEmpty());
}

TEST_CASE("a milestone that the list moved is compared field by field and known to the ledger")
{
    const QString first = "Projekt;Milepæl;Planlagt dato;Forventet dato\n24/1;Prototype;01.03.2026;01.03.2026\n";
    Portfolio portfolio = valueOf(fourProjects().with(planOf(fourProjects(), first, ListKind::Milestones).set));
    const Milestone before = only<Milestone>(portfolio);
    Milestone here = before;
    here.planned = QDate(2026, 2, 1);
    ChangeSet set("edit-milestone");
    set.update(before, here);
    portfolio = valueOf(portfolio.with(set));
    const ImportPlan plan =
        planOf(portfolio, QString(first).replace(";01.03.2026\n", ";20.03.2026\n"), ListKind::Milestones);
    REQUIRE(plan.differences.size() == 2);
    CHECK(plan.differences[0].where == ChangedWhere::Here);
    CHECK(plan.differences[1].where == ChangedWhere::InList);
    const Milestone after = only<Milestone>(valueOf(portfolio.with(plan.set)));
    CHECK(after.planned == QDate(2026, 2, 1));
    CHECK(after.forecast == QDate(2026, 3, 20));
}

TEST_CASE("risks are read with numbers or words, and one that nobody judged is in the middle")
{
    const ImportPlan plan = planOf(fourProjects(),
                                   "Projektkode;Risiko;Sandsynlighed;Konsekvens;Ejer;Håndtering\n"
                                   "P-0001;Forsinkelse;4;Alvorlig;Anna A.;Følg op\n"
                                   "P-0002;Udbud;;9;;\n",
                                   ListKind::Risks);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "2 Ejer: name-not-known -> name-added", "3 Sandsynlighed: level-missing -> taken-as-middle",
              "3 Konsekvens: scale-unreadable -> taken-as-middle", "3 Konsekvens: level-missing -> taken-as-middle"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    for (const Risk &risk : after.rows<Risk>()) {
        const bool isDelay = risk.title.da == "Forsinkelse";
        CHECK(risk.probability == (isDelay ? 4 : 3));
        CHECK(risk.impact == (isDelay ? 4 : 3));
        CHECK(risk.owner.has_value() == isDelay);
        if (isDelay)
            CHECK(after.find(*risk.owner)->name == "Anna A.");
    }
}

TEST_CASE("budget lines keep year, text, amounts and currency")
{
    const ImportPlan plan = planOf(fourProjects(),
                                   "Projektnr.;År;Post;Budget;Valuta;Forbrug\n24/1;2026;Løn;1.250.000;;0\n"
                                   "24/1;2026;Udstyr;5.000;EUR;\n24/1;sidst;Rejser;1.000;;\n",
                                   ListKind::BudgetLines);
    CHECK(doubtsOf(plan) == std::vector<std::string>{"4 År: year-unreadable -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    for (const BudgetLine &line : after.rows<BudgetLine>()) {
        if (line.title.da == "Løn") {
            CHECK(line.year == 2026);
            CHECK(line.planned == Money{125'000'000});
            CHECK(line.actual == Money{0}); // zero is zero
        } else if (line.title.da == "Udstyr") {
            CHECK(line.planned == Money{500'000, Currency::EUR});
            CHECK_FALSE(line.actual); // empty is empty
        } else {
            CHECK_FALSE(line.year);
        }
    }
}

TEST_CASE("grants are found again by funder and scheme while their state moves on")
{
    const QString list = "Projekt;Tilskudsgiver;Ordning;Beløb;Status;Grundlag;Første år;Sidste år\n"
                         "24/1;Prøvefonden;Pulje A;300.000,00;Tilsagn;Pr. år;2026;2028\n"
                         "24/2;Prøvefonden;;50.000;Reserveret;Pr. år;;\n";
    const ImportPlan plan = planOf(fourProjects(), list, ListKind::Grants);
    CHECK(doubtsOf(plan) == std::vector<std::string>{"3 Grundlag: year-missing -> not-stored"});
    CHECK(plan.organisationsAdded == 1);
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const ImportPlan next = planOf(after, QString(list).replace("Tilsagn", "Udbetalt"), ListKind::Grants);
    CHECK(next.updated == 1);
    CHECK(next.added == 0);
    const Portfolio moved = valueOf(after.with(next.set));
    for (const Grant &grant : moved.rows<Grant>()) {
        if (grant.title.da == "Pulje A") {
            CHECK(grant.state == GrantState::Disbursed);
            CHECK(grant.basis == AmountBasis::PerYear);
            CHECK(grant.lastYear == 2028);
        }
    }
}

TEST_CASE("organisations are found by CVR number and name, and one that the list has twice is taken once")
{
    const ImportPlan plan = planOf(emptyPortfolio(),
                                   "Navn;CVR-nr.;Type;Kommune;Størrelse\n"
                                   "Kolding Kommune;29189897;;Kolding;\n"
                                   "Prøve ApS;;Virksomhed;Kolding;Lille\n"
                                   "PRØVE APS;;Virksomhed;;\n"
                                   ";;Virksomhed;;\n",
                                   ListKind::Organisations);
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 2);
    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    CHECK(organisationNamed(after, "Kolding Kommune").kind == OrganisationKind::Municipality); // the name says it
    CHECK(organisationNamed(after, "Prøve ApS").size == OrganisationSize::Small);
    const ImportPlan renamed =
        planOf(after, "Navn;CVR-nr.;Adresse\nKolding;29189897;Akseltorv 1\n", ListKind::Organisations);
    CHECK(renamed.updated == 1);
    CHECK(organisationNamed(valueOf(after.with(renamed.set)), "Kolding").address == "Akseltorv 1");
}

TEST_CASE("a list that lacks what each of its rows must have is refused as a whole, and says what is missing")
{
    const SourceTable table = tableOf("Projekt;Planlagt dato\n24/1;1/1-26\n");
    const auto plan =
        planImport(fourProjects(), table, matchColumns(table, fourProjects(), ListKind::Milestones), importOptions());
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == "import-no-name");
    CHECK(plan.error().facts == QStringList{"liste.csv", "milestone-da"});
}

TEST_CASE("rows that name no project belong to the one they are pasted into")
{
    const Id<Project> bed = projectOf(fourProjects(), "P-0001").id;
    const ImportPlan plan =
        planOf(fourProjects(), "Milepæl;Dato\nPrototype;01.03.2026\n", ListKind::Milestones, MergeRule::TakeNews, bed);
    CHECK(plan.added == 1);
    CHECK(only<Milestone>(valueOf(fourProjects().with(plan.set))).project == bed);
}

TEST_CASE("a pasted block brings its headings, or gets those of the columns that it was pasted under")
{
    const QStringList under{"Milepæl", "Planlagt dato", "Forventet dato"};
    const SourceTable with =
        valueOf(pastedTable("Milepæl\tPlanlagt\nPrototype\t01.03.2026\n", under, ListKind::Milestones, "Udklip"));
    CHECK(with.header == QStringList{"Milepæl", "Planlagt"});
    CHECK(with.records.size() == 1);
    const SourceTable without = valueOf(
        pastedTable("\nPrototype\t01.03.2026\n\"To\nlinjer\"\t02.03.2026\n", under, ListKind::Milestones, "Udklip"));
    CHECK(without.header == QStringList{"Milepæl", "Planlagt dato"});
    REQUIRE(without.records.size() == 2);
    CHECK(without.records[0].cells == QStringList{"Prototype", "01.03.2026"});
    CHECK(without.records[1].cell(0) == "To\nlinjer");
    CHECK(pastedTable("\n \n", under, ListKind::Milestones, "Udklip").error().code == "csv-empty");
}

TEST_CASE("a column becomes an own field of the kind that its cells show")
{
    const QString text = "Titel;Borgere;Driftsejer;Beløb til drift;Evalueret;Bemærkning\n"
                         "A;1.200;Ja;5.000 kr.;01.03.2026;Noget\nB;12,5;Nej;;02.03.2026;Andet\nC;7;Ja;1 kr.;;Tredje\n"
                         "D;8;Nej;;;\n";
    const SourceTable table = tableOf(text);
    ColumnMap map = matchColumns(table, emptyPortfolio());
    const CustomKind kinds[] = {CustomKind::Number, CustomKind::Choice, CustomKind::Money, CustomKind::Date,
                                CustomKind::Text};
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        const OwnColumn own = ownColumnFor(table, qsizetype(i) + 1, emptyPortfolio());
        CHECK(own.kind == kinds[i]);
        assignOwn(map, i + 1, own);
    }
    const ImportPlan plan = valueOf(planImport(emptyPortfolio(), table, map, importOptions()));
    CHECK(plan.doubtful.empty());
    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    REQUIRE(after.rows<CustomField>().size() == 5);
    QStringList values;
    for (const CustomValue &value : after.of<CustomValue>(projectOf(after, "P-0002").id))
        values << after.find(value.field)->name.da + "=" + value.value;
    values.sort();
    CHECK(values == QStringList{"Bemærkning=Andet", "Borgere=12.5", "Driftsejer=Nej", "Evalueret=2026-03-02"});
    for (const CustomField &field : after.rows<CustomField>()) {
        if (field.kind == CustomKind::Choice)
            CHECK(field.choices == QStringList{"Ja", "Nej"});
    }

    // The same plan once more, with the fields that it added the first time: nothing is added twice.
    CHECK(valueOf(planImport(after, table, map, importOptions())).set.isEmpty());

    // The next list is matched by the names of the fields, compared, and the ledger knows them.
    const SourceTable next = tableOf(QString(text).replace("12,5", "13"));
    ImportOptions options = importOptions();
    options.rule = MergeRule::TakeNews;
    const ImportPlan second = valueOf(planImport(after, next, matchColumns(next, after), options));
    REQUIRE(second.differences.size() == 1);
    CHECK(second.differences[0].was == "12.5");
    CHECK(second.differences[0].inList == "13");
    CHECK(second.differences[0].where == ChangedWhere::InList);
    CHECK(second.updated == 1);
}

TEST_CASE("a mapping that was saved is known again by its headings, whatever their order and what else there is")
{
    const QString text = "Sag;Navn på indsats;Slutter;Farve\n1;A;01.03.2026;Rød\n2;B;;Blå\n3;C;;Rød\n4;D;;Blå\n";
    const SourceTable table = tableOf(text);
    ColumnMap map = matchColumns(table, emptyPortfolio());
    valueOf(assignColumn(map, table, emptyPortfolio(), "project-number", "Sag"));
    valueOf(assignColumn(map, table, emptyPortfolio(), "title-da", "Navn på indsats"));
    valueOf(assignColumn(map, table, emptyPortfolio(), "end", "Slutter"));
    valueOf(assignColumn(map, table, emptyPortfolio(), "own:Farve", "Farve"));
    const Portfolio saved =
        valueOf(emptyPortfolio().with(valueOf(saveMapping(emptyPortfolio(), " Regionens  liste ", table, map))));
    const ListMapping mapping = only<ListMapping>(saved);
    CHECK(mapping.name == "Regionens liste");

    const SourceTable next = tableOf("Farve;Slutter;Ny kolonne;Navn på indsats;Sag\nGul;;;A;1\n");
    REQUIRE(recognisedMapping(saved, next));
    const ColumnMap again = mappedColumns(*recognisedMapping(saved, next), next, saved);
    CHECK(again.columnOf(ImportField::ExternalId) == 4);
    CHECK(again.columnOf(ImportField::TitleDa) == 3);
    CHECK(again.columnOf(ImportField::End) == 1);
    REQUIRE(again.columns[0].own);
    CHECK(again.columns[0].own->name.da == "Farve");
    CHECK(again.columns[0].own->isNew);
    CHECK(again.columns[0].own->kind == CustomKind::Choice);
    CHECK_FALSE(again.columns[2].isTaken());
    CHECK_FALSE(recognisedMapping(saved, tableOf("Sag;Navn på indsats\n1;A\n"))); // two of its columns are missing

    const ChangeSet replaced = valueOf(saveMapping(saved, "regionens liste", next, again));
    CHECK(replaced.action == "edit-list_mapping");
    CHECK(saveMapping(saved, "  ", next, again).error().code == "field-empty");
}
