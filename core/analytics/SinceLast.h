#pragma once

#include "core/domain/Grant.h"
#include "core/domain/LightSide.h"
#include "core/domain/Milestone.h"
#include "core/domain/Project.h"
#include "core/domain/Risk.h"
#include "core/portfolio/Portfolio.h"

#include <QHash>

namespace opi {

struct LightChange {
    LightSide side = LightSide::Overall;
    Light from = Light::None;
    Light to = Light::None;

    /// Green before yellow before red. To or from a light that was not judged is neither better nor worse.
    bool isWorse() const { return from != Light::None && to > from; }
    bool isBetter() const { return to != Light::None && from > to; }

    friend bool operator==(const LightChange &, const LightChange &) = default;
};

/// From one phase to another; absent: not placed.
struct PhaseMove {
    std::optional<Id<Phase>> from;
    std::optional<Id<Phase>> to;
    int steps = 0; ///< by the positions in the model, forward is positive; 0: to another model, placed or taken out

    friend bool operator==(const PhaseMove &, const PhaseMove &) = default;
};

/// A milestone that is expected later (or, if negative, earlier) than last time.
struct MilestoneShift {
    Id<Milestone> milestone;
    int days = 0;

    friend bool operator==(const MilestoneShift &, const MilestoneShift &) = default;
};

struct RiskChange {
    Id<Risk> risk;
    int from = 0; ///< score
    int to = 0;

    friend bool operator==(const RiskChange &, const RiskChange &) = default;
};

struct GrantChange {
    Id<Grant> grant;
    std::optional<GrantState> from; ///< absent: a new grant
    GrantState to = GrantState::Reserved;

    friend bool operator==(const GrantChange &, const GrantChange &) = default;
};

/// Differences in kroner. Amounts in another currency are left out, as in Figures.
struct MoneyChange {
    Money planned;
    Money actual;
    Money forecast; ///< where a line has none, its planned amount
    Money grants;

    bool isNothing() const { return *this == MoneyChange{}; }
    friend bool operator==(const MoneyChange &, const MoneyChange &) = default;
};

/// What happened to one project. Of a project that is new only that, as all of it is.
struct ProjectSinceLast {
    Id<Project> project;
    bool isNew = false;
    std::optional<PhaseMove> move;
    std::optional<ProjectState> stateBefore; ///< where its state changed
    QList<LightChange> lights;
    QList<Id<Milestone>> reached;
    QList<MilestoneShift> shifted; ///< open ones, the most postponed first
    QList<Id<Risk>> newRisks;      ///< open ones
    QList<Id<Risk>> closedRisks;
    QList<RiskChange> risks;
    QList<GrantChange> grants;
    MoneyChange money;

    bool isNothing() const;
};

struct RemovedProject {
    QString code;
    LocalizedText title;

    friend bool operator==(const RemovedProject &, const RemovedProject &) = default;
};

/// What happened between two portfolios. All counts are of projects, unless they say otherwise.
struct SinceLast {
    QList<ProjectSinceLast> projects; ///< those that something happened to, by code
    QList<RemovedProject> removed;    ///< by code
    QHash<RowId, qsizetype> places;   ///< where in `projects` each is

    int added = 0;
    int forward = 0; ///< by one phase or more
    int back = 0;
    int stopped = 0;
    int completed = 0; ///< in operation, closed with learning or continued
    int onHold = 0;
    int resumed = 0;     ///< open again after they were on hold or closed
    int lightsWorse = 0; ///< lights, not projects
    int lightsBetter = 0;
    int milestonesReached = 0;
    int milestonesPostponed = 0;
    int newRisks = 0;
    int closedRisks = 0;
    MoneyChange money; ///< of all projects, new and removed ones too

    bool isNothing() const { return projects.isEmpty() && removed.isEmpty(); }
    const ProjectSinceLast *of(const Id<Project> &project) const;
};

/// Since when something is compared: the day, and whether the steering committee met on it.
struct SinceWhen {
    QDate day;
    bool isMeeting = false;
};

/// The asked day; without one, that of the last meeting of the steering committee before `today`, if there was any.
std::optional<SinceWhen> sinceWhen(const Portfolio &portfolio, QDate today, const std::optional<QDate> &asked = {});

/// What happened to the projects from `before` to `now`. Costs little where one is a changed copy of the other.
///
/// A milestone is expected on its forecast or, without one, on its planned day; it is postponed by the days that this
/// moved. One that is new counts as reached if it has an actual day. A deleted risk counts as neither new nor closed.
SinceLast sinceLast(const Portfolio &before, const Portfolio &now);

} // namespace opi
