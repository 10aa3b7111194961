#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateDecision.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/PhaseTransition.h"
#include "tests/exchange/RowSamples.h"

#include <algorithm>

using namespace opi;
using namespace opi::test;

namespace {

const char *const answerList = "Projekt;Kriterium;Svar;Note;Ejer;Besvaret den\n"
                               "24/1;G1.1;Opfyldt;;Anna A.;01.05.2026\n"
                               "24/1;Partneren er valgt.;Nej;Afventer udbud;;\n"
                               "24/2;The need is described;Ikke relevant;Kendt fra før;;02.05.2026\n"
                               "24/3;G1.1;Met;;;03.05.2026\n";

const char *const decisionList = "Projekt;Gate;Beslutning;Besluttet den;Besluttet af;Begrundelse\n"
                                 "24/1;G1;Godkendt;01.05.2025;Styregruppen;Behovet er klart\n"
                                 "24/1;Ramme på plads;Pause;01.02.2026;;\n"
                                 "24/2;Need qualified;Betinget;03.05.2026;Styregruppen;\n";

const char *const gatePlanList = "Projekt;Fase;Planlagt dato;Forventet dato\n"
                                 "24/1;F1;01.05.2026;15.06.2026\n"
                                 "24/1;Udvikling;01.12.2026;\n"
                                 "24/3;Need;01.03.2027;\n";

const char *const holderList = "Projekt;Optionshaver;Mængde;Værdi;Værdi (valuta);Nævnt i udbudsbekendtgørelsen\n"
                               "24/1;Kolding Kommune;12;250.000,00;;Ja\n"
                               "24/1;Region Nord;;1.500,00;EUR;Nej\n";

/// The four projects, with gates after the phases of the model; the first is in its second phase, and the third follows
/// another model, whose phase, gate and criterion are called alike.
Portfolio gatedProjects()
{
    const Portfolio &bare = fourProjects();
    QMap<QString, Id<Phase>> phases;
    for (const Phase &phase : bare.rows<Phase>())
        phases.insert(phase.code, phase.id);
    ChangeSet set("presets");
    const ProcessModel other{Id<ProcessModel>::generate(), "pcp", {"PCP", "PCP"}, {}, false};
    const Phase need{Id<Phase>::generate(), other.id, "P1", {"Behov", "Need"}, 0};
    set.create(other);
    set.create(need);
    const auto gate = [&](const Id<Phase> &phase, const char *code, const LocalizedText &name) {
        const Gate row{Id<Gate>::generate(), phase, code, name};
        set.create(row);
        return row.id;
    };
    const auto criterion = [&](const Id<Gate> &of, const char *code, const LocalizedText &text) {
        set.create(
            GateCriterion{Id<GateCriterion>::generate(), of, code, text, {}, {}, true, EvidenceKinds::all, {}, 0});
    };
    const LocalizedText described{"Behovet er beskrevet", "The need is described"};
    const Id<Gate> first = gate(phases["F1"], "G1", {"Behov kvalificeret", "Need qualified"});
    criterion(first, "G1.1", described);
    criterion(first, "G1.2", {"Partneren er valgt", "The partner is chosen"});
    gate(phases["F2"], "G2", {"Ramme på plads", "Frame in place"});
    criterion(gate(need.id, "G1", {"Behov kvalificeret", "Need qualified"}), "G1.1", described);
    const auto move = [&](const char *code, const Id<Phase> &phase) {
        const Project before = projectOf(bare, code);
        Project after = before;
        after.phase = phase;
        set.update(before, after);
    };
    move("P-0001", phases["F2"]);
    move("P-0003", need.id);
    return valueOf(bare.with(set));
}

QString modelOfRow(const Portfolio &portfolio, const Id<Phase> &phase)
{
    return portfolio.find(portfolio.find(phase)->model)->code;
}

CriterionAnswer answerOf(const Portfolio &portfolio, const QString &code, const QString &criterion)
{
    const auto rows = portfolio.of<CriterionAnswer>(projectOf(portfolio, code).id);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CriterionAnswer &row) {
        return portfolio.find(row.criterion)->code == criterion;
    });
    REQUIRE(found != rows.end());
    return *found;
}

