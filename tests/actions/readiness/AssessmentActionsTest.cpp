#include "core/actions/readiness/AssessmentActions.h"

#include "core/actions/Edit.h"
#include "core/domain/ScalingStrategy.h"
#include "tests/analytics/readiness/ReadinessCases.h"

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDate today = day("2026-11-21");
const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// A portfolio that edits are done to.
struct Desk {
    explicit Desk(const Case &c) : portfolio(c.portfolio()) {}

    void perform(const Result<ChangeSet> &set) { portfolio = valueOf(portfolio.with(valueOf(set))); }
    QByteArray refusal(const Result<ChangeSet> &set) const { return set ? QByteArray() : set.error().code; }

    Assessment begin(const Id<Project> &project, const QStringList &roles = {"Klinik"}, bool copiesRatings = false)
    {
        const ChangeSet set =
            valueOf(actions::startAssessment(portfolio, {project, today, now, {}, roles, true, copiesRatings}, today));
        perform(set);
        return set.created<Assessment>().front();
    }
    Id<Rater> rater(const Assessment &assessment) const { return portfolio.of<Rater>(assessment.id).begin()->id; }

    Portfolio portfolio;
};

} // namespace

TEST_CASE("an assessment is begun by the current rubric, rated, ticked and closed, and then never changes")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Id<Evidence> pilot = c.evidence(project);
    Desk desk(c);
    const Assessment assessment = desk.begin(project);
    CHECK(assessment.rubric == c.rubricId());
    CHECK(desk.refusal(actions::closeAssessment(desk.portfolio, assessment.id, now, {}, today)) == "assessment-empty");

    const Id<Rater> rater = desk.rater(assessment);
    desk.perform(actions::rateDimension(desk.portfolio, {rater, c.dimension("A"), 3}));
    desk.perform(actions::rateDimension(desk.portfolio, {rater, c.dimension("A"), 2})); // thought better of it
    CHECK(desk.portfolio.rows<DimensionRating>().size() == 1);
    desk.perform(actions::markCriterion(desk.portfolio, assessment.id, c.criterion("A", 1), true, pilot));
    desk.perform(actions::closeAssessment(desk.portfolio, assessment.id, now, {}, today));

    const Readiness readiness = readinessOf(desk.portfolio, *desk.portfolio.find(assessment.id), today);
    CHECK(readiness.find(c.dimension("A"))->documented() == 1);
    CHECK(desk.refusal(actions::rateDimension(desk.portfolio, {rater, c.dimension("B"), 3})) == "assessment-closed");
    CHECK(desk.refusal(actions::markCriterion(desk.portfolio, assessment.id, c.criterion("A", 1), false, {}))
          == "assessment-closed");
    const DimensionRating rating = *desk.portfolio.rows<DimensionRating>().begin();
    CHECK(desk.refusal(actions::remove(desk.portfolio, rating.id)) == "assessment-closed");
    CHECK(desk.refusal(actions::remove(desk.portfolio, assessment.id)) == "assessment-closed");
    CHECK(desk.refusal(actions::create(desk.portfolio, Rater{Id<Rater>::generate(), assessment.id, "Ny", {}, 1}))
          == "assessment-closed");
    CHECK(actions::remove(desk.portfolio, project)); // with the project it goes
}

TEST_CASE("what a closed assessment rests on keeps its kind, and its rubric its criteria")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Id<Evidence> pilot = c.evidence(project);
    const Assessment assessment = c.assessment(project, "2026-05-01");
    c.prove(assessment, "A", 1, pilot);
    Desk desk(c);
    Evidence evidence = *desk.portfolio.find(pilot);
    evidence.kind = EvidenceKind::Plan;
    CHECK(desk.refusal(actions::edit(desk.portfolio, evidence)) == "evidence-in-use");
    evidence.kind = EvidenceKind::Pilot;
    evidence.link = "https://example.org/pilot";
    CHECK(actions::edit(desk.portfolio, evidence));
    CHECK(desk.refusal(actions::remove(desk.portfolio, pilot)) == "row-in-use");
    RubricCriterion criterion = *desk.portfolio.find(c.criterion("A", 4));
    criterion.accepted = EvidenceKinds::all;
    CHECK(desk.refusal(actions::edit(desk.portfolio, criterion)) == "rubric-in-use");
}

TEST_CASE("levels are whole numbers from 0 to 9")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    Desk desk(c);
    const Assessment assessment = desk.begin(project);
    for (const int level : {-1, 10})
        CHECK(desk.refusal(actions::rateDimension(desk.portfolio, {desk.rater(assessment), c.dimension("A"), level}))
              == "out-of-range");
}

