#include "core/actions/ProjectActions.h"
#include "core/domain/Decision.h"
#include "core/portfolio/RowReferences.h"
#include "tests/actions/gates/GateDesk.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

TEST_CASE("the shipped gates ask for what the guides ask for, in both languages")
{
    const GateDesk desk;
    // Section by section of the common model: how many criteria each gate has, and how many of them are mandatory.
    const QList<std::tuple<const char *, int, int>> expected{{"G1", 7, 4}, {"G2", 9, 6}, {"G3", 6, 3}, {"G4", 7, 4},
                                                             {"G5", 7, 4}, {"G6", 6, 4}, {"G7", 5, 3}};
    for (const auto &[code, all, mandatory] : expected) {
        int count = 0;
        for (const GateCriterion &row : desk.portfolio.of<GateCriterion>(GateDesk::gate(code))) {
            ++count;
            INFO(row.code.toStdString());
            CHECK_FALSE(row.text.da.isEmpty());
            CHECK_FALSE(row.text.en.isEmpty());
            CHECK_FALSE(row.help.da.isEmpty());
            CHECK_FALSE(row.owner.en.isEmpty());
            CHECK(row.accepted != 0);
        }
        INFO(code);
        CHECK(count == all);
        CHECK(desk.mandatory(code) == mandatory);
    }
    QStringList models;
    for (const ProcessModel &model : desk.portfolio.rows<ProcessModel>())
        models << model.code;
    models.sort();
    CHECK(models == QStringList{"innovationspartnerskab", "miniafproevning", "opi7", "opiguide", "pcp"});
}

TEST_CASE("a go is refused while mandatory criteria are missing, and names the first", "[A16]")
{
    GateDesk desk;
    const auto go = desk.request(GateVerdict::Go);
    const Result<ChangeSet> refused = desk.decide(go);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "gate-criteria-missing");
    CHECK(refused.error().facts.mid(0, 2) == QStringList{"P-1", "6"});

    const QString last = desk.mandatoryCodes("G2").last();
    desk.settle("G2", {last});
    CHECK(desk.decide(go).error().facts.value(1) == "1");
    desk.answer(GateDesk::criterion(last), {Answer::NotApplicable, {"Ingen statsstøtte", {}}});
    const ChangeSet set = valueOf(desk.decide(go));
    CHECK(set.action == "record-gate-decision");
    const Portfolio after = valueOf(desk.portfolio.with(set));
    CHECK(after.find(desk.project)->phase == GateDesk::phase("F3"));
    CHECK(after.find(desk.project)->state == ProjectState::Active);
    REQUIRE(set.created<GateDecision>().size() == 1);
    CHECK(set.created<GateDecision>().front().to == GateDesk::phase("F3"));
    CHECK_FALSE(set.created<GateDecision>().front().isSkip);
    REQUIRE(set.created<PhaseTransition>().size() == 1);
    CHECK(set.created<PhaseTransition>().front().from == GateDesk::phase("F2"));
    CHECK(set.created<FollowUp>().empty());
    CHECK(checkReferences(after));
    CHECK(valueOf(after.with(set.inverted())) == desk.portfolio);
}

TEST_CASE("a conditional go makes a dated follow-up with an owner of each criterion that is missing", "[A16]")
{
    GateDesk desk;
    const QStringList codes = desk.mandatoryCodes("G2");
    desk.settle("G2", codes.mid(0, 2));
    desk.answer(GateDesk::criterion(codes[0]), {Answer::NotMet, {"Mangler", {}}, {}, desk.lawyer});

    auto asked = desk.request(GateVerdict::Conditional);
    CHECK(desk.refusal(asked) == "decision-reason-missing");
    asked.reason = {"To kriterier mangler", "Two criteria are missing"};
    CHECK(desk.refusal(asked) == "condition-incomplete"); // nobody, and no day
    asked.conditionsOwner = desk.person;
    CHECK(desk.refusal(asked) == "condition-incomplete");
    asked.conditionsDue = QDate(2027, 2, 1);
    asked.conditions = {{{"Skaf budget", "Find a budget"}, desk.lawyer, QDate(2027, 3, 1)}};

    const ChangeSet set = valueOf(desk.decide(asked));
    REQUIRE(set.created<FollowUp>().size() == 3);
    QMap<QString, FollowUp> byTitle;
    for (const FollowUp &row : set.created<FollowUp>()) {
        CHECK(row.origin == FollowUpOrigin::GateCondition);
        CHECK(row.from == set.created<GateDecision>().front().id.untyped());
        byTitle.insert(row.title.da, row);
    }
    CHECK(byTitle["Skaf budget"].due == QDate(2027, 3, 1));
    const auto text = [&](int i) { return desk.portfolio.find(GateDesk::criterion(codes[i]))->text.da; };
    CHECK(byTitle[text(0)].owner == desk.lawyer); // whom the answer names
    CHECK(byTitle[text(1)].owner == desk.person); // whom the decision names
    CHECK(byTitle[text(1)].due == QDate(2027, 2, 1));
    CHECK(valueOf(desk.portfolio.with(set)).find(desk.project)->phase == GateDesk::phase("F3"));

    desk.settle("G2");
    asked.conditions.clear();
    CHECK(desk.refusal(asked) == "condition-missing"); // all is met: then it is a go
}

