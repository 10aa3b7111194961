#include "core/actions/readiness/AssessmentActions.h"

#include "core/actions/Checks.h"
#include "core/actions/Edit.h"
#include "core/actions/readiness/ClosedAssessment.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/analytics/readiness/ReadinessTrend.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/ScalingStrategy.h"

namespace opi::actions {

namespace {

QString projectName(const Portfolio &portfolio, const Id<Project> &project)
{
    const Project *row = portfolio.find(project);
    return row ? subjectOf(portfolio, *row) : QString();
}

/// The assessment, if it is there and open.
Result<const Assessment *> openAssessment(const Portfolio &portfolio, const Id<Assessment> &id)
{
    const Assessment *assessment = portfolio.find(id);
    if (!assessment)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("assessment"), id.toString()});
    if (assessment->closedAt)
        return fail(Error::Kind::Refused, "assessment-closed", {assessment->assessedOn.toString(Qt::ISODate)});
    return assessment;
}

Result<const Assessment *> assessmentOf(const Portfolio &portfolio, const Id<Rater> &id)
{
    const Rater *rater = portfolio.find(id);
    if (!rater)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("rater"), id.toString()});
    return openAssessment(portfolio, rater->assessment);
}

ChangeSet started(const char *action, const Portfolio &portfolio, const Id<Project> &project)
{
    ChangeSet set{QLatin1StringView(action)};
    set.subject = projectName(portfolio, project);
    return set;
}

/// Puts the row into the set as new or changed; nothing if it is as it was.
template <typename E> Result<> put(ChangeSet &set, const Portfolio &portfolio, const E *before, E after)
{
    if (before) {
        after.id = before->id;
        if (after == *before)
            return {};
        if (Result<> allowed = check(portfolio, after); !allowed)
            return allowed;
        set.update(*before, after);
        return {};
    }
    after.id = Id<E>::generate();
    if (Result<> allowed = check(portfolio, after); !allowed)
        return allowed;
    set.create(after);
    return {};
}

template <typename E, typename Rows, typename IsIt> const E *first(const Rows &rows, IsIt isIt)
{
    for (const E &row : rows) {
        if (isIt(row))
            return &row;
    }
    return nullptr;
}

const DimensionRating *ratingOf(const Portfolio &portfolio, const Id<Rater> &rater,
                                const Id<RubricDimension> &dimension, int round)
{
    return first<DimensionRating>(portfolio.of<DimensionRating>(rater), [&](const DimensionRating &rating) {
        return rating.dimension == dimension && rating.round == round;
    });
}

void copyMarks(ChangeSet &set, const Portfolio &portfolio, const Assessment &from, const Id<Assessment> &to)
{
    for (CriterionMark mark : portfolio.of<CriterionMark>(from.id)) {
        mark.id = Id<CriterionMark>::generate();
        mark.assessment = to;
        set.create(mark);
    }
    for (DimensionRemark remark : portfolio.of<DimensionRemark>(from.id)) {
        remark.id = Id<DimensionRemark>::generate();
        remark.assessment = to;
        set.create(remark);
    }
}

/// What a rater said last of each thing, as the first round of another rater. `member` says what it is of.
template <typename Rating, typename Thing> void copyLastRounds(ChangeSet &set, const Portfolio &portfolio,
                                                               const Id<Rater> &from, const Id<Rater> &to,
                                                               Thing Rating::*member)
{
    std::vector<Rating> last;
    for (const Rating &rating : portfolio.of<Rating>(from)) {
        const auto known =
            std::find_if(last.begin(), last.end(), [&](const Rating &r) { return r.*member == rating.*member; });
        if (known == last.end())
            last.push_back(rating);
        else if (known->round < rating.round)
            *known = rating;
    }
    for (Rating &rating : last) {
        rating.id = Id<Rating>::generate();
        rating.rater = to;
        rating.round = 1;
        set.create(rating);
    }
}

/// Each rater with the last round, as the first of the new assessment.
void copyRatings(ChangeSet &set, const Portfolio &portfolio, const Assessment &from, const Id<Assessment> &to)
{
    for (Rater rater : portfolio.of<Rater>(from.id)) {
        const Id<Rater> before = rater.id;
        rater.id = Id<Rater>::generate();
        rater.assessment = to;
        set.create(rater);
        copyLastRounds(set, portfolio, before, rater.id, &DimensionRating::dimension);
        copyLastRounds(set, portfolio, before, rater.id, &ComponentRating::component);
    }
}

