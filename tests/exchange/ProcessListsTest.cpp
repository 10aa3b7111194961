#include "core/domain/Barrier.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/GateDecision.h"
#include "core/domain/Person.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"
#include "tests/exchange/RowSamples.h"

using namespace opi;
using namespace opi::test;

namespace {

const char *const barrierList = "Projekt;Barriere;Kategori;Alvor;Fase;Afhjælpning;Ejer;Åbnet;Lukket\n"
                                "24/1;Ingen driftsejer;Organisation;Spærrer;F2 Udvikling;Udpeg en;Anna A.;01.03.2026;\n"
                                "24/2;Dataadgang;Data og it;2;Behov;;;15.03.2026;31.03.2026\n"
                                "24/3;Pris;Vejret;Mellem;;;;snart;\n";

/// Of each value of an enum, that the import reads what the program calls it, and its code.
template <typename Enum> void checkWords(ImportField field)
{
    for (int i = 0; i < valueCount(Enum()); ++i) {
        CHECK(choiceFrom(field, codeOf(Enum(i))) == i);
        for (const Language language : {Language::Danish, Language::English}) {
            const QString word = label(Words(language), Enum(i));
            INFO(word.toStdString());
            CHECK(choiceFrom(field, word) == i);
        }
    }
}

} // namespace

TEST_CASE("a value is read by its code and by what the program calls it, in both languages")
{
    checkWords<BarrierKind>(ImportField::BarrierKindField);
    checkWords<DecisionKind>(ImportField::DecisionKindField);
    checkWords<DecisionState>(ImportField::DecisionStateField);
    checkWords<Route>(ImportField::ProcurementRoute);
    checkWords<ProcurementStage>(ImportField::ProcurementStageField);
    checkWords<CustomerStage>(ImportField::CustomerStageField);
    checkWords<PlanKind>(ImportField::RolloutKind);
    checkWords<BusinessModel>(ImportField::CommercialModel);
    checkWords<Answer>(ImportField::AnswerGiven);
    checkWords<GateVerdict>(ImportField::GateDecisionVerdict);
    for (const Language language : {Language::Danish, Language::English}) {
        for (int severity = 1; severity <= 3; ++severity)
            CHECK(choiceFrom(ImportField::BarrierSeverity, severityLabel(Words(language), severity)) == severity);
        for (int coupling = 0; coupling <= 4; ++coupling)
            CHECK(choiceFrom(ImportField::ProcurementCoupling, couplingLabel(Words(language), coupling)) == coupling);
    }
}