TEST_CASE("a phase may be left out for a reason, and the criteria of its gate become conditions", "[A16]")
{
    GateDesk desk;
    desk.settle("G2");
    auto asked = desk.request(GateVerdict::Go);
    asked.to = GateDesk::phase("F4");
    CHECK(desk.refusal(asked) == "decision-reason-missing");
    asked.reason = {"Produktet findes", {}};
    CHECK(desk.refusal(asked) == "gate-criteria-missing");
    asked.verdict = GateVerdict::Conditional;
    asked.conditionsOwner = desk.person;
    asked.conditionsDue = QDate(2027, 2, 1);
    const ChangeSet set = valueOf(desk.decide(asked));
    CHECK(int(set.created<FollowUp>().size()) == desk.mandatory("G3"));
    CHECK(set.created<GateDecision>().front().isSkip);
    CHECK(set.after<Project>().front().phase == GateDesk::phase("F4"));

    asked.to = GateDesk::phase("F1");
    CHECK(desk.refusal(asked) == "phase-not-ahead");
    asked.to = GateDesk::phase("O3"); // of another model
    CHECK(desk.refusal(asked) == "phase-not-ahead");
}

TEST_CASE("hold, recycle and stop leave the project where it is, unless recycle leads it back")
{
    GateDesk desk;
    auto asked = desk.request(GateVerdict::Hold);
    CHECK(desk.refusal(asked) == "decision-reason-missing");
    asked.reason = {"Afventer budget", {}};
    const Portfolio held = valueOf(desk.portfolio.with(valueOf(desk.decide(asked))));
    CHECK(held.find(desk.project)->state == ProjectState::OnHold);
    CHECK(held.find(desk.project)->phase == GateDesk::phase("F2"));
    asked.to = GateDesk::phase("F3");
    CHECK(desk.refusal(asked) == "phase-ahead");

    asked = desk.request(GateVerdict::Recycle);
    asked.reason = {"Behovet er et andet", {}};
    asked.to = GateDesk::phase("F1");
    const Portfolio back = valueOf(desk.portfolio.with(valueOf(desk.decide(asked))));
    CHECK(back.find(desk.project)->phase == GateDesk::phase("F1"));

    asked = desk.request(GateVerdict::Stop);
    asked.reason = {"Ingen køber", {}};
    CHECK(valueOf(desk.decide(asked)).after<Project>().front().state == ProjectState::Stopped);
    asked.end = ProjectState::Continued;
    CHECK(desk.refusal(asked) == "end-not-closed");
    asked.continuedIn = desk.project;
    CHECK(desk.refusal(asked) == "end-not-closed");
    Project other;
    other.id = Id<Project>::generate();
    other.code = "P-2";
    ChangeSet set;
    set.create(other);
    desk.apply(set);
    asked.continuedIn = other.id;
    const Portfolio ended = valueOf(desk.portfolio.with(valueOf(desk.decide(asked))));
    CHECK(ended.find(desk.project)->continuedIn == other.id);
    desk.portfolio = ended;
    CHECK(desk.refusal(asked) == "project-closed");
}

TEST_CASE("a go at the last gate ends the project in operation")
{
    GateDesk desk;
    desk.apply(valueOf(actions::moveToPhase(
        desk.portfolio, {desk.project, GateDesk::phase("F7"), desk.today, {}, {"Allerede i drift", {}}})));
    desk.settle("G7");
    const ChangeSet set = valueOf(desk.decide(desk.request(GateVerdict::Go, "G7")));
    CHECK(set.after<Project>().front().state == ProjectState::InOperation);
    CHECK(set.after<Project>().front().phase == GateDesk::phase("F7"));
    CHECK(set.created<PhaseTransition>().empty());
}

TEST_CASE("a decision names its gate, its day and who decided")
{
    GateDesk desk;
    desk.settle("G2");
    auto asked = desk.request(GateVerdict::Go, "G3");
    CHECK(desk.refusal(asked) == "gate-of-other-phase");
    asked = desk.request(GateVerdict::Go);
    asked.deciders = "  ";
    CHECK(desk.refusal(asked) == "deciders-missing");
    asked = desk.request(GateVerdict::Go);
    asked.decidedOn = desk.today.addDays(1);
    CHECK(desk.refusal(asked) == "date-in-future");
    asked = desk.request(GateVerdict::Go);
    asked.gate = Id<Gate>::generate();
    CHECK(desk.refusal(asked) == "row-missing");
}

