#pragma once

#include "core/analytics/gates/GateStatus.h"
#include "core/analytics/readiness/ReadinessBook.h"
#include "core/domain/GateDecision.h"
#include "core/domain/PhasePlan.h"

namespace opi {

/// The next gate of one open project. Points into the portfolio.
struct NextGate {
    const Project *project = nullptr;
    const Gate *gate = nullptr;
    GateStatus status;
    const PhasePlan *plan = nullptr;       ///< when it is to be passed; null: nobody has planned it
    const GateDecision *last = nullptr;    ///< the newest decision about the project; null: none
    int openConditions = 0;                ///< follow-ups from gates that are not done
    std::optional<QDate> expected() const; ///< by its forecast, else as planned
    bool isOverdue(QDate today) const { return expected() && *expected() < today; }
};

/// Every open project with a gate ahead of it: what is expected first, then what nobody has planned, by code.
/// Figures count to the end of `today`. (Reads all answers once; 10,000 projects: see tests/bench.)
std::vector<NextGate> nextGates(const Portfolio &portfolio, const ReadinessBook &readiness, QDate today);

/// The newest decision of a project until a day; null: none.
const GateDecision *lastDecision(const Portfolio &portfolio, const Id<Project> &project, QDate today);

/// A phase as the projects went through it (A01).
struct PhasePassage {
    Id<Phase> phase;
    int entered = 0;               ///< projects that were ever in it, until the day
    int passed = 0;                ///< of them those that went on to a later phase of the model, or ended in operation
    std::optional<int> medianDays; ///< of the completed stays; absent below four: too few to say
    double conversion() const { return entered ? double(passed) / entered : 0; } ///< 0-1
};

/// The way of all projects through the phases of the default model, in its order, until `today`. A project that skips a
/// phase was not in it. The last phase is passed by ending in operation.
std::vector<PhasePassage> passages(const Portfolio &portfolio, QDate today);

/// Projects that began in one year, and how many of them have reached the market (A23): they are or were in the phase
/// after procurement, have ended in operation, or the solution has been sold.
struct MarketCohort {
    int year = 0;
    int started = 0;
    int reached = 0;
    double share() const { return started ? double(reached) / started : 0; } ///< 0-1
};

/// By the year of the project's start, the earliest first; projects without a start are left out. Reached the market: a
/// transition led into the last phase but one of its model or the last one, it is closed in operation, or its first
/// sale (see firstSale) is not after `today`.
std::vector<MarketCohort> marketCohorts(const Portfolio &portfolio, QDate today);

} // namespace opi
