#pragma once

#include "core/base/Result.h"
#include "core/portfolio/ChangeSet.h"

namespace opi::actions {

/// What to generate. The rows below each project are those that the aims of speed are stated for.
struct BenchSize {
    int projects = 100;
    unsigned seed = 1;
    int milestones = 6;
    int risks = 4;
    int partners = 3;
    int transitions = 5;
    int budgetLines = 8;
    int grants = 2;
    int assessments = 4; ///< by one rater, of all nine dimensions and all components; with a criterion each ticked
    int components = 3;
};

/// A new portfolio with generated projects to measure with: the presets, one organisation and one person for every ten
/// projects, and texts, dates and amounts as a cluster's portfolio has them, from five years before 2026-11-21 to three
/// after. Each has answers and days for the gates ahead, barriers, decisions, follow-ups and a benefit, every second a
/// procurement, and from the third phase on plans and customers: see BenchRows.h. The same size and seed give the same
/// rows with the same ids. Damaged: as startPortfolio.
Result<ChangeSet> benchData(const BenchSize &size);

} // namespace opi::actions