GateDecision gateDecisionOf(const Portfolio &portfolio, const QString &code, const QString &gate)
{
    const auto rows = portfolio.of<GateDecision>(projectOf(portfolio, code).id);
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const GateDecision &row) { return portfolio.find(row.gate)->code == gate; });
    REQUIRE(found != rows.end());
    return *found;
}

PhasePlan gatePlanOf(const Portfolio &portfolio, const QString &code, const QString &phase)
{
    const auto rows = portfolio.of<PhasePlan>(projectOf(portfolio, code).id);
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const PhasePlan &row) { return portfolio.find(row.phase)->code == phase; });
    REQUIRE(found != rows.end());
    return *found;
}

/// The projects with so many procurements each, in their order.
Portfolio withProcurements(const Portfolio &portfolio, const QList<int> &counts)
{
    ChangeSet set("create-procurement");
    for (qsizetype i = 0; i < counts.size(); ++i) {
        for (int k = 0; k < counts[i]; ++k) {
            Procurement row;
            row.id = Id<Procurement>::generate();
            row.project = projectOf(portfolio, QString("P-000%1").arg(i + 1)).id;
            set.create(row);
        }
    }
    return valueOf(portfolio.with(set));
}

} // namespace

TEST_CASE("answers come in by the code or the text of a criterion of the model that the project follows")
{
    const Portfolio before = gatedProjects();
    const ImportPlan plan = planOf(before, answerList, ListKind::GateAnswers);
    CHECK(doubtsOf(plan) == std::vector<std::string>{"2 Ejer: name-not-known -> name-added"});
    CHECK(plan.added == 4);
    const Portfolio after = valueOf(before.with(plan.set));
    const CriterionAnswer met = answerOf(after, "P-0001", "G1.1");
    CHECK(met.answer == Answer::Met);
    CHECK(after.find(*met.owner)->name == "Anna A.");
    CHECK(met.answeredOn == QDate(2026, 5, 1));
    const CriterionAnswer missing = answerOf(after, "P-0001", "G1.2");
    CHECK(missing.answer == Answer::NotMet);
    CHECK(missing.note.da == "Afventer udbud");
    CHECK(missing.answeredOn == importDay);
    CHECK(answerOf(after, "P-0002", "G1.1").answer == Answer::NotApplicable);
    CHECK(answerOf(after, "P-0002", "G1.1").criterion == met.criterion);
    const CriterionAnswer other = answerOf(after, "P-0003", "G1.1");
    CHECK(other.criterion != met.criterion);
    CHECK(modelOfRow(after, after.find(after.find(other.criterion)->gate)->phase) == "pcp");
    CHECK(areSound<CriterionAnswer>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == before);
    CHECK(planOf(after, answerList, ListKind::GateAnswers).set.isEmpty());

    const ImportPlan next =
        planOf(after, QString(answerList).replace(";Nej;Afventer udbud;", ";Ja;Kontrakt;"), ListKind::GateAnswers);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 3);
    const Portfolio later = valueOf(after.with(next.set));
    CHECK(answerOf(later, "P-0001", "G1.2").answer == Answer::Met);
    CHECK(answerOf(later, "P-0001", "G1.2").id == missing.id);
}

