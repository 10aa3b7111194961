#include "core/domain/Benefit.h"
#include "core/domain/CheckRule.h"
#include "core/domain/Customer.h"
#include "core/domain/Procurement.h"
#include "tests/exchange/RowSamples.h"

using namespace opi;
using namespace opi::test;

namespace {

const char *const procurementList =
    "Projekt;Udbudsform;Status;Kobling;CPV;Værdi;Valuta;Planlagt offentliggørelse;Kontrakt;Kontraktudløb;"
    "Budgetansvarlig\n"
    "24/1;Innovationspartnerskab;Markedsdialog;2;33100000-1, 48000000;1.500.000;;01.03.2027;;;Anna A.\n"
    "24/2;Offentligt udbud;Kontrakt;4 – købsoption i kontrakten;33100000-9;250.000,00;EUR;;01.06.2026;31.05.2026;\n";

Procurement procurementOf(const Portfolio &portfolio, const QString &code)
{
    const auto rows = portfolio.of<Procurement>(projectOf(portfolio, code).id);
    REQUIRE(std::distance(rows.begin(), rows.end()) == 1);
    return *rows.begin();
}

QStringList likelihoods(const QString &first, const QString &second)
{
    const ImportPlan plan =
        planOf(fourProjects(), "Projekt;Kunde;Sandsynlighed\n24/1;A;" + first + "\n24/2;B;" + second + "\n",
               ListKind::Customers);
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    QStringList all;
    for (const char *name : {"A", "B"})
        all << QString::number(rowCalled<Customer>(after, name).likelihood.value_or(-1));
    return all;
}

} // namespace

TEST_CASE("procurements come in with route, stage, CPV codes and money, and bring the rules")
{
    const ImportPlan plan = planOf(fourProjects(), procurementList, ListKind::Procurements);
    CHECK(plan.added == 2);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"2 Budgetansvarlig: name-not-known -> name-added",
                                      "3 CPV: cpv-invalid -> not-stored",
                                      "3 Kontraktudløb: end-before-start -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Procurement bed = procurementOf(after, "P-0001");
    CHECK(bed.route == Route::InnovationPartnership);
    CHECK(bed.stage == ProcurementStage::MarketDialogue);
    CHECK(bed.coupling == 2);
    CHECK(bed.cpv == QStringList{"33100000-1", "48000000-8"});
    CHECK(bed.value == kroner(1'500'000));
    CHECK(bed.planned == QDate(2027, 3, 1));
    CHECK(bed.budgetHolder.has_value());
    const Procurement robot = procurementOf(after, "P-0002");
    CHECK(robot.route == Route::Open);
    CHECK(robot.coupling == 4);
    CHECK(robot.cpv.isEmpty());
    CHECK(robot.value == Money{25'000'000, Currency::EUR});
    CHECK(robot.signedOn == QDate(2026, 6, 1));
    CHECK_FALSE(robot.contractEnd);
    CHECK(fourProjects().rows<CheckRule>().isEmpty());
    CHECK_FALSE(after.rows<CheckRule>().isEmpty());
    CHECK(valueOf(after.with(plan.set.inverted())) == fourProjects());
    CHECK(planOf(after, procurementList, ListKind::Procurements).set.isEmpty());
}

TEST_CASE("a procurement without a title is the only one that its project has, and one with another title is a new one")
{
    Portfolio portfolio =
        valueOf(fourProjects().with(planOf(fourProjects(), procurementList, ListKind::Procurements).set));
    const Procurement before = procurementOf(portfolio, "P-0001");
    Procurement named = before;
    named.title.da = "Senge";
    ChangeSet set("edit-procurement");
    set.update(before, named);
    portfolio = valueOf(portfolio.with(set));
    const ImportPlan plan =
        planOf(portfolio, QString(procurementList).replace("Markedsdialog", "Udbudsmateriale"), ListKind::Procurements);
    CHECK(plan.updated == 1);
    CHECK(plan.unchanged == 1);
    CHECK(plan.added == 0);
    portfolio = valueOf(portfolio.with(plan.set));
    CHECK(procurementOf(portfolio, "P-0001").stage == ProcurementStage::Documents);
    CHECK(procurementOf(portfolio, "P-0001").title.da == "Senge");
    const QString titled = "Projekt;Indkøb;Udbudsform\n24/1;Måtter;Rammeaftale\n24/1;Senge;Innovationspartnerskab\n";
    const ImportPlan more = planOf(portfolio, titled, ListKind::Procurements);
    CHECK(more.added == 1);
    CHECK(more.unchanged == 1);
}

