#include "core/analytics/readiness/Lift.h"
#include "core/analytics/readiness/ReadinessTrend.h"
#include "tests/analytics/readiness/ReadinessCases.h"

#include <catch2/catch.hpp>

#include <random>

using namespace opi;
using namespace opi::test;

namespace {

const QDate today = day("2026-11-21");

Readiness latest(const Portfolio &portfolio, const Id<Project> &project)
{
    ReadinessReader reader(portfolio, today);
    return reader.of(*reader.latest(project));
}

const DimensionReadiness &of(const Readiness &readiness, const ReadinessCase &c, const QString &code)
{
    return *readiness.find(c.dimension(code));
}

} // namespace

TEST_CASE("claimed 7 and documented 5 counts as 5, and both are told")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    c.rate(c.rater(assessment), "A", 7);
    c.prove(assessment, "A", 5, c.evidence(project));

    const Readiness readiness = latest(c.portfolio(), project);
    const DimensionReadiness &a = of(readiness, c, "A");
    CHECK(a.claimed() == 7);
    CHECK(a.evidenced == 5);
    CHECK(a.documented() == 5);
    CHECK(a.gap() == 3);
    CHECK_FALSE(of(readiness, c, "B").documented());
    CHECK(readiness.profile.minimum == 5);
    CHECK_FALSE(readiness.profile.isComplete);
    CHECK(readiness.profile.marketReadiness.value() == Approx(62.5)); // 5 of 8; at most, as B and C are unrated
}

TEST_CASE("evidence counts up to the first level that lacks it, and only of a kind that the criterion accepts")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    const Id<Rater> rater = c.rater(assessment);
    const Id<Evidence> pilot = c.evidence(project);
    c.rate(rater, "A", 9);
    c.prove(assessment, "A", 2, pilot);
    c.add(CriterionMark{{}, assessment.id, c.criterion("A", 4), true, pilot}); // 3 is missing
    c.rate(rater, "B", 9);
    c.prove(assessment, "B", 6, c.evidence(project, EvidenceKind::Plan));
    c.rate(rater, "C", 9);
    c.add(CriterionMark{{}, assessment.id, c.criterion("C", 1), true, {}});     // claimed only
    c.add(CriterionMark{{}, assessment.id, c.criterion("C", 1), false, pilot}); // and not met

    const Readiness readiness = latest(c.portfolio(), project);
    CHECK(of(readiness, c, "A").documented() == 2);
    CHECK(of(readiness, c, "B").documented() == 0);
    CHECK(of(readiness, c, "C").documented() == 0);
    CHECK(readiness.profile.weakest == QList{c.dimension("B"), c.dimension("C")});
}

TEST_CASE("two raters at 4 and 7 agree on 4, and are flagged")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    c.rate(c.rater(assessment), "A", 4);
    c.rate(c.rater(assessment), "A", 7);
    const Readiness readiness = latest(c.portfolio(), project);
    CHECK(of(readiness, c, "A").claimed() == 4);
    CHECK(of(readiness, c, "A").isDisputed());
    CHECK(readiness.isDisputed());
}

TEST_CASE("in a second round the later level counts, and who does not know has no vote")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    const Id<Rater> one = c.rater(assessment);
    const Id<Rater> two = c.rater(assessment);
    const Id<Rater> three = c.rater(assessment);
    c.rate(one, "A", 2);
    c.rate(two, "A", 8);
    c.rate(two, "A", 3, 2);
    c.rate(three, "A", {});
    const Portfolio portfolio = c.portfolio();
    const Readiness readiness = latest(portfolio, project);
    CHECK(of(readiness, c, "A").panel.ratings == 2);
    CHECK(of(readiness, c, "A").panel.most == 3);
    CHECK(readiness.raters == 2);
    CHECK(portfolio.rows<DimensionRating>().size() == 4); // both rounds are kept
}

TEST_CASE("the newest closed assessment counts: by its day, then by when it was begun; an open one does not")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    c.assessment(project, "2026-03-01");
    c.assessment(project, "2026-06-01", 15);
    const Assessment morning = c.assessment(project, "2026-06-01", 9);
    Assessment open = morning;
    open.id = Case::idOf<Assessment>("open");
    open.assessedOn = day("2026-10-01");
    open.closedAt.reset();
    c.add(open);
    const Portfolio portfolio = c.portfolio();
    const Assessment *found = ReadinessReader(portfolio, today).latest(project);
    REQUIRE(found);
    CHECK(found->assessedOn == day("2026-06-01"));
    CHECK(found->startedAt.time().hour() == 15);
    CHECK(ReadinessReader(portfolio, day("2026-05-31")).latest(project)->assessedOn == day("2026-03-01"));
    CHECK_FALSE(ReadinessReader(portfolio, day("2026-02-28")).latest(project));
}