/// What holds the project back in both, and has no strategy in the later one: its name.
std::optional<QString> unansweredBottleneck(const Portfolio &portfolio, const Readiness &before, const Readiness &now)
{
    const auto hasStrategy = [&](auto isAbout) {
        return first<ScalingStrategy>(portfolio.of<ScalingStrategy>(now.assessment), isAbout) != nullptr;
    };
    if (before.rubric == now.rubric && !now.profile.meetsTargets) {
        for (const Id<RubricDimension> &weakest : now.profile.weakest) {
            if (before.profile.weakest.contains(weakest)
                && !hasStrategy([&](const ScalingStrategy &strategy) { return strategy.dimension == weakest; }))
                return portfolio.find(weakest)->name.in(Language::Danish);
        }
    }
    if (!now.isReady) {
        for (const Id<PackageComponent> &part : now.package.bottlenecks) {
            if (before.package.bottlenecks.contains(part)
                && !hasStrategy([&](const ScalingStrategy &strategy) { return strategy.component == part; }))
                return portfolio.find(part)->name.in(Language::Danish);
        }
    }
    return {};
}

/// The name of a dimension that is documented lower than before.
std::optional<QString> fallen(const Portfolio &portfolio, const Readiness &before, const Readiness &now)
{
    for (const DimensionReadiness &each : now.dimensions) {
        if (movement(before, now, each.dimension).value_or(0) < 0)
            return portfolio.find(each.dimension)->name.in(Language::Danish);
    }
    return {};
}

bool hasAnyRating(const Readiness &readiness) { return readiness.raters > 0; }

} // namespace

Result<ChangeSet> startAssessment(const Portfolio &portfolio, const NewAssessment &request, QDate today)
{
    const Rubric *rubric = currentRubric(portfolio);
    if (!rubric)
        return fail(Error::Kind::NotFound, "rubric-missing");
    if (!portfolio.find(request.project))
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("project"), request.project.toString()});
    if (!request.on.isValid() || request.on > today)
        return fail(Error::Kind::Invalid, "date-in-future",
                    {request.on.toString(Qt::ISODate), QStringLiteral("assessed_on")});
    for (const Assessment &assessment : portfolio.of<Assessment>(request.project)) {
        if (!assessment.closedAt)
            return fail(Error::Kind::Conflict, "assessment-open", {assessment.assessedOn.toString(Qt::ISODate)});
    }
    ChangeSet set = started("start-assessment", portfolio, request.project);
    const Assessment assessment{Id<Assessment>::generate(), request.project, rubric->id, request.on,
                                request.startedAt.toUTC(),  request.context, {},         {}};
    set.create(assessment);
    const Assessment *last = ReadinessReader(portfolio, today).latest(request.project);
    const bool isCopied = last && last->rubric == rubric->id;
    if (isCopied && request.copiesLast)
        copyMarks(set, portfolio, *last, assessment.id);
    if (isCopied && request.copiesRatings) {
        copyRatings(set, portfolio, *last, assessment.id);
        return set;
    }
    int position = 0;
    for (const QString &role : request.roles.isEmpty() ? QStringList{QString()} : request.roles)
        set.create(Rater{Id<Rater>::generate(), assessment.id, role, {}, position++});
    return set;
}

Result<ChangeSet> rateDimension(const Portfolio &portfolio, const DimensionVote &vote)
{
    const Result<const Assessment *> assessment = assessmentOf(portfolio, vote.rater);
    if (!assessment)
        return failure(assessment);
    ChangeSet set = started("rate-dimension", portfolio, (*assessment)->project);
    const Result<> done = put(set, portfolio, ratingOf(portfolio, vote.rater, vote.dimension, vote.round),
                              DimensionRating{{}, vote.rater, vote.dimension, vote.level, vote.round, vote.note});
    return done ? Result<ChangeSet>(set) : failure(done);
}

Result<ChangeSet> clearRating(const Portfolio &portfolio, const Id<Rater> &rater, const Id<RubricDimension> &dimension,
                              int round)
{
    const Result<const Assessment *> assessment = assessmentOf(portfolio, rater);
    if (!assessment)
        return failure(assessment);
    ChangeSet set = started("clear-rating", portfolio, (*assessment)->project);
    if (const DimensionRating *rating = ratingOf(portfolio, rater, dimension, round))
        set.remove(*rating);
    return set;
}