TEST_CASE("one assessment of a project is open at a time, and none is from tomorrow")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    Desk desk(c);
    desk.begin(project);
    CHECK(desk.refusal(actions::startAssessment(desk.portfolio, {project, today, now, {}, {}}, today))
          == "assessment-open");
    const Id<Project> other = Case::idOf<Project>("Q");
    CHECK(desk.refusal(actions::startAssessment(desk.portfolio, {other, today, now, {}, {}}, today)) == "row-missing");
    CHECK(desk.refusal(actions::startAssessment(desk.portfolio, {project, today.addDays(1), now, {}, {}}, today))
          == "date-in-future");
}

TEST_CASE("a new assessment takes over ticks and exceptions, and levels where that is wanted")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Id<Project> other = c.project("Q").id;
    for (const Id<Project> &each : {project, other}) {
        const Assessment last = c.assessment(each, "2026-05-01");
        const Id<Rater> rater = c.rater(last);
        c.rate(rater, "A", 4);
        c.rate(rater, "A", 5, 2);
        c.prove(last, "A", 3, c.evidence(each));
        c.add(DimensionRemark{{}, last.id, c.dimension("C"), true, {"Ingen data", {}}});
    }
    Desk desk(c);
    const Assessment ticks = desk.begin(project);
    const Assessment levels = desk.begin(other, {}, true);
    const Readiness first = readinessOf(desk.portfolio, ticks, today);
    CHECK(first.find(c.dimension("A"))->evidenced == 3);
    CHECK_FALSE(first.find(c.dimension("A"))->claimed());
    CHECK_FALSE(first.find(c.dimension("C"))->isApplicable);
    const Readiness second = readinessOf(desk.portfolio, levels, today);
    CHECK(second.find(c.dimension("A"))->claimed() == 5); // of the last round, now as the first
    for (const DimensionRating &rating : desk.portfolio.of<DimensionRating>(desk.rater(levels)))
        CHECK(rating.round == 1);
}

TEST_CASE("a dimension is left out only where the rubric allows it, and with a reason")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    Desk desk(c);
    const Assessment assessment = desk.begin(project);
    const auto set = [&](const char *code, bool isOut, const LocalizedText &reason) {
        return actions::setNotApplicable(desk.portfolio, assessment.id, c.dimension(code), isOut, reason);
    };
    CHECK(desk.refusal(set("A", true, {"Fordi", {}})) == "must-apply");
    CHECK(desk.refusal(set("C", true, {})) == "applicability-needs-reason");
    desk.perform(set("C", true, {"Ingen patientdata", {}}));
    desk.perform(set("C", false, {}));
    CHECK(readinessOf(desk.portfolio, assessment, today).find(c.dimension("C"))->isApplicable);
}

TEST_CASE("a fall needs a reason, and the same bottleneck twice needs a strategy")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Id<Evidence> pilot = c.evidence(project);
    const Assessment last = c.assessment(project, "2026-05-01");
    const Id<Rater> before = c.rater(last);
    c.rate(before, "A", 4);
    c.rate(before, "B", 2);
    c.prove(last, "A", 4, pilot);
    c.prove(last, "B", 2, pilot);
    Desk desk(c);
    const Assessment assessment = desk.begin(project);
    desk.perform(actions::rateDimension(desk.portfolio, {desk.rater(assessment), c.dimension("A"), 3}));
    desk.perform(actions::rateDimension(desk.portfolio, {desk.rater(assessment), c.dimension("B"), 2}));
    const auto close = [&](const LocalizedText &reason) {
        return actions::closeAssessment(desk.portfolio, assessment.id, now, reason, today);
    };
    const Result<ChangeSet> fall = close({});
    CHECK(desk.refusal(fall) == "fall-needs-reason");
    CHECK(fall.error().facts == QStringList{"A"});
    const LocalizedText reason{"Leverandøren gik konkurs", {}};
    CHECK(desk.refusal(close(reason)) == "strategy-missing"); // B is the weakest again
    ScalingStrategy strategy;
    strategy.id = Id<ScalingStrategy>::generate();
    strategy.assessment = assessment.id;
    strategy.dimension = c.dimension("B");
    strategy.option = StrategyOption::Outsource;
    desk.perform(actions::create(desk.portfolio, strategy));
    desk.perform(close(reason));
    CHECK(desk.portfolio.find(assessment.id)->reason == reason);
}