TEST_CASE("an answer to what the project's model does not ask, that is still to come or that needs a note is doubted")
{
    const ImportPlan plan = planOf(gatedProjects(),
                                   "Projekt;Kriterium;Svar;Note;Besvaret den\n"
                                   "24/1;G9.9;Opfyldt;;\n"
                                   "24/3;G1.2;Opfyldt;;\n"
                                   "24/2;G1.1;Ikke relevant;;\n"
                                   "24/2;G1.2;Måske;Spørges igen;\n"
                                   "24/1;G1.1;Opfyldt;;01.02.2027\n"
                                   "24/1;Behovet er beskrevet;Nej;;\n",
                                   ListKind::GateAnswers);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "2 Kriterium: value-unknown -> left-empty", "2 Kriterium: field-missing -> record-skipped",
              "3 Kriterium: value-unknown -> left-empty", "3 Kriterium: field-missing -> record-skipped",
              "4 Svar: field-missing -> record-skipped", "4 Note: field-missing -> left-empty",
              "5 Svar: value-unknown -> left-empty", "6 Besvaret den: date-in-future -> left-empty",
              "7 Kriterium: named-twice -> record-skipped (G1.1)"});
    CHECK(plan.added == 2);
    CHECK(plan.skipped == 4);
}

TEST_CASE("decisions at gates are recorded as they were made, and move no project")
{
    const Portfolio before = gatedProjects();
    const ImportPlan plan = planOf(before, decisionList, ListKind::GateDecisions);
    CHECK(plan.doubtful.empty());
    CHECK(plan.added == 3);
    const Portfolio after = valueOf(before.with(plan.set));
    const GateDecision first = gateDecisionOf(after, "P-0001", "G1");
    CHECK(first.verdict == GateVerdict::Go);
    CHECK(first.decidedOn == QDate(2025, 5, 1));
    CHECK(first.deciders == "Styregruppen");
    CHECK(first.reason.da == "Behovet er klart");
    CHECK(first.to == projectOf(after, "P-0001").phase);
    CHECK(gateDecisionOf(after, "P-0001", "G2").verdict == GateVerdict::Hold);
    CHECK_FALSE(gateDecisionOf(after, "P-0001", "G2").to);
    const GateDecision conditional = gateDecisionOf(after, "P-0002", "G1");
    CHECK(conditional.verdict == GateVerdict::Conditional);
    CHECK_FALSE(conditional.to); // the portfolio does not know that the project went on
    for (const char *code : {"P-0001", "P-0002"})
        CHECK(projectOf(after, code) == projectOf(before, code));
    CHECK(after.rows<PhaseTransition>().size() == before.rows<PhaseTransition>().size());
    CHECK(areSound<GateDecision>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == before);
    CHECK(planOf(after, decisionList, ListKind::GateDecisions).set.isEmpty());

    const ImportPlan next =
        planOf(after, QString(decisionList).replace(";Pause;", ";Gentag;"), ListKind::GateDecisions);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    CHECK(gateDecisionOf(valueOf(after.with(next.set)), "P-0001", "G2").verdict == GateVerdict::Recycle);
}

TEST_CASE("a decision without a gate, a verdict or a day that has been is passed over")
{
    const ImportPlan plan = planOf(gatedProjects(),
                                   "Projekt;Gate;Beslutning;Besluttet den\n"
                                   "24/1;G7;Godkendt;01.05.2025\n"
                                   "24/1;G1;Måske;01.05.2025\n"
                                   "24/1;G1;Godkendt;01.02.2027\n"
                                   "24/2;G1;Godkendt;01.05.2025\n"
                                   "24/2;G1;Stop;01.05.2025\n"
                                   "24/2;G1;Stop;02.05.2025\n",
                                   ListKind::GateDecisions);
    CHECK(plan.added == 2);
    CHECK(doubtsOf(plan)
          == std::vector<std::string>{
              "2 Gate: value-unknown -> left-empty", "2 Gate: field-missing -> record-skipped",
              "3 Beslutning: value-unknown -> left-empty", "3 Beslutning: field-missing -> record-skipped",
              "4 Besluttet den: date-in-future -> left-empty", "4 Besluttet den: field-missing -> record-skipped",
              "6 Gate: named-twice -> record-skipped (G1)"});
}