Result<ChangeSet> rateComponent(const Portfolio &portfolio, const ComponentVote &vote)
{
    const Result<const Assessment *> assessment = assessmentOf(portfolio, vote.rater);
    if (!assessment)
        return failure(assessment);
    ChangeSet set = started("rate-component", portfolio, (*assessment)->project);
    const auto *known =
        first<ComponentRating>(portfolio.of<ComponentRating>(vote.rater), [&](const ComponentRating &r) {
            return r.component == vote.component && r.round == vote.round;
        });
    const Result<> done = put(set, portfolio, known,
                              ComponentRating{{}, vote.rater, vote.component, vote.readiness, vote.use, vote.round});
    return done ? Result<ChangeSet>(set) : failure(done);
}

Result<ChangeSet> setNotApplicable(const Portfolio &portfolio, const Id<Assessment> &id,
                                   const Id<RubricDimension> &dimension, bool isNotApplicable,
                                   const LocalizedText &reason)
{
    const Result<const Assessment *> assessment = openAssessment(portfolio, id);
    if (!assessment)
        return failure(assessment);
    const RubricDimension *row = portfolio.find(dimension);
    if (!row)
        return fail(Error::Kind::NotFound, "row-missing", {QStringLiteral("rubric_dimension"), dimension.toString()});
    if (isNotApplicable && !row->mayBeNotApplicable)
        return fail(Error::Kind::Refused, "must-apply", {row->name.in(Language::Danish)});
    if (isNotApplicable && reason.isEmpty())
        return fail(Error::Kind::Invalid, "applicability-needs-reason");
    ChangeSet set = started("set-applicability", portfolio, (*assessment)->project);
    const auto *known = first<DimensionRemark>(portfolio.of<DimensionRemark>(id), [&](const DimensionRemark &remark) {
        return remark.dimension == dimension;
    });
    if (!known && !isNotApplicable)
        return set;
    const Result<> done = put(set, portfolio, known, DimensionRemark{{}, id, dimension, isNotApplicable, reason});
    return done ? Result<ChangeSet>(set) : failure(done);
}

Result<ChangeSet> markCriterion(const Portfolio &portfolio, const Id<Assessment> &id,
                                const Id<RubricCriterion> &criterion, bool isMet,
                                const std::optional<Id<Evidence>> &evidence)
{
    const Result<const Assessment *> assessment = openAssessment(portfolio, id);
    if (!assessment)
        return failure(assessment);
    ChangeSet set = started("mark-criterion", portfolio, (*assessment)->project);
    const auto *known = first<CriterionMark>(portfolio.of<CriterionMark>(id),
                                             [&](const CriterionMark &mark) { return mark.criterion == criterion; });
    if (!isMet && !evidence) {
        if (known)
            set.remove(*known);
        return set;
    }
    const Result<> done = put(set, portfolio, known, CriterionMark{{}, id, criterion, isMet, evidence});
    return done ? Result<ChangeSet>(set) : failure(done);
}

Result<ChangeSet> closeAssessment(const Portfolio &portfolio, const Id<Assessment> &id, const QDateTime &closedAt,
                                  const LocalizedText &reason, QDate today)
{
    const Result<const Assessment *> assessment = openAssessment(portfolio, id);
    if (!assessment)
        return failure(assessment);
    ReadinessReader reader(portfolio, today);
    const Readiness now = reader.of(**assessment);
    if (!hasAnyRating(now))
        return fail(Error::Kind::Invalid, "assessment-empty");
    if (const Assessment *last = reader.latest((*assessment)->project)) {
        const Readiness before = reader.of(*last);
        if (const auto name = fallen(portfolio, before, now); name && reason.isEmpty())
            return fail(Error::Kind::Invalid, "fall-needs-reason", {*name});
        if (const auto name = unansweredBottleneck(portfolio, before, now))
            return fail(Error::Kind::Invalid, "strategy-missing", {*name});
    }
    Assessment closed = **assessment;
    closed.closedAt = closedAt.toUTC();
    closed.reason = reason;
    ChangeSet set = started("close-assessment", portfolio, closed.project);
    set.update(**assessment, closed);
    return set;
}

} // namespace opi::actions
