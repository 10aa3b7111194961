#include "core/actions/Checks.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "core/domain/ImportRecord.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

#include <random>

using namespace opi;
using namespace opi::test;

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