TEST_CASE("planned gates come in by their phases, once for each phase")
{
    const Portfolio before = gatedProjects();
    const ImportPlan plan = planOf(before, gatePlanList, ListKind::PhasePlans);
    CHECK(plan.doubtful.empty());
    CHECK(plan.added == 3);
    const Portfolio after = valueOf(before.with(plan.set));
    CHECK(gatePlanOf(after, "P-0001", "F1").planned == QDate(2026, 5, 1));
    CHECK(gatePlanOf(after, "P-0001", "F1").forecast == QDate(2026, 6, 15));
    CHECK_FALSE(gatePlanOf(after, "P-0001", "F2").forecast);
    CHECK(gatePlanOf(after, "P-0003", "P1").planned == QDate(2027, 3, 1));
    CHECK(areSound<PhasePlan>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == before);
    CHECK(planOf(after, gatePlanList, ListKind::PhasePlans).set.isEmpty());

    const ImportPlan next =
        planOf(after, QString(gatePlanList).replace("15.06.2026", "16.07.2026"), ListKind::PhasePlans);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 2);
    const Portfolio later = valueOf(after.with(next.set));
    CHECK(gatePlanOf(later, "P-0001", "F1").forecast == QDate(2026, 7, 16));
    CHECK(gatePlanOf(later, "P-0001", "F1").id == gatePlanOf(after, "P-0001", "F1").id);

    const ImportPlan doubtful = planOf(after,
                                       "Projekt;Fase;Planlagt dato\n24/1;F9;01.05.2026\n24/3;F1;01.05.2026\n"
                                       "24/2;F1;\n24/2;F2;01.05.2026\n24/2;Development;02.05.2026\n",
                                       ListKind::PhasePlans);
    CHECK(doubtful.added == 1);
    CHECK(doubtsOf(doubtful)
          == std::vector<std::string>{"2 Fase: phase-unknown -> left-empty", "2 Fase: field-missing -> record-skipped",
                                      "3 Fase: phase-unknown -> left-empty", "3 Fase: field-missing -> record-skipped",
                                      "4 Planlagt dato: field-missing -> record-skipped",
                                      "6 Fase: named-twice -> record-skipped (F2)"});
}

TEST_CASE("option holders come in under the only procurement of their project")
{
    const Portfolio before = withProcurements(fourProjects(), {1, 2, 0});
    const ImportPlan plan = planOf(before, holderList, ListKind::OptionHolders);
    CHECK(plan.doubtful.empty());
    CHECK(plan.added == 2);
    const Portfolio after = valueOf(before.with(plan.set));
    const Id<Procurement> procurement = after.of<Procurement>(projectOf(after, "P-0001").id).begin()->id;
    const OptionHolder town = rowCalled<OptionHolder>(after, "Kolding Kommune");
    CHECK(town.procurement == procurement);
    CHECK(town.volume == 12);
    CHECK(town.value == kroner(250'000));
    CHECK(town.isNamed);
    const OptionHolder region = rowCalled<OptionHolder>(after, "Region Nord");
    CHECK_FALSE(region.volume);
    CHECK(region.value == Money{150'000, Currency::EUR});
    CHECK_FALSE(region.isNamed);
    CHECK(areSound<OptionHolder>(after));
    CHECK(valueOf(after.with(plan.set.inverted())) == before);
    CHECK(planOf(after, holderList, ListKind::OptionHolders).set.isEmpty());

    const ImportPlan next = planOf(after, QString(holderList).replace(";12;", ";20;"), ListKind::OptionHolders);
    CHECK(next.updated == 1);
    CHECK(next.unchanged == 1);
    CHECK(rowCalled<OptionHolder>(valueOf(after.with(next.set)), "Kolding Kommune").volume == 20);

    const ImportPlan doubtful =
        planOf(after, "Projekt;Optionshaver;Mængde\n24/2;Kolding Kommune;1\n24/3;Kolding Kommune;2\n",
               ListKind::OptionHolders);
    CHECK(doubtful.added == 0);
    CHECK(doubtful.skipped == 2);
    CHECK(doubtsOf(doubtful)
          == std::vector<std::string>{
              "2 Optionshaver: procurement-unclear -> left-empty", "2 Optionshaver: field-missing -> record-skipped",
              "3 Optionshaver: procurement-unclear -> left-empty", "3 Optionshaver: field-missing -> record-skipped"});
}