TEST_CASE("customers are found again by their organisation while they come closer to an order")
{
    const QString list = "Projekt;Kunde;Stadie;Sandsynlighed;Værdi;Antal;Forventet ordre;Ordre;Tabt;Note\n"
                         "24/1;Kolding Kommune;Dialog;60 %;400.000;20;01.04.2027;;;Vil se en pilot\n"
                         "24/1;Region Syddanmark;Ordre;100;1.200.000;;;15.10.2026;;\n"
                         "24/2;Odense Kommune;Kold;140;;2,5;;;;\n";
    const ImportPlan plan = planOf(fourProjects(), list, ListKind::Customers);
    CHECK(plan.added == 3);
    CHECK(plan.organisationsAdded == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"4 Stadie: value-unknown -> left-empty",
                                      "4 Sandsynlighed: percent-unreadable -> left-empty",
                                      "4 Antal: count-unreadable -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Customer town = rowCalled<Customer>(after, "Kolding Kommune");
    CHECK(town.stage == CustomerStage::Dialogue);
    CHECK(town.likelihood == 60);
    CHECK(town.value == kroner(400'000));
    CHECK(town.units == 20);
    CHECK(town.expected == QDate(2027, 4, 1));
    CHECK(town.note.da == "Vil se en pilot");
    const Customer region = rowCalled<Customer>(after, "Region Syddanmark");
    CHECK(region.stage == CustomerStage::Order);
    CHECK(region.likelihood == 100);
    CHECK(region.ordered == QDate(2026, 10, 15));
    const Customer cold = rowCalled<Customer>(after, "Odense Kommune");
    CHECK(cold.stage == CustomerStage::Lead);
    CHECK_FALSE(cold.likelihood);
    CHECK_FALSE(cold.units);

    const ImportPlan next = planOf(after, QString(list).replace("60 %", "75 %"), ListKind::Customers);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    CHECK(next.organisationsAdded == 0);
    CHECK(rowCalled<Customer>(valueOf(after.with(next.set)), "Kolding Kommune").likelihood == 75);
}

TEST_CASE("a likelihood is in per cent or a part of one, as its column shows")
{
    CHECK(likelihoods("0,5", "1") == QStringList{"50", "100"});
    CHECK(likelihoods("1", "20") == QStringList{"1", "20"});
    CHECK(likelihoods("0", "100 %") == QStringList{"0", "100"});
}

TEST_CASE("who has ordered is no lead, although the list has no stages")
{
    const ImportPlan plan =
        planOf(fourProjects(), "Projekt;Kunde;Ordre\n24/1;A;01.10.2026\n24/1;B;\n", ListKind::Customers);
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    CHECK(rowCalled<Customer>(after, "A").stage == CustomerStage::Order);
    CHECK(rowCalled<Customer>(after, "B").stage == CustomerStage::Lead);
}

TEST_CASE("benefits come in with what was planned, is expected and came, in the unit of their headings")
{
    const QString list = "Projekt;Gevinst;Gevinstejer;Planlagt (t.kr.);Forventet (t.kr.);Realiseret (t.kr.);Målt\n"
                         "24/1;Færre indlæggelser;Anna A.;1.250,5;900;;\n"
                         "24/1;Kortere ture;;300;;120;01.10.2026\n"
                         "24/2;Mindre madspild;;50;;;engang\n";
    const ImportPlan plan = planOf(fourProjects(), list, ListKind::Benefits);
    CHECK(plan.added == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"2 Gevinstejer: name-not-known -> name-added",
                                      "4 Målt: date-unreadable -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Benefit stays = rowCalled<Benefit>(after, "Færre indlæggelser");
    CHECK(stays.planned == Money{125'050'000});
    CHECK(stays.expected == kroner(900'000));
    CHECK_FALSE(stays.realised);
    CHECK(stays.owner.has_value());
    const Benefit trips = rowCalled<Benefit>(after, "Kortere ture");
    CHECK_FALSE(trips.expected);
    CHECK(trips.realised == kroner(120'000));
    CHECK(trips.measured == QDate(2026, 10, 1));

    const ImportPlan next = planOf(after, QString(list).replace(";120;", ";240;"), ListKind::Benefits);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    CHECK(rowCalled<Benefit>(valueOf(after.with(next.set)), "Kortere ture").realised == kroner(240'000));
}

TEST_CASE("a date of order that comes with the next edition of a list makes the customer one who has ordered")
{
    const ImportPlan first = planOf(fourProjects(), "Projekt;Kunde;Værdi\n24/1;Nord;100.000\n", ListKind::Customers);
    const Portfolio before = valueOf(fourProjects().with(first.set));
    CHECK(rowCalled<Customer>(before, "Nord").stage == CustomerStage::Lead);
    const ImportPlan again =
        planOf(before, "Projekt;Kunde;Værdi;Bestilt den\n24/1;Nord;100.000;01.10.2026\n", ListKind::Customers);
    const Portfolio after = valueOf(before.with(again.set));
    CHECK(rowCalled<Customer>(after, "Nord").ordered == QDate(2026, 10, 1));
    CHECK(rowCalled<Customer>(after, "Nord").stage == CustomerStage::Order);
}
