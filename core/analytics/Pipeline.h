#pragma once

#include "core/domain/Phase.h"
#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// A project that has been in its phase longer than three quarters of the completed stays in that phase took.
struct StuckProject {
    Id<Project> project;
    Id<Phase> phase;
    QDate since;   ///< when it came into the phase
    int days = 0;  ///< until today
    int usual = 0; ///< days of the median completed stay in the phase
};

/// The open projects of one phase.
struct PhaseCount {
    std::optional<Id<Phase>> phase; ///< absent: not placed
    QString code;                   ///< of the phase; "none" for not placed
    LocalizedText name;             ///< empty for not placed: views and reports have the word
    int projects = 0;
    int stuck = 0;
};

/// Where the open projects are between development and market.
struct Pipeline {
    QList<PhaseCount> phases;  ///< in the order of the model; not placed last, and only if there are any
    QList<StuckProject> stuck; ///< the longest over the usual time first
};

/// Where one open project is, and since when.
struct PhaseStay {
    Id<Project> project;
    std::optional<Id<Phase>> phase; ///< of the newest version of its model; absent: not placed
    std::optional<QDate> since;     ///< absent: nobody knows
    std::optional<int> usual;       ///< days of the median completed stay; absent below four: too few to say
    bool isStuck = false;           ///< as in Pipeline
};

/// All open projects, in no order. Reckoned as the pipeline is.
std::vector<PhaseStay> phaseStays(const Portfolio &portfolio, QDate today);

/// The phases of the default process model, and of any other that an open project follows.
///
/// Phases of an older version of a model count as those of the same code in the newest version.
///
/// A stay is completed when a later transition ended it, whatever became of the project since. A project came into its
/// phase with its latest transition; into the first phase of its model, without any, with its start; else nobody knows
/// when, and it is not called stuck. Transitions after `today` are left out. The third quartile is the nearest-rank
/// one: a stuck project has been there longer than at least three quarters of the completed stays took. Below four of
/// them nothing is called stuck: a quartile of three says nothing.
Pipeline pipeline(const Portfolio &portfolio, QDate today);

} // namespace opi