TEST_CASE("a project is ready when nothing is short of the market and its core is proven and used")
{
    for (const auto &[coreReadiness, coreUse, isReady] :
         {std::tuple(8, 4, true), std::tuple(7, 4, false), std::tuple(8, 3, false)}) {
        ReadinessCase c;
        const Id<Project> project = c.project("P").id;
        const Assessment assessment = c.assessment(project, "2026-11-21");
        const Id<Rater> rater = c.rater(assessment);
        const Id<Evidence> pilot = c.evidence(project);
        for (const auto &[code, level] : {std::pair("A", 8), std::pair("B", 7), std::pair("C", 6)}) {
            c.rate(rater, code, level);
            c.prove(assessment, code, level, pilot);
        }
        const Id<PackageComponent> core = c.component(project, "core", true);
        c.add(ComponentRating{{}, rater, core, coreReadiness, coreUse, 1});
        const Readiness readiness = latest(c.portfolio(), project);
        CAPTURE(coreReadiness, coreUse);
        CHECK(readiness.profile.meetsTargets);
        CHECK(readiness.profile.marketReadiness.value() == Approx(100));
        CHECK(readiness.isReady == isReady);
        CHECK(readiness.package.atMost == coreReadiness * coreUse);
    }
}

TEST_CASE("without a package, or with a gap, a project is not ready")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    const Id<Rater> rater = c.rater(assessment);
    const Id<Evidence> pilot = c.evidence(project);
    for (const auto &[code, level] : {std::pair("A", 8), std::pair("B", 7), std::pair("C", 6)}) {
        c.rate(rater, code, level);
        c.prove(assessment, code, level, pilot);
    }
    CHECK_FALSE(latest(c.portfolio(), project).isReady);
    CHECK(latest(c.portfolio(), project).components.empty());
}

TEST_CASE("what does not apply is left out of everything")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    const Id<Rater> rater = c.rater(assessment);
    const Id<Evidence> pilot = c.evidence(project);
    for (const auto &[code, level] : {std::pair("A", 8), std::pair("B", 7)}) {
        c.rate(rater, code, level);
        c.prove(assessment, code, level, pilot);
    }
    c.add(DimensionRemark{{}, assessment.id, c.dimension("C"), true, {"Ingen patientdata", {}}});
    const Readiness readiness = latest(c.portfolio(), project);
    CHECK(readiness.profile.isComplete);
    CHECK(readiness.profile.minimum == 7);
    CHECK(readiness.confidence.coverage == Approx(1));
}

TEST_CASE("with nothing that applies there is no minimum")
{
    std::vector<DimensionReadiness> dimensions(2);
    dimensions[0].isApplicable = dimensions[1].isApplicable = false;
    const ProfileSummary summary = summaryOf(dimensions);
    CHECK_FALSE(summary.minimum);
    CHECK_FALSE(summary.marketReadiness);
    CHECK_FALSE(summary.isComplete);
    CHECK_FALSE(summary.meetsTargets);
}

TEST_CASE("the next gate's target comes from the phase that the project is in")
{
    ReadinessCase c;
    addPhases(c);
    const Gate gate{Case::idOf<Gate>("G3"), phase("F3"), "G3", {"Klar", "Ready"}};
    c.set().create(gate);
    c.add(GateTarget{{}, gate.id, c.dimension("A"), 5});
    Project &project = c.project("P");
    project.phase = phase("F3");
    const Assessment assessment = c.assessment(project.id, "2026-11-21");
    c.rate(c.rater(assessment), "A", 4);
    c.rate(c.rater(assessment), "A", 5);
    const Readiness readiness = latest(c.portfolio(), project.id);
    const DimensionReadiness &a = of(readiness, c, "A");
    CHECK(a.gateTarget == 5);
    CHECK(a.gateGap() == 5); // nothing is documented
    CHECK(a.isDisputed());   // on both sides of 5
    CHECK_FALSE(of(readiness, c, "B").gateTarget);
}

