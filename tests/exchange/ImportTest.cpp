#include "core/actions/Checks.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/ImportRecord.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

using Doubts = std::vector<std::string>;

/// A small twin of a public list of grants: headings in two languages, everything quoted, lists in cells, blanks behind
/// texts, two projects with one title, regions that are none.
const QString grants =
    "\"Projektitel / Operation name\";\"Startdato / Operation start date\";\"Slutdato / Operation end date\";"
    "\"Budget / Budget\";\"EU-medfinansiering / Union co-financing\";"
    "\"EU-medfinansieringssats / Union co-financing rate\";\"Projektbeskrivelse\";\"Fond / Fund\";"
    "\"Region / Region\";\"Kontraktansvarlig partner / Beneficiary name\";\"Vejnavn / Street name\";"
    "\"Postnr / Operation postcode\";\"Bynavn / City name\";\"Partere / Project partners\"\n"
    "\"Vækst 9.0 \";\"24.04.2014\";\"28.02.2017\";\"15.414.794\";\"7.707.397\";\"50%\";\"Formålet er vækst.\n"
    "I flere linjer.\n\";\"R\";\"Nordjylland\";\"Prøvehus Nord \";\"Prøvevej 1\";\"9220\";\"Aalborg Øst\";\"\"\n"
    "\"Grøn bygning\";\"01.09.2015\";\"31.08.2018\";\"20.902.013\";\"5.225.503\";\"25%\";\"Laboratorier\";\"R\";"
    "\"Syddanmark\";\"Kolding Kommune\";\"Torvet 1\";\"\";\"Kolding\";"
    "\"Prøvehus Nord.\nKOLDING  kommune.\nProeve ApS.\nProeve ApS\"\n"
    "\"Grøn bygning\";\"01.10.2015\";\"31.08.2018\";\"1.000.000\";\"400.000\";\"50%\";\"\";\"S\";\"Bornholm\";"
    "\"Bornholms Regionskommune\";\"Ullasvej 23\";\"3700\";\"Rønne\";\"Region Syddanmark\"\n";

} // namespace

TEST_CASE("a list of grants becomes projects with money, periods, regions and partners")
{
    const ImportPlan plan = planOf(emptyPortfolio(), grants);
    CHECK(plan.read == 3);
    CHECK(plan.added == 3);
    CHECK(plan.skipped == 0);
    CHECK(plan.set.action == "import-list");
    CHECK(plan.set.subject == "liste.csv");

    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    const Project first = projectOf(after, "P-0001");
    CHECK(first.title == LocalizedText{"Vækst 9.0", ""});
    CHECK(first.summary.da == "Formålet er vækst.\nI flere linjer.");
    CHECK(first.start == QDate(2014, 4, 24));
    CHECK(first.end == QDate(2017, 2, 28));
    CHECK_FALSE(first.phase);
    CHECK(first.overall.light == Light::None);
    CHECK(first.externalId.isEmpty());
    CHECK(amountOf(after, "P-0001", ImportField::Budget) == "15414794.00");
    CHECK(amountOf(after, "P-0001", ImportField::EuGrant) == "7707397.00");
    CHECK(participantsOf(after, "P-0001") == QStringList{"lead: Prøvehus Nord"});
    CHECK(participantsOf(after, "P-0002")
          == QStringList{"lead: Kolding Kommune", "partner: Proeve ApS", "partner: Prøvehus Nord"});
    CHECK(participantsOf(after, "P-0003")
          == QStringList{"lead: Bornholms Regionskommune", "partner: Region Syddanmark"});
}

TEST_CASE("co-financing of the union is a grant that the union has committed, in total")
{
    const Portfolio after = imported(emptyPortfolio(), grants);
    CHECK(after.rows<Grant>().size() == 3);
    for (const Grant &grant : after.rows<Grant>()) {
        CHECK(grant.state == GrantState::Committed);
        CHECK(grant.basis == AmountBasis::Total);
        CHECK(after.find(*grant.funder)->name == "Den Europæiske Union");
        CHECK(after.find(*grant.funder)->kind == OrganisationKind::InternationalBody);
    }
    for (const BudgetLine &line : after.rows<BudgetLine>())
        CHECK_FALSE(line.year);
}