TEST_CASE("barriers come in with category, severity, phase and owner, and what nobody says has its usual value")
{
    const ImportPlan plan = planOf(fourProjects(), barrierList, ListKind::Barriers);
    CHECK(plan.added == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"2 Ejer: name-not-known -> name-added", "4 Kategori: value-unknown -> left-empty",
                                      "4 Åbnet: date-unreadable -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Barrier owner = rowCalled<Barrier>(after, "Ingen driftsejer");
    CHECK(owner.kind == BarrierKind::Organisation);
    CHECK(owner.severity == 3);
    CHECK(after.find(*owner.phase)->code == "F2");
    CHECK(owner.remedy.da == "Udpeg en");
    CHECK(after.find(*owner.owner)->name == "Anna A.");
    CHECK(owner.opened == QDate(2026, 3, 1));
    CHECK_FALSE(owner.closed);
    const Barrier data = rowCalled<Barrier>(after, "Dataadgang");
    CHECK(data.kind == BarrierKind::DataAndIt);
    CHECK(data.severity == 2);
    CHECK(after.find(*data.phase)->code == "F1");
    CHECK(data.closed == QDate(2026, 3, 31));
    const Barrier price = rowCalled<Barrier>(after, "Pris");
    CHECK(price.kind == BarrierKind::Implementation);
    CHECK(price.severity == 2);
    CHECK(price.opened == importDay);
    CHECK(valueOf(after.with(plan.set.inverted())) == fourProjects());
}

TEST_CASE("a barrier that the next edition closes is closed, and nothing else changes")
{
    const Portfolio before = valueOf(fourProjects().with(planOf(fourProjects(), barrierList, ListKind::Barriers).set));
    CHECK(planOf(before, barrierList, ListKind::Barriers).set.isEmpty());
    const ImportPlan plan =
        planOf(before, QString(barrierList).replace("Anna A.;01.03.2026;", "Anna A.;01.03.2026;02.04.2026"),
               ListKind::Barriers);
    CHECK(plan.updated == 1);
    CHECK(plan.unchanged == 2);
    CHECK(plan.added == 0);
    REQUIRE(plan.differences.size() == 1);
    CHECK(plan.differences[0].key == "barrier-closed");
    CHECK(rowCalled<Barrier>(valueOf(before.with(plan.set)), "Ingen driftsejer").closed == QDate(2026, 4, 2));
}

TEST_CASE("a barrier does not close before it opens, and without a beginning it begins when it ends at the latest")
{
    const ImportPlan plan = planOf(fourProjects(),
                                   "Projekt;Barriere;Åbnet;Lukket\n24/1;Baglæns;05.05.2026;01.05.2026\n"
                                   "24/1;Længst forbi;;01.02.2026\n",
                                   ListKind::Barriers);
    CHECK(doubtsOf(plan) == std::vector<std::string>{"2 Lukket: end-before-start -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    CHECK_FALSE(rowCalled<Barrier>(after, "Baglæns").closed);
    CHECK(rowCalled<Barrier>(after, "Længst forbi").opened == QDate(2026, 2, 1));
}

TEST_CASE("the phase of a barrier is that of the project's own model where two models have its code")
{
    const Portfolio plain = fourProjects();
    const ProcessModel other{Id<ProcessModel>::generate(), "opi", {"OPI 2", "OPI 2"}, "2", false};
    const Phase second{Id<Phase>::generate(), other.id, "F2", {"Afprøvning", "Trial"}, 1};
    const Project before = projectOf(plain, "P-0001");
    Project moved = before;
    moved.phase = second.id;
    ChangeSet set("edit-project");
    set.create(other);
    set.create(second);
    set.update(before, moved);
    const Portfolio portfolio = valueOf(plain.with(set));
    const QString list = "Projekt;Barriere;Kategori;Fase\n24/1;Her;Salg;F2\n24/2;Der;Salg;F2\n";
    const ImportPlan plan = planOf(portfolio, list, ListKind::Barriers);
    const Portfolio after = valueOf(portfolio.with(plan.set));
    CHECK(rowCalled<Barrier>(after, "Her").phase == second.id);
    CHECK(rowCalled<Barrier>(after, "Der").phase.has_value());
    CHECK(planOf(after, list, ListKind::Barriers, MergeRule::TakeList).set.isEmpty());
}

TEST_CASE("follow-ups come in as agreed ones, several of one title too")
{
    const QString list = "Projekt;Opfølgning;Ansvarlig;Frist;Udført;Bemærkning\n"
                         "24/1;Aftal drift med klinikken;Bo B.;01.12.2026;;Ring først\n"
                         "24/1;Aftal drift med klinikken;Bo B.;01.02.2027;;\n"
                         "24/2;Send rapport;;uge 14 2027;10.04.2027;\n"
                         "Ukendt;Noget;;;;\n";
    const ImportPlan plan = planOf(fourProjects(), list, ListKind::FollowUps);
    CHECK(plan.added == 3);
    CHECK(plan.skipped == 1);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"2 Ansvarlig: name-not-known -> name-added",
                                      "4 Frist: date-no-day -> read-as (2027-04-05)",
                                      "5 Projekt: project-unknown -> record-skipped"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    for (const FollowUp &row : after.rows<FollowUp>()) {
        CHECK(row.origin == FollowUpOrigin::Own);
        CHECK_FALSE(row.from);
        CHECK(row.owner.has_value() == (row.title.da != "Send rapport"));
    }
    CHECK(rowCalled<FollowUp>(after, "Send rapport").done == QDate(2027, 4, 10));

    const ImportPlan next = planOf(after, QString(list).replace("10.04.2027", "12.04.2027"), ListKind::FollowUps);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    CHECK(next.added == 0);
    CHECK(rowCalled<FollowUp>(valueOf(after.with(next.set)), "Send rapport").done == QDate(2027, 4, 12));
}

TEST_CASE("decisions come in with state, reason and money")
{
    const QString list =
        "Projekt;Beslutning;Type;Status;Begrundelse;Konsekvens;Virkning på budgettet;Indstillet af;Rejst;Besluttet;"
        "Besluttet af\n"
        "24/1;Forlæng testen;Ændringsanmodning;Indstillet;Få målinger;To måneder;150.000;Projektlederen;01.09.2026;;\n"
        "24/2;Skift leverandør;Beslutning;Godkendt;;;-20.000,50;;15.09.2026;02.10.2026;Styregruppen\n"
        "24/3;Stop;Beslutning;Måske;;;;;01.10.2026;15.09.2026;\n";
    const ImportPlan plan = planOf(fourProjects(), list, ListKind::Decisions);
    CHECK(plan.added == 3);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{"4 Status: value-unknown -> left-empty",
                                      "4 Besluttet: end-before-start -> left-empty"});
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    const Decision longer = rowCalled<Decision>(after, "Forlæng testen");
    CHECK(longer.kind == DecisionKind::ChangeRequest);
    CHECK(longer.state == DecisionState::Wanted);
    CHECK(longer.reason.da == "Få målinger");
    CHECK(longer.effect.da == "To måneder");
    CHECK(longer.cost == kroner(150'000));
    CHECK(longer.origin == "Projektlederen");
    const Decision other = rowCalled<Decision>(after, "Skift leverandør");
    CHECK(other.state == DecisionState::Approved);
    CHECK(other.cost == Money{-2'000'050});
    CHECK(other.raised == QDate(2026, 9, 15));
    CHECK(other.decidedOn == QDate(2026, 10, 2));
    CHECK(other.deciders == "Styregruppen");
    CHECK(rowCalled<Decision>(after, "Stop").state == DecisionState::Wanted);

    const ImportPlan next = planOf(after,
                                   QString(list)
                                       .replace(";Indstillet;", ";Godkendt;")
                                       .replace("Projektlederen;01.09.2026;;", "Projektlederen;01.09.2026;02.12.2026;"),
                                   ListKind::Decisions);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    const Decision decided = rowCalled<Decision>(valueOf(after.with(next.set)), "Forlæng testen");
    CHECK(decided.state == DecisionState::Approved);
    CHECK(decided.decidedOn == QDate(2026, 12, 2));
}

TEST_CASE("a log of decisions without states has what was approved on its days, and what is still wanted")
{
    const ImportPlan plan =
        planOf(fourProjects(), "Projekt;Beslutning;Dato\n24/1;Kør videre;01.10.2026\n24/2;Tænk over det;\n",
               ListKind::Decisions);
    CHECK(plan.doubtful.empty());
    const Portfolio after = valueOf(fourProjects().with(plan.set));
    CHECK(rowCalled<Decision>(after, "Kør videre").state == DecisionState::Approved);
    CHECK(rowCalled<Decision>(after, "Kør videre").raised == QDate(2026, 10, 1));
    CHECK(rowCalled<Decision>(after, "Tænk over det").state == DecisionState::Wanted);
    CHECK(rowCalled<Decision>(after, "Tænk over det").raised == importDay);
}
