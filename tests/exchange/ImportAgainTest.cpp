#include "core/domain/BudgetLine.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("the same list again adds nothing, changes nothing and says so")
{
    const Portfolio once = imported(emptyPortfolio(), grants);
    for (const bool update : {false, true}) {
        const ImportPlan again = planOf(once, grants, update);
        CHECK(again.set.isEmpty());
        CHECK(again.read == 3);
        CHECK(again.added == 0);
        CHECK(again.unchanged == 3);
        CHECK(again.different == 0);
        CHECK(again.organisationsAdded == 0);
    }
}

TEST_CASE("differences are shown, and applied only when asked")
{
    const Portfolio once = imported(emptyPortfolio(), grants);
    QString changed = grants;
    changed.replace("15.414.794", "16.000.000").replace("28.02.2017", "30.06.2017").replace("7.707.397", "8.000.000");

    const ImportPlan look = planOf(once, changed);
    CHECK(look.set.isEmpty());
    CHECK(look.different == 1);
    CHECK(look.updated == 0);
    CHECK(look.unchanged == 2);
    REQUIRE(look.differences.size() == 3);
    CHECK(look.differences[0].field == ImportField::End);
    CHECK(look.differences[0].code == "P-0001");
    CHECK(look.differences[0].was == "2017-02-28");
    CHECK(look.differences[0].inList == "2017-06-30");
    CHECK(look.differences[1].was == "15414794.00");
    CHECK(look.differences[1].inList == "16000000.00");

    const ImportPlan taken = planOf(once, changed, true);
    CHECK(taken.updated == 1);
    CHECK(taken.different == 0);
    const Portfolio after = valueOf(once.with(taken.set));
    CHECK(projectOf(after, "P-0001").end == QDate(2017, 6, 30));
    CHECK(amountOf(after, "P-0001", ImportField::Budget) == "16000000.00");
    CHECK(amountOf(after, "P-0001", ImportField::EuGrant) == "8000000.00");
    CHECK(after.rows<BudgetLine>().size() == 3);
    CHECK(planOf(after, changed).different == 0);
}

TEST_CASE("what the list leaves empty is never emptied")
{
    Portfolio filled = imported(emptyPortfolio(), "Titel;Beskrivelse;Fase\nA;;\n");
    Project project = projectOf(filled, "P-0001");
    const Project before = project;
    project.summary.da = "Skrevet af en bruger";
    project.phase = filled.rows<Phase>().begin()->id;
    ChangeSet edit("edit-project");
    edit.update(before, project);
    REQUIRE(filled.apply(edit));
    const ImportPlan again = planOf(filled, "Titel;Beskrivelse;Fase\nA;;\n", true);
    CHECK(again.set.isEmpty());
    CHECK(again.unchanged == 1);
}

TEST_CASE("without a project number two projects may share a title, and are told apart by order")
{
    const QString list = "Titel;Budget\nA;100\nA;200\n";
    const Portfolio once = imported(emptyPortfolio(), list);
    CHECK(amountOf(once, "P-0001", ImportField::Budget) == "100.00");
    CHECK(amountOf(once, "P-0002", ImportField::Budget) == "200.00");
    CHECK(planOf(once, list).unchanged == 2);
    const ImportPlan third = planOf(once, list + "A;300\n");
    CHECK(third.added == 1);
    CHECK(third.unchanged == 2);
    CHECK(third.rows[2].code == "P-0003");
}

TEST_CASE("codes go on after those that are there")
{
    ChangeSet set("x");
    Project project;
    project.id = Id<Project>::generate();
    project.code = "P-0041";
    project.title.da = "Gammel";
    set.create(project);
    const Portfolio before = valueOf(emptyPortfolio().with(set));
    const ImportPlan plan = planOf(before, "Projektkode;Titel\n;A\nP-0050;B\nP-0050;B\nOPI-7;C\n;D\n");
    QStringList codes;
    for (const ImportPreviewRow &row : plan.rows)
        codes << row.code;
    CHECK(codes == QStringList{"P-0051", "P-0050", "OPI-7", "P-0052"});
    // The highest number that there is has none after it.
    const ImportPlan last = planOf(before, "Projektkode;Titel\nP-2147483647;A\nP-999999999;B\n;C\n;D\n");
    codes.clear();
    for (const ImportPreviewRow &row : last.rows)
        codes << row.code;
    CHECK(codes == QStringList{"P-2147483647", "P-999999999", "P-1000000000", "P-1000000001"});
}

TEST_CASE("organisations that are there are found by CVR number, then by name, with aa as å and a region with or "
          "without the word")
{
    ChangeSet set("x");
    Organisation aarhus;
    aarhus.id = Id<Organisation>::generate();
    aarhus.name = "Århus Kommune";
    aarhus.cvr = "55133018";
    set.create(aarhus);
    Organisation region;
    region.id = Id<Organisation>::generate();
    region.name = "Region Midtjylland";
    set.create(region);
    const Portfolio before = valueOf(emptyPortfolio().with(set));
    const ImportPlan plan = planOf(before, "Projektnr;Titel;Ansøger;CVR ansøger;Partnere\n"
                                           "1;A;AARHUS  kommune;;Midtjylland\n"
                                           "2;B;Noget helt andet;55133018;Central Denmark Region\n"
                                           "3;C;Aarhus Kommune;29189846;\n"
                                           "4;D;Banke;;Banke ApS;\n");
    const Portfolio after = valueOf(before.with(plan.set));
    CHECK(plan.organisationsAdded == 3);
    CHECK(participantsOf(after, "P-0001") == QStringList{"lead: Århus Kommune", "partner: Region Midtjylland"});
    CHECK(participantsOf(after, "P-0002") == QStringList{"lead: Århus Kommune", "partner: Region Midtjylland"});
    CHECK(participantsOf(after, "P-0003") == QStringList{"lead: Aarhus Kommune"});
    CHECK(participantsOf(after, "P-0004") == QStringList{"lead: Banke", "partner: Banke ApS"});
}

