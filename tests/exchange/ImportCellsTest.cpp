#include "core/domain/BudgetLine.h"
#include "core/domain/Grant.h"
#include "tests/exchange/ImportSamples.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

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
