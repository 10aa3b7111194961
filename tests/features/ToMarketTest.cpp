// One story each of what decides whether a solution is sold, implemented and scaled: acted through the action, reckoned
// by hand, read from the command line and found on the page.
#include "tests/features/Story.h"

#include "core/actions/gates/GateActions.h"
#include "core/actions/ProjectActions.h"
#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/Evidence.h"
#include "core/domain/FollowUp.h"

using namespace opi;
using namespace opi::test;

static const QDate today(2026, 11, 21);

TEST_CASE("gates ask for what blocks scaling", "[A16]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    // G2 has six mandatory criteria. Four are met, one does not apply: one is missing.
    QStringList codes;
    for (const GateCriterion &row : portfolio.of<GateCriterion>(Story::gate("G2"))) {
        if (row.isMandatory)
            codes << row.code;
    }
    codes.sort();
    REQUIRE(codes.size() == 6);
    for (int i = 0; i < 5; ++i) {
        const actions::GivenAnswer answer =
            i < 4 ? actions::GivenAnswer{Answer::Met}
                  : actions::GivenAnswer{Answer::NotApplicable, {"Ingen støtte i projektet", {}}};
        story.perform(actions::answerCriterion(portfolio, story.project, Story::criterion(codes[i]), answer, today));
    }
    const QJsonObject gate = story.shown("gates")["gates"].toArray()[0].toObject();
    CHECK(gate["gate"].toString() == "G2");
    CHECK(gate["mandatory"].toInt() == 6);
    CHECK(gate["mandatory_met"].toInt() == 5);
    CHECK_FALSE(gate["passable"].toBool());

    story.goTo(Place::ofProject(story.project, "gate"));
    checkSaid(story, "5 af 6 obligatoriske kriterier afklaret");
    checkSaid(story, "Ramme på plads");

    QAbstractButton *decide = story.program.button("Beslut ved beslutningspunktet …");
    REQUIRE(decide);
    decide->click();
    story.program.settle();
    CHECK(story.program.find<QLineEdit>("Besluttet af"));
    checkSaid(story, "Beslutning ved G2");

    actions::GateRequest asked{story.project, Story::gate("G2"), GateVerdict::Go, today};
    asked.deciders = "Styregruppen";
    CHECK(actions::recordGateDecision(portfolio, asked, today).error().code == "gate-criteria-missing");
    asked.verdict = GateVerdict::Conditional;
    asked.reason = {"Aftalen mangler underskrift", "The agreement is not signed"};
    asked.conditionsOwner = story.person;
    asked.conditionsDue = QDate(2026, 12, 15);
    story.perform(actions::recordGateDecision(portfolio, asked, today));

    const QJsonObject after = story.shown("gates")["gates"].toArray()[0].toObject();
    CHECK(after["gate"].toString() == "G3");
    CHECK(after["open_conditions"].toInt() == 1);
    CHECK(after["last_decision"].toObject()["verdict"].toString() == "conditional");
    const QJsonObject condition = story.shown("followups")["follow_ups"].toArray()[0].toObject();
    CHECK(condition["kind"].toString() == "follow-up");
    CHECK(condition["origin"].toString() == "gate-condition");
    CHECK(condition["due"].toString() == "2026-12-15");
    CHECK(condition["owner"].toString() == "Projektleder");
    checkSaid(story, "Klar til test");               // the page follows to the next gate
    checkSaid(story, "Aftalen mangler underskrift"); // among the decisions so far
    story.goTo(Place::of("followups"));
    checkSaid(story, portfolio.find(Story::criterion(codes[5]))->text.da.toUtf8().constData());
}

TEST_CASE("obstacles to sale, implementation and scaling are on record and add up to a pattern", "[A04]")
{
    Story story;
    ChangeSet set("create-barrier");
    const auto add = [&](const char *title, BarrierKind kind, int severity, QDate opened) {
        Barrier row;
        row.id = Id<Barrier>::generate();
        row.project = story.project;
        row.title = {title, {}};
        row.kind = kind;
        row.severity = severity;
        row.phase = Story::phase("F2");
        row.opened = opened;
        set.create(row);
    };
    add("Ingen køber har afsat penge", BarrierKind::Procurement, 3, QDate(2026, 10, 22)); // 30 days
    add("Udbuddet er ikke planlagt", BarrierKind::Procurement, 2, QDate(2026, 8, 13));    // 100 days
    add("Ingen driftsejer", BarrierKind::Implementation, 1, QDate(2026, 11, 11));         // 10 days
    story.add(set);
    const QJsonObject figures = story.shown("barriers");
    CHECK(figures["open"].toInt() == 3);
    CHECK(figures["blocking"].toInt() == 1);
    const QJsonObject commonest = figures["by_kind"].toArray()[0].toObject();
    CHECK(commonest["kind"].toString() == "procurement");
    CHECK(commonest["open"].toInt() == 2);
    CHECK(commonest["median_age_days"].toInt() == 30); // the lower of 30 and 100
    CHECK(figures["by_phase"].toArray()[1].toObject()["open"].toObject()
          == QJsonObject{{"implementation", 1}, {"procurement", 2}});
    story.goTo(Place::of("barriers"));
    checkSaid(story, "Indkøb holder flest projekter tilbage (1).");
    checkSaid(story, "Ingen køber har afsat penge");
}