TEST_CASE("a region is found by its name, and a text that is none stays and is never mapped")
{
    const Portfolio after = imported(emptyPortfolio(), grants);
    CHECK(after.find(*projectOf(after, "P-0001").region)->name == "Region Nordjylland");
    CHECK(projectOf(after, "P-0001").regionText.isEmpty());
    CHECK_FALSE(projectOf(after, "P-0003").region);
    CHECK(projectOf(after, "P-0003").regionText == "Bornholm");

    const Portfolio capital = imported(emptyPortfolio(), "Titel;Start;Slut;Region\n"
                                                         "A;2015-01-01;2016-01-01;Hovedstaden\n"
                                                         "B;2015-01-01;2016-01-01;Region Østdanmark\n"
                                                         "C;2027-02-01;2028-01-01;Hovedstaden\n"
                                                         "D;2026-02-01;2028-01-01;Capital Region of Denmark\n"
                                                         "E;;;1083\n");
    CHECK(capital.find(*projectOf(capital, "P-0001").region)->name == "Region Hovedstaden");
    CHECK(projectOf(capital, "P-0002").regionText == "Region Østdanmark");
    CHECK(projectOf(capital, "P-0003").regionText == "Hovedstaden");
    CHECK(capital.find(*projectOf(capital, "P-0004").region)->name == "Region Hovedstaden");
    CHECK(capital.find(*projectOf(capital, "P-0005").region)->name == "Region Syddanmark");
}

TEST_CASE("every doubtful cell is listed with its row, its column, why and what happens")
{
    CHECK(doubtsOf(planOf(emptyPortfolio(), grants))
          == Doubts{
              "5 Partere / Project partners: lead-again -> taken-once (KOLDING kommune)",
              "5 Partere / Project partners: named-twice -> taken-once (Proeve ApS)",
              "9 Projektitel / Operation name: title-again -> own-project",
              "9 EU-medfinansieringssats / Union co-financing rate: rate-differs -> not-stored (40.0%)",
              "9 Region / Region: region-unknown -> kept-as-text",
          });
}

TEST_CASE("organisations get the kind, the region and the municipality that their names state, and their address")
{
    const Portfolio after = imported(emptyPortfolio(), grants);
    CHECK(after.rows<Organisation>().size() == 6);
    const Organisation kolding = organisationNamed(after, "Kolding Kommune");
    CHECK(kolding.kind == OrganisationKind::Municipality);
    CHECK(after.find(*kolding.municipality)->code == "0621");
    CHECK(after.find(*kolding.region)->name == "Region Syddanmark");
    CHECK(kolding.address == "Torvet 1, Kolding");
    CHECK(organisationNamed(after, "Prøvehus Nord").address == "Prøvevej 1, 9220 Aalborg Øst");
    CHECK(organisationNamed(after, "Prøvehus Nord").kind == OrganisationKind::Unknown);
    CHECK(organisationNamed(after, "Proeve ApS").kind == OrganisationKind::Company);
    CHECK(organisationNamed(after, "Region Syddanmark").kind == OrganisationKind::Region);
    CHECK(organisationNamed(after, "Bornholms Regionskommune").municipality.has_value());
}

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

TEST_CASE("an import records what became of the rows, and undoing it leaves the portfolio as it was")
{
    const Portfolio before = emptyPortfolio();
    const ImportPlan plan = planOf(before, grants);
    const Portfolio after = valueOf(before.with(plan.set));
    REQUIRE(after.rows<ImportRecord>().size() == 1);
    const ImportRecord record = *after.rows<ImportRecord>().begin();
    CHECK(record.file == "liste.csv");
    CHECK(record.sha256.size() == 64);
    CHECK(record.importedAt == importOptions().now);
    CHECK(record.read == 3);
    CHECK(record.added == 3);
    CHECK(record.organisationsAdded == 6);
    CHECK(record.doubtful == 5);
    CHECK(valueOf(after.with(plan.set.inverted())) == before);
}