TEST_CASE("confidence is the mean of coverage, agreement, evidence and freshness, worked out by hand")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2025-11-21"); // 365 days ago
    const Id<Rater> one = c.rater(assessment);
    const Id<Rater> two = c.rater(assessment);
    c.rate(one, "A", 4);
    c.rate(two, "A", 4);
    c.rate(one, "B", 2);
    c.prove(assessment, "A", 2, c.evidence(project));
    const Confidence confidence = latest(c.portfolio(), project).confidence;
    CHECK(confidence.coverage == Approx(2.0 / 3)); // A and B of three, no package
    CHECK(confidence.agreement == Approx(0.75));   // 1 and 0.5
    CHECK(confidence.evidence == Approx(0.25));    // 2 of 4, and 0 of 2
    CHECK(confidence.freshness == Approx(0.5));
    CHECK(confidence.value == Approx(std::pow(2.0 / 3 * 0.75 * 0.25 * 0.5, 0.25)));
    CHECK(confidence.band == ConfidenceBand::Medium);
}

TEST_CASE("a trend compares only assessments by one version of the rubric, and a fall is told with its reason")
{
    ReadinessCase c(1);
    const Id<Project> project = c.project("P").id;
    const Id<Evidence> pilot = c.evidence(project);
    const auto assess = [&](const char *on, int level, const LocalizedText &reason = {}) {
        Assessment row = c.assessment(project, on);
        c.rate(c.rater(row), "A", level);
        c.prove(row, "A", level, pilot);
        const_cast<Assessment &>(c.set().created<Assessment>().back()).reason = reason;
    };
    assess("2022-11-21", 9);
    c.addRubric(2);
    assess("2023-11-21", 2);
    assess("2024-11-21", 4);
    assess("2025-11-21", 3, {"Leverandøren gik", "The supplier left"});
    assess("2026-11-21", 6);

    const ReadinessTrend trend = readinessTrend(c.portfolio(), project, today);
    REQUIRE(trend.points.size() == 5);
    CHECK_FALSE(trend.points[1].isComparable);
    CHECK_FALSE(trend.points[1].isFall); // from 9 to 2, but by another rubric
    CHECK(trend.points[3].isFall);
    CHECK(trend.points[3].reason.da == "Leverandøren gik");
    CHECK(movement(trend.points[3].readiness, trend.points[4].readiness, c.dimension("A")) == 3);
    // 2, 4, 3, 6 a year apart: slopes 2, 0.5, 4/3, -1, 1, 3; the median is between 1 and 4/3
    CHECK(trend.slope.value() == Approx((1 + 4.0 / 3) / 2).epsilon(0.01));
}

TEST_CASE("lifting the weakest dimension to its target gives the figures that the next weakest then sets")
{
    ReadinessCase c;
    const Id<Project> project = c.project("P").id;
    const Assessment assessment = c.assessment(project, "2026-11-21");
    const Id<Rater> rater = c.rater(assessment);
    const Id<Evidence> pilot = c.evidence(project);
    for (const auto &[code, level] : {std::pair("A", 2), std::pair("B", 5), std::pair("C", 6)}) {
        c.rate(rater, code, level);
        c.prove(assessment, code, level, pilot);
    }
    const Readiness readiness = latest(c.portfolio(), project);
    const Lift lift = liftWeakest(readiness);
    CHECK(lift.before.minimum == 2);
    CHECK(lift.before.marketReadiness.value() == Approx(25)); // 2 of 8
    CHECK(lift.after.minimum == 5);
    CHECK(lift.after.marketReadiness.value() == Approx(100 * 5.0 / 7));
    CHECK_FALSE(lift.becomesReady);
    CHECK(liftDimension(readiness, c.dimension("C")).after == readiness.profile); // it is there already
}

namespace {

/// A project rated and documented at random.
struct RandomCase : ReadinessCase {
    explicit RandomCase(std::mt19937 &random) : project(Case::project("P").id)
    {
        evidence = ReadinessCase::evidence(project);
        assessment = ReadinessCase::assessment(project, "2026-01-01");
        for (unsigned i = 0; i < 1 + random() % 4; ++i)
            raters << rater(assessment);
        for (const QString &code : {QString("A"), QString("B"), QString("C")}) {
            for (const Id<Rater> &each : raters)
                rate(each, code, random() % 5 == 0 ? std::nullopt : std::optional(int(random() % 10)));
            proved[code] = int(random() % 10);
            prove(assessment, code, proved[code], evidence);
        }
    }

    Id<Project> project;
    Id<Evidence> evidence;
    Assessment assessment;
    QList<Id<Rater>> raters;
    QHash<QString, int> proved;
};

} // namespace

