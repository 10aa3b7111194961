#pragma once

#include "core/base/Result.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/PackageComponent.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// An assessment that is begun.
struct NewAssessment {
    Id<Project> project;
    QDate on;
    QDateTime startedAt;
    LocalizedText context;
    QStringList roles;          ///< one rater each; empty: one without a role
    bool copiesLast = true;     ///< criteria and what does not apply, from the last closed one by the same rubric
    bool copiesRatings = false; ///< and its raters with their levels, to be gone through again
};

/// Begins an assessment by the current rubric. Action "start-assessment".
/// NotFound "rubric-missing": there is no rubric. Invalid "date-in-future". Conflict "assessment-open": one is open.
Result<ChangeSet> startAssessment(const Portfolio &portfolio, const NewAssessment &request, QDate today);

/// What one rater says of one dimension in one round. Without a level the rater does not know.
struct DimensionVote {
    Id<Rater> rater;
    Id<RubricDimension> dimension;
    std::optional<int> level;
    int round = 1;
    QString note = {};
};

/// Action "rate-dimension". Invalid "out-of-range": levels run from 0 to 9. Refused "assessment-closed".
Result<ChangeSet> rateDimension(const Portfolio &portfolio, const DimensionVote &vote);
/// Takes what a rater said in a round back. Action "clear-rating".
Result<ChangeSet> clearRating(const Portfolio &portfolio, const Id<Rater> &rater, const Id<RubricDimension> &dimension,
                              int round);

struct ComponentVote {
    Id<Rater> rater;
    Id<PackageComponent> component;
    std::optional<int> readiness;
    std::optional<int> use;
    int round = 1;
};

/// Action "rate-component". Errors as rateDimension.
Result<ChangeSet> rateComponent(const Portfolio &portfolio, const ComponentVote &vote);

/// Says that a dimension does not apply, with a reason, or that it does. Action "set-applicability".
/// Invalid "applicability-needs-reason". Refused "must-apply": the rubric says that it always does.
Result<ChangeSet> setNotApplicable(const Portfolio &portfolio, const Id<Assessment> &assessment,
                                   const Id<RubricDimension> &dimension, bool isNotApplicable,
                                   const LocalizedText &reason);

/// Ticks a criterion, with what proves it, or takes the tick away. Action "mark-criterion".
Result<ChangeSet> markCriterion(const Portfolio &portfolio, const Id<Assessment> &assessment,
                                const Id<RubricCriterion> &criterion, bool isMet,
                                const std::optional<Id<Evidence>> &evidence);

/// Closes an assessment: from now on it never changes. Action "close-assessment".
/// Invalid "assessment-empty": nobody rated anything. Invalid "fall-needs-reason": a dimension is documented lower than
/// last time, and no reason is given; facts name it. Invalid "strategy-missing": the same thing holds the project back
/// as last time, and nothing is said to be done about it; facts name it. Refused "assessment-closed".
Result<ChangeSet> closeAssessment(const Portfolio &portfolio, const Id<Assessment> &assessment,
                                  const QDateTime &closedAt, const LocalizedText &reason, QDate today);

} // namespace opi::actions