TEST_CASE("the way from development to market shows how many go on and how long it takes", "[A01]")
{
    Story story;
    ChangeSet set("import-list");
    for (int i = 0; i < 4; ++i) { // stays of 31, 59, 90 and 120 days in F1; the median by nearest rank is 59
        Project row;
        row.id = Id<Project>::named(QString("way %1").arg(i));
        row.code = QString("P-10%1").arg(i);
        row.title = {row.code, row.code};
        row.phase = Story::phase("F2");
        row.start = QDate(2026, 1, 1);
        set.create(row);
        const QDate moved[] = {QDate(2026, 2, 1), QDate(2026, 3, 1), QDate(2026, 4, 1), QDate(2026, 5, 1)};
        set.create(PhaseTransition{
            Id<PhaseTransition>::generate(), row.id, Story::phase("F1"), Story::phase("F2"), moved[i], {}, {}});
    }
    story.add(set);
    const QJsonArray phases = story.shown("gates")["phases"].toArray();
    CHECK(phases[0]["entered"].toInt() == 4);
    CHECK(phases[0]["passed"].toInt() == 4);
    CHECK(phases[0]["median_days"].toInt() == 59);
    CHECK(phases[1]["entered"].toInt() == 5);
    CHECK(phases[1]["passed"].toInt() == 0);
    story.goTo(Place::of("pipeline"));
    checkSaid(story, "Partnerskab (5)");
    checkSaid(story, "5 åbne projekter");
}

TEST_CASE("the share that reaches the market is known for the projects of each year", "[A23]")
{
    Story story;
    ChangeSet set("import-list");
    const auto add = [&](const char *code, int year, const char *at) {
        Project row;
        row.id = Id<Project>::named(code);
        row.code = code;
        row.title = {code, code};
        row.phase = Story::phase(at);
        row.start = QDate(year, 6, 1);
        set.create(row);
    };
    add("P-201", 2024, "F6");
    add("P-202", 2024, "F7");
    add("P-203", 2024, "F3");
    add("P-204", 2024, "F1");
    story.add(set);
    const QJsonArray cohorts = story.shown("gates")["cohorts"].toArray();
    REQUIRE(cohorts.size() == 2);
    CHECK(cohorts[0]["year"].toInt() == 2024);
    CHECK(cohorts[0]["started"].toInt() == 4);
    CHECK(cohorts[0]["reached_market"].toInt() == 2);
    CHECK(cohorts[0]["share"].toDouble() == Approx(0.5));
    CHECK(cohorts[1]["reached_market"].toInt() == 0); // 2026: the project of the story
    story.goTo(Place::of("pipeline"));
    checkSaid(story, "2024: 2 af 4 (50 %)");
}

TEST_CASE("the qualified need is asked for at the first gate, with the evidence that shows it", "[A10]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    story.perform(actions::moveToPhase(portfolio, {story.project, Story::phase("F1"), today, {}, {}}));
    ChangeSet set("create-evidence");
    Evidence interviews;
    interviews.id = Id<Evidence>::generate();
    interviews.project = story.project;
    interviews.title = {"Interview med 12 sygeplejersker", "Interviews with 12 nurses"};
    interviews.kind = EvidenceKind::NeedStudy;
    set.create(interviews);
    story.add(set);
    // The first criterion of G1 that a study of the need shows.
    const GateCriterion *asked = nullptr;
    for (const GateCriterion &row : portfolio.of<GateCriterion>(Story::gate("G1"))) {
        if (EvidenceKinds::has(row.accepted, EvidenceKind::NeedStudy) && (!asked || row.position < asked->position))
            asked = &row;
    }
    REQUIRE(asked);
    const QString code = asked->code;
    story.perform(actions::answerCriterion(portfolio, story.project, asked->id,
                                           {Answer::Met, {"Alle peger på natten", {}}, interviews.id}, today));
    const QJsonObject gate = story.shown("gates")["gates"].toArray()[0].toObject();
    CHECK(gate["gate"].toString() == "G1");
    bool isFound = false;
    const QJsonArray criteria = gate["criteria"].toArray();
    for (const QJsonValue &value : criteria) {
        const QJsonObject criterion = value.toObject();
        if (criterion["code"].toString() != code)
            continue;
        isFound = true;
        CHECK(criterion["answer"].toString() == "met");
        CHECK(criterion["evidenced"].toBool());
    }
    CHECK(isFound);
    story.goTo(Place::ofProject(story.project, "gate"));
    checkSaid(story, "Interview med 12 sygeplejersker");
    checkSaid(story, "Dokumenteret");
}

TEST_CASE("who decided what and why stays readable", "[X04]")
{
    Story story;
    story.perform(actions::endProject(
        story.program.portfolio(),
        {story.project, ProjectState::Learning, today, {"Effekten udeblev", "There was no effect"}}));
    const QJsonObject decision = story.shown("decisions")["decisions"].toArray()[0].toObject();
    CHECK(decision["state"].toString() == "approved");
    CHECK(decision["decided_on"].toString() == "2026-11-21");
    CHECK(decision["reason"].toObject()["en"].toString() == "There was no effect");
    story.goTo(Place::ofProject(story.project, "decisions"));
    checkSaid(story, "Effekten udeblev");
}