TEST_CASE("an answer is one row for each criterion, and is taken back without a trace")
{
    GateDesk desk;
    const Portfolio before = desk.portfolio;
    const auto id = GateDesk::criterion("G2.1");
    CHECK(actions::answerCriterion(desk.portfolio, desk.project, id, {Answer::NotApplicable}, desk.today).error().code
          == "note-missing");
    desk.answer(id, {Answer::NotMet, {"Mangler", {}}});
    desk.answer(id, {Answer::Met, {"Underskrevet", {}}});
    REQUIRE(desk.portfolio.rows<CriterionAnswer>().size() == 1);
    CHECK(desk.portfolio.rows<CriterionAnswer>().begin()->answeredOn == desk.today);
    CHECK(valueOf(actions::answerCriterion(desk.portfolio, desk.project, id, {Answer::Met, {"Underskrevet", {}}},
                                           desk.today.addDays(1)))
              .isEmpty());
    desk.answer(id, {});
    CHECK(desk.portfolio == before);
}

TEST_CASE("evidence counts when it is of a kind that the criterion accepts")
{
    GateDesk desk;
    const auto id = GateDesk::criterion("G2.1");
    const int accepted = desk.portfolio.find(id)->accepted;
    const auto add = [&](EvidenceKind kind) {
        Evidence evidence;
        evidence.id = Id<Evidence>::generate();
        evidence.project = desk.project;
        evidence.title = {"Bilag", {}};
        evidence.kind = kind;
        ChangeSet set;
        set.create(evidence);
        desk.apply(set);
        return evidence.id;
    };
    const auto unproven = [&] {
        return gateStatus(desk.portfolio, desk.project, *desk.portfolio.find(GateDesk::gate("G2")), nullptr)
            .criteria.front()
            .isUnproven;
    };
    EvidenceKind good = EvidenceKind::Other, bad = EvidenceKind::Other;
    for (int kind = 0; kind < valueCount(EvidenceKind()); ++kind)
        (EvidenceKinds::has(accepted, EvidenceKind(kind)) ? good : bad) = EvidenceKind(kind);
    desk.answer(id, {Answer::Met});
    CHECK(unproven());
    desk.answer(id, {Answer::Met, {}, add(bad)});
    CHECK(unproven());
    desk.answer(id, {Answer::Met, {}, add(good)});
    CHECK_FALSE(unproven());
}

TEST_CASE("a plain move past a gate leaves what is missing as conditions of the responsible person", "[A16]")
{
    GateDesk desk;
    const QStringList codes = desk.mandatoryCodes("G2");
    desk.settle("G2", {codes[0]});
    const ChangeSet set =
        valueOf(actions::moveToPhase(desk.portfolio, {desk.project, GateDesk::phase("F3"), desk.today, {}, {}}));
    REQUIRE(set.created<FollowUp>().size() == 1);
    CHECK(set.created<FollowUp>().front().owner == desk.person);
    CHECK(set.created<FollowUp>().front().due == QDate(2026, 12, 21));
    CHECK(actions::moveToPhase(desk.portfolio, {desk.project, GateDesk::phase("F5"), desk.today, {}, {}}).error().code
          == "decision-reason-missing");
    CHECK(valueOf(actions::moveToPhase(desk.portfolio, {desk.project, GateDesk::phase("F1"), desk.today, {}, {}}))
              .created<FollowUp>()
              .empty()); // back is no way past a gate
}

TEST_CASE("a project ends with a reason that stays readable, and opens again with one", "[X04]")
{
    GateDesk desk;
    actions::ProjectEnd end{desk.project, ProjectState::Learning, desk.today, {}};
    CHECK(actions::endProject(desk.portfolio, end).error().code == "decision-reason-missing");
    end.reason = {"Effekten udeblev", {}};
    const ChangeSet set = valueOf(actions::endProject(desk.portfolio, end));
    CHECK(set.action == "close-project");
    desk.apply(set);
    CHECK(desk.row().state == ProjectState::Learning);
    REQUIRE(desk.portfolio.rows<Decision>().size() == 1);
    CHECK(desk.portfolio.rows<Decision>().begin()->reason.da == "Effekten udeblev");
    end.state = ProjectState::Active;
    end.reason = {"Ny bevilling", {}};
    const ChangeSet again = valueOf(actions::endProject(desk.portfolio, end));
    CHECK(again.action == "open-project");
    end.state = ProjectState::Continued;
    CHECK(actions::endProject(desk.portfolio, end).error().code == "end-not-closed");
}
