#pragma once

#include "core/domain/Barrier.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// The barriers of one phase, or of none.
struct BarriersOfPhase {
    std::optional<Id<Phase>> phase;                     ///< absent: nobody said where it was met
    LocalizedText name;                                 ///< of the phase
    std::array<int, valueCount(BarrierKind())> open{};  ///< by kind
    std::array<int, valueCount(BarrierKind())> worst{}; ///< the highest severity of an open one, by kind; 0: none
};

/// A category of barriers across the portfolio.
struct BarrierPattern {
    BarrierKind kind = BarrierKind::Sale;
    int open = 0;
    int blocking = 0; ///< of the open ones those with severity 3
    int closed = 0;
    int projects = 0;                  ///< open projects that an open one is in the way of
    std::optional<int> medianAge;      ///< days that the open ones have been open
    std::optional<int> medianRemedied; ///< days until the closed ones were closed
};

/// What keeps the solutions from being sold, implemented and scaled (A04).
struct BarrierFigures {
    std::vector<BarriersOfPhase> phases;  ///< those of the default model in order, then others that have any
    std::vector<BarrierPattern> patterns; ///< the commonest first: by projects, then open ones, then the category
    int open = 0;
    int blocking = 0;
    int ownerless = 0; ///< open ones that nobody sees to
    int projects = 0;  ///< open projects with an open barrier
};

/// Open: not closed until `today`, of an open project. Closed ones count for every project. A barrier that was opened
/// after `today` is left out. Medians by nearest rank.
BarrierFigures barrierFigures(const Portfolio &portfolio, QDate today);

} // namespace opi