TEST_CASE("more accepted evidence never lowers a documented level, and the minimum is never above any part")
{
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        RandomCase c(random);
        const Readiness before = latest(c.portfolio(), c.project);
        for (const QString &code : {QString("A"), QString("B"), QString("C")}) {
            if (c.proved[code] < highestLevel)
                c.add(CriterionMark{{}, c.assessment.id, c.criterion(code, c.proved[code] + 1), true, c.evidence});
        }
        const Readiness after = latest(c.portfolio(), c.project);
        for (std::size_t i = 0; i < before.dimensions.size(); ++i) {
            const DimensionReadiness &each = before.dimensions[i];
            CHECK(after.dimensions[i].documented() >= each.documented());
            if (each.isRated()) {
                CHECK(*before.profile.minimum <= *each.documented());
                CHECK(*each.documented() <= *each.claimed());
            }
        }
    }
}

TEST_CASE("a book that follows every edit is the same as one reckoned anew")
{
    std::mt19937 random(5);
    ReadinessCase c;
    for (const QString &code : {QString("P"), QString("Q"), QString("R")}) {
        const Id<Project> project = c.project(code).id;
        const Assessment assessment = c.assessment(project, "2026-05-05");
        c.rate(c.rater(assessment), "A", 4);
        c.prove(assessment, "A", 3, c.evidence(project));
    }
    Portfolio portfolio = c.portfolio();
    ReadinessBook book(portfolio, today);
    CHECK(book.assessed().size() == 3);
    for (int step = 0; step < 60; ++step) {
        ChangeSet set("edit");
        const auto pick = [&]<typename E>(TypeTag<E>) -> const E * {
            const auto rows = portfolio.rows<E>();
            return rows.isEmpty() ? nullptr
                                  : &*std::next(rows.begin(), std::ptrdiff_t(random() % unsigned(rows.size())));
        };
        const unsigned kind = unsigned(random() % 5);
        if (const auto *rating = pick(TypeTag<DimensionRating>()); kind == 0 && rating) {
            DimensionRating changed = *rating;
            changed.level = int(random() % 10);
            set.update(*rating, changed);
        } else if (const auto *mark = pick(TypeTag<CriterionMark>()); kind == 1 && mark) {
            set.remove(*mark);
        } else if (const auto *evidence = pick(TypeTag<Evidence>()); kind == 2 && evidence) {
            Evidence changed = *evidence;
            changed.kind = changed.kind == EvidenceKind::Pilot ? EvidenceKind::Plan : EvidenceKind::Pilot;
            set.update(*evidence, changed);
        } else if (const auto *assessment = pick(TypeTag<Assessment>()); kind == 3 && assessment) {
            Assessment changed = *assessment;
            changed.closedAt = changed.closedAt ? std::nullopt : std::optional(changed.startedAt);
            set.update(*assessment, changed);
        } else if (const auto *rater = pick(TypeTag<Rater>()); kind == 4 && step % 2 && rater) {
            // with all that it owns: what went with it can only be found in the set
            for (const DimensionRating &rating : portfolio.of<DimensionRating>(rater->id))
                set.remove(rating);
            set.remove(*rater);
        } else if (const auto *dimension = pick(TypeTag<RubricDimension>()); dimension) {
            RubricDimension changed = *dimension;
            changed.target = int(random() % 10);
            set.update(*dimension, changed);
        }
        const Portfolio next = valueOf(portfolio.with(set));
        book.follow(next, set);
        portfolio = next;
        const ReadinessBook anew(portfolio, today);
        REQUIRE(book.assessed().size() == anew.assessed().size());
        for (const SharedReadiness &readiness : anew.assessed()) {
            REQUIRE(book.find(readiness->project));
            CHECK(**book.find(readiness->project) == *readiness);
        }
    }
}

TEST_CASE("a book that several threads made is that of one project after the other")
{
    ReadinessCase c;
    std::mt19937 random(11);
    for (int i = 0; i < 1201; ++i) { // enough for two threads and more, and no multiple of them
        const Id<Project> project = c.project(QString("P-%1").arg(i)).id;
        if (i % 7 == 0)
            continue; // never assessed
        const Assessment assessment = c.assessment(project, "2026-05-05");
        c.rate(c.rater(assessment), "A", int(random() % 10));
    }
    const Portfolio portfolio = c.portfolio();
    const ReadinessBook book(portfolio, today);
    std::size_t assessed = 0;
    ReadinessReader reader(portfolio, today);
    for (const Project &project : portfolio.rows<Project>()) {
        const Assessment *latest = reader.latest(project.id);
        const SharedReadiness *found = book.find(project.id);
        REQUIRE((latest != nullptr) == (found != nullptr));
        if (!latest)
            continue;
        ++assessed;
        CHECK(**found == reader.of(*latest));
    }
    CHECK(assessed == 1201 - 172); // 0, 7, ... 1197
    CHECK(book.assessed().size() == assessed);
}