TEST_CASE("every row that an import makes passes the checks of the program")
{
    const Portfolio after = imported(emptyPortfolio(), grants);
    for (const TableRows &rows : after.tables()) {
        for (quint32 i = 0; i < quint32(rows.size()); ++i)
            CHECK(actions::check(after, rows.table(), rows.at(i)));
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

TEST_CASE("rows with one project number are one project with its partners")
{
    const Portfolio after = imported(emptyPortfolio(), "Projektnr.;Titel;Deltager;CVR-nr.;Rolle;Kontant bidrag;Budget\n"
                                                       "24/1;Stue;Region Nordjylland;29190941;Leadpartner;;500.000\n"
                                                       "24/1;Stue;Proeve ApS;;Udvikler;10.000,50;500.000\n"
                                                       "24/2;Stue;Proeve ApS;;Partner;;100.000\n");
    CHECK(after.rows<Project>().size() == 2);
    CHECK(projectOf(after, "P-0001").externalId == "24/1");
    CHECK(participantsOf(after, "P-0001") == QStringList{"developer: Proeve ApS", "lead: Region Nordjylland"});
    CHECK(organisationNamed(after, "Region Nordjylland").cvr == "29190941");
    CHECK(amountOf(after, "P-0001", ImportField::Budget) == "500000.00");
    for (const ProjectPartner &partner : after.of<ProjectPartner>(projectOf(after, "P-0001").id)) {
        if (partner.role == PartnerRole::Developer)
            CHECK(partner.cash == Money{1'000'050});
    }
    CHECK(participantsOf(after, "P-0002") == QStringList{"partner: Proeve ApS"});
}

TEST_CASE("amounts that differ from row to row of a project are shares and are added up")
{
    const QString list = "Projektnr;Titel;Deltager;Budget\n1;A;X ApS;100\n1;A;Y ApS;50\n2;B;X ApS;70\n2;B;Z ApS;30\n";
    const ImportPlan plan = planOf(emptyPortfolio(), list);
    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    static_cast<void>(after);
    CHECK(doubtsOf(plan)
          == Doubts{"3 Budget: amount-shared -> added-up (150.00)", "5 Budget: amount-shared -> added-up (100.00)"});
}

TEST_CASE("where rows of a project disagree the first one counts, and the cell is doubtful")
{
    const ImportPlan plan = planOf(emptyPortfolio(), "Projektnr;Titel;Start\n1;A;2024-01-01\n1;A2;2024-01-02\n");
    CHECK(plan.added == 1);
    CHECK(doubtsOf(plan)
          == Doubts{"3 Titel: records-disagree -> first-kept (A)",
                    "3 Start: records-disagree -> first-kept (2024-01-01)"});
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

TEST_CASE("phases, lights and states are known words, and others are left empty")
{
    const ImportPlan plan = planOf(emptyPortfolio(), "Titel;Fase;Samlet status;Status;Fortrolighed\n"
                                                     "A;F2 Udvikling;Grøn;På hold;Åben\n"
                                                     "B;Need;AMBER;Stopped;confidential\n"
                                                     "C;Fase 9;G;Færdig;hemmelig\n");
    const Portfolio after = valueOf(emptyPortfolio().with(plan.set));
    CHECK(after.find(*projectOf(after, "P-0001").phase)->code == "F2");
    CHECK(projectOf(after, "P-0001").overall.light == Light::Green);
    CHECK(projectOf(after, "P-0001").state == ProjectState::OnHold);
    CHECK(projectOf(after, "P-0001").confidentiality == Confidentiality::Open);
    CHECK(after.find(*projectOf(after, "P-0002").phase)->code == "F1");
    CHECK(projectOf(after, "P-0002").overall.light == Light::Yellow);
    CHECK_FALSE(projectOf(after, "P-0003").phase);
    CHECK(doubtsOf(plan)
          == Doubts{"4 Fase: phase-unknown -> left-empty", "4 Samlet status: value-unknown -> left-empty",
                    "4 Status: value-unknown -> left-empty", "4 Fortrolighed: value-unknown -> left-empty"});
}

TEST_CASE("cells that cannot be read are left empty, those that can be read in two ways are read and named")
{
    const ImportPlan plan = planOf(emptyPortfolio(), "Titel;Start;Slut;Budget\n"
                                                     "A;05/03/2024;2025;1.234\n"
                                                     "B;snart;2023-01-01;mange\n"
                                                     "C;2024-05-01;2023-01-01;\n");
    CHECK(doubtsOf(plan)
          == Doubts{"2 Start: date-ambiguous -> read-as (2024-03-05)", "2 Slut: date-no-day -> read-as (2025-12-31)",
                    "2 Budget: number-ambiguous -> read-as (1234.00)", "3 Start: date-unreadable -> left-empty",
                    "3 Budget: number-unreadable -> left-empty",
                    "4 Slut: end-before-start -> left-empty (2024-05-01)"});
}

TEST_CASE("ragged rows are imported as far as they go, and rows without a project are passed over")
{
    const ImportPlan plan =
        planOf(emptyPortfolio(), "Titel;Start;Budget\nA;2024-01-01\nB;2024-01-01;100;uden for\n;2024-01-01;5\n");
    CHECK(plan.read == 3);
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 1);
    CHECK(doubtsOf(plan)
          == Doubts{"2 : record-short -> left-empty", "3 4: record-long -> not-stored",
                    "4 Titel: title-missing -> record-skipped"});
}

TEST_CASE("amounts of years are budget lines, in the unit and the currency of their heading")
{
    const Portfolio after =
        imported(emptyPortfolio(),
                 "Titel;Budget 2024 (t.kr.);Forbrug 2024 (t.kr.);Budget 2025 (mio. kr.);Tilskud (EUR);Tilskudsgiver\n"
                 "A;1.250;900;1,5;5.000;Prøvefonden\n");
    CHECK(amountOf(after, "P-0001", ImportField::Budget, 2024) == "1250000.00");
    CHECK(amountOf(after, "P-0001", ImportField::Actual, 2024) == "900000.00");
    CHECK(amountOf(after, "P-0001", ImportField::Budget, 2025) == "1500000.00");
    CHECK(amountOf(after, "P-0001", ImportField::GrantCommitted, 0, Currency::EUR) == "5000.00");
    CHECK(after.rows<BudgetLine>().size() == 2);
    CHECK(after.find(*after.rows<Grant>().begin()->funder)->name == "Prøvefonden");
}

TEST_CASE("an English list fills the English texts")
{
    const Portfolio after =
        imported(emptyPortfolio(),
                 "Title,Summary,Programme,Region\n"
                 "The road to the home,\"How a nurse of the region gets to the patient.\",Ageing,Southern Denmark\n");
    const Project project = projectOf(after, "P-0001");
    CHECK(project.title == LocalizedText{"", "The road to the home"});
    CHECK(project.summary.da.isEmpty());
    CHECK(after.find(*project.programme)->title == LocalizedText{"", "Ageing"});
    CHECK(after.find(*project.region)->name == "Region Syddanmark");
}

TEST_CASE("an import stops when it is told to, and counts forward until then")
{
    const SourceTable table = tableOf(grants);
    const Portfolio portfolio = emptyPortfolio();
    const ColumnMap map = matchColumns(table, portfolio);
    qsizetype last = -1;
    int calls = 0;
    REQUIRE(planImport(portfolio, table, map, importOptions(), [&](qsizetype done, qsizetype total) {
        CHECK(done >= last);
        CHECK(done <= total);
        last = done;
        return ++calls > 0;
    }));
    CHECK(calls == 6);
    for (int stopAt = 1; stopAt <= calls; ++stopAt) {
        int call = 0;
        const auto plan =
            planImport(portfolio, table, map, importOptions(), [&](qsizetype, qsizetype) { return ++call < stopAt; });
        REQUIRE_FALSE(plan);
        CHECK(plan.error().kind == Error::Kind::Cancelled);
    }
}

TEST_CASE("a list without a column of titles is refused")
{
    const SourceTable table = tableOf("Farve;Form\nrød;rund\n");
    const auto plan = planImport(Portfolio(), table, matchColumns(table, Portfolio()), importOptions());
    REQUIRE_FALSE(plan);
    CHECK(plan.error().code == "import-no-title");
    CHECK(plan.error().facts == QStringList{"liste.csv"});
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

TEST_CASE("a byte order mark in front of a cell's text is no part of it")
{
    const QString mark(QChar(QChar::ByteOrderMark));
    const Portfolio after =
        imported(emptyPortfolio(), "Titel;Partnere;Budget\n" + mark + "Robot;" + mark + "Beta ApS;" + mark + "1000\n");
    CHECK(projectOf(after, "P-0001").title.da == "Robot");
    CHECK(participantsOf(after, "P-0001") == QStringList{"partner: Beta ApS"});
    CHECK(amountOf(after, "P-0001", ImportField::Budget) == "1000.00");
}

TEST_CASE("a cell that names nobody adds nobody")
{
    const ImportPlan plan = planOf(emptyPortfolio(), "Titel;Ansøger;Partnere\nA;-;\"\n.\n\"\n");
    CHECK(plan.organisationsAdded == 0);
}

TEST_CASE("no list makes the import fail otherwise than with a reason, and what it makes can be taken back")
{
    std::mt19937 random(3);
    const QByteArray start = grants.toUtf8();
    int planned = 0;
    for (int run = 0; run < 300; ++run) {
        QByteArray bytes = start;
        for (int i = int(random() % 12); i >= 0; --i) {
            const qsizetype at = qsizetype(random() % unsigned(bytes.size()));
            switch (random() % 4) {
            case 0: bytes[at] = char(random()); break;
            case 1: bytes.remove(at, qsizetype(random() % 40)); break;
            case 2: bytes.insert(at, bytes.mid(qsizetype(random() % unsigned(bytes.size())), 60)); break;
            default: bytes.insert(at, QByteArray(1, "\";\n\r,'"[random() % 6]));
            }
        }
        const Result<SourceTable> table = readCsv(bytes, "x.csv");
        if (!table)
            continue;
        const auto plan =
            planImport(emptyPortfolio(), *table, matchColumns(*table, emptyPortfolio()), importOptions(run % 2 == 0));
        if (!plan)
            continue;
        ++planned;
        const Portfolio after = valueOf(emptyPortfolio().with(plan->set));
        REQUIRE(valueOf(after.with(plan->set.inverted())) == emptyPortfolio());
        for (const Project &project : after.rows<Project>())
            REQUIRE(actions::check(after, project));
        const ImportPlan again = valueOf(planImport(after, *table, matchColumns(*table, after), importOptions()));
        INFO(bytes.toStdString());
        for (const ImportPreviewRow &row : again.rows)
            UNSCOPED_INFO(row.row << " " << int(row.fate) << " " << row.title.toStdString() << " / "
                                  << row.lead.toStdString());
        CHECK(again.added == 0);
        CHECK(again.different == 0);
    }
    CHECK(planned > 50);
}