TEST_CASE("a project with a number is found by it, whatever its title says")
{
    const Portfolio once = imported(emptyPortfolio(), "Projektnr;Titel\n7;Gammel titel\n");
    const ImportPlan renamed = planOf(once, "Projektnr;Titel\n7;Ny titel\n8;Gammel titel\n", true);
    CHECK(renamed.updated == 1);
    CHECK(renamed.added == 1);
    CHECK(projectOf(valueOf(once.with(renamed.set)), "P-0001").title.da == "Ny titel");
}

TEST_CASE("with update the list's lead becomes the lead, the former one stays as a partner, and nobody is removed")
{
    const Portfolio once = imported(emptyPortfolio(), "Projektnr;Titel;Ansøger;Partnere\n7;A;X ApS;Y ApS;\n");
    const ImportPlan plan = planOf(once, "Projektnr;Titel;Ansøger;Partnere\n7;A;Y ApS;Z ApS\n", true);
    const Portfolio after = valueOf(once.with(plan.set));
    CHECK(participantsOf(after, "P-0001") == QStringList{"lead: Y ApS", "partner: X ApS", "partner: Z ApS"});
    CHECK(planOf(after, "Projektnr;Titel;Ansøger;Partnere\n7;A;Y ApS;Z ApS\n").unchanged == 1);
}

TEST_CASE("what a user filled in since does not make the same list a new one")
{
    const QString list = "Titel;Budget\nA;100\nA;200\n";
    Portfolio filled = imported(emptyPortfolio(), list);
    const Project before = projectOf(filled, "P-0002");
    Project project = before;
    project.start = QDate(2025, 1, 1);
    Organisation lead;
    lead.id = Id<Organisation>::generate();
    lead.name = "X ApS";
    ChangeSet set("edit-project");
    set.update(before, project);
    set.create(lead);
    set.create(ProjectPartner{Id<ProjectPartner>::generate(), project.id, lead.id, PartnerRole::Lead, {}, {}});
    REQUIRE(filled.apply(set));
    CHECK(planOf(filled, list).unchanged == 2);
    CHECK(planOf(filled, "Titel;Budget;Ansøger\nA;200;Y ApS\n").added == 0); // the first A has no lead
    CHECK(planOf(filled, "Titel;Budget;Start;Ansøger\nA;200;2025-01-01;X ApS\n").unchanged == 1);
    CHECK(planOf(filled, "Titel;Start\nA;2025-01-02\nA;2025-01-02\n").added == 1);
}

TEST_CASE("a region that was not there at the time is kept, and is the same when the list comes again")
{
    const QString list = "Titel;Start;Region\nA;2027-02-01;Hovedstaden\n";
    const Portfolio once = imported(emptyPortfolio(), list);
    CHECK(projectOf(once, "P-0001").regionText == "Hovedstaden");
    CHECK(planOf(once, list).unchanged == 1);
    CHECK(doubtsOf(planOf(once, list)) == Doubts{"2 Region: region-not-then -> kept-as-text"});
}

TEST_CASE("what cannot be taken over stays different, and is said")
{
    Portfolio portfolio =
        imported(emptyPortfolio(), "Projektnr;Titel;Kode;Start;Slut;Budget\n1;A;K1;2024-01-01;2025-01-01;100\n"
                                   "2;B;K2;;;\n");
    ChangeSet set("create-budget-line");
    set.create(BudgetLine{Id<BudgetLine>::generate(), projectOf(portfolio, "K1").id, {}, {}, Money{100}, {}, {}});
    REQUIRE(portfolio.apply(set));
    const ImportPlan plan = planOf(portfolio, "Projektnr;Titel;Kode;Slut;Budget\n1;A;K2;2023-01-01;500\n", true);
    CHECK(plan.set.isEmpty());
    CHECK(plan.updated == 0);
    CHECK(plan.different == 1);
    CHECK(doubtsOf(plan)
          == Doubts{"2 Kode: code-taken -> not-stored", "2 Slut: end-before-start -> not-stored",
                    "2 Budget: amount-divided -> not-stored"});
}

TEST_CASE("several fields of one row change in one update of it")
{
    const Portfolio once = imported(emptyPortfolio(), "Projektnr;Titel;Budget;Forbrug\n1;A;100;50\n");
    CHECK(once.rows<BudgetLine>().size() == 1);
    const ImportPlan plan = planOf(once, "Projektnr;Titel;Budget;Forbrug;Prognose\n1;A;200;60;70\n", true);
    const Portfolio after = valueOf(once.with(plan.set));
    CHECK(after.rows<BudgetLine>().size() == 1);
    CHECK(amountOf(after, "P-0001", ImportField::Forecast) == "70.00");
    CHECK(plan.set.after<BudgetLine>().size() == 1);
}
