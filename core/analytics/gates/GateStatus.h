#pragma once

#include "core/analytics/readiness/Readiness.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateCriterion.h"

namespace opi {

/// A criterion of a gate and what a project says to it. Points into the portfolio.
struct AskedCriterion {
    const GateCriterion *criterion = nullptr;
    const CriterionAnswer *answer = nullptr; ///< null: nobody has answered

    Answer said() const { return answer ? answer->answer : Answer::Open; }
    /// Met, or of no concern to this project.
    bool isSettled() const { return said() == Answer::Met || said() == Answer::NotApplicable; }
    /// It is said to be met, and no evidence of a kind that the criterion accepts shows it.
    bool isUnproven = false;
};

/// A level of readiness that a gate asks for.
struct AskedLevel {
    Id<RubricDimension> dimension;
    int level = 0;
    std::optional<int> documented; ///< absent: not rated, or never assessed

    bool isReached() const { return documented && *documented >= level; }
};

/// What a gate asks of a required component of the package.
struct AskedComponent {
    Id<PackageComponent> component;
    std::optional<int> readiness; ///< absent: not rated
    std::optional<int> use;
    bool isReached = false;
};

/// How far a project is from passing a gate.
struct GateStatus {
    Id<Project> project;
    Id<Gate> gate;
    std::vector<AskedCriterion> criteria; ///< in the order of the gate
    std::vector<AskedLevel> levels;       ///< of dimensions that apply to the project, in the order of the rubric
    std::vector<AskedComponent> components;
    int mandatory = 0;        ///< criteria that are mandatory
    int mandatorySettled = 0; ///< of them those that are met or do not apply
    int settled = 0;          ///< of all criteria

    int levelsMissing() const;
    int componentsMissing() const;
    /// Nothing mandatory is missing. Levels and components advise; they do not refuse.
    bool isPassable() const { return mandatorySettled == mandatory; }
};

/// The gate at the end of a phase; null: it has none.
const Gate *gateOf(const Portfolio &portfolio, const std::optional<Id<Phase>> &phase);

/// The gates between two phases of one model, in order: that of `from` first, that of `to` not. Empty if `to` lies
/// before `from`, or in another model, or one of them is absent.
std::vector<const Gate *> gatesBetween(const Portfolio &portfolio, const std::optional<Id<Phase>> &from,
                                       const std::optional<Id<Phase>> &to);

/// The phase that follows in the same model; null after the last.
const Phase *nextPhase(const Portfolio &portfolio, const Phase &phase);

/// What the gate asks, and what the project says to it. `readiness` is the newest assessment of the project, if there
/// is one: its documented levels count, not those that are only claimed.
GateStatus gateStatus(const Portfolio &portfolio, const Id<Project> &project, const Gate &gate,
                      const Readiness *readiness);

/// The mandatory criteria of these gates that the project has not settled, gate by gate: what becomes a condition when
/// it goes on all the same.
std::vector<AskedCriterion> missingAt(const Portfolio &portfolio, const Id<Project> &project,
                                      const std::vector<const Gate *> &gates);

} // namespace opi
