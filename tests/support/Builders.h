#pragma once

#include "core/domain/BudgetLine.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Gate.h"
#include "core/domain/Grant.h"
#include "core/domain/Hub.h"
#include "core/domain/ImportRecord.h"
#include "core/domain/Milestone.h"
#include "core/domain/Municipality.h"
#include "core/domain/Organisation.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/ProcessModel.h"
#include "core/domain/Programme.h"
#include "core/domain/Project.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Region.h"
#include "core/domain/Risk.h"
#include "core/journal/Journal.h"

#include <random>
#include <stdexcept>

namespace opi::test {

/// How many rows a sample has below each project.
struct SampleSize {
    int projects = 3;
    int milestones = 6;
    int risks = 4;
    int partners = 3;
    int transitions = 5;
    int budgetLines = 8;
    int grants = 2;
    int process = 0; ///< of barriers, follow-ups, decisions, procurements, customers and benefits each
};

/// Realistic rows, the same for the same seed; as the set that creates them.
ChangeSet sample(const SampleSize &size = {}, unsigned seed = 1);

/// A portfolio with the rows of `sample`.
Portfolio samplePortfolio(const SampleSize &size = {}, unsigned seed = 1);

/// Some creations, updates and deletions (with dependants) that fit the portfolio.
ChangeSet randomChange(const Portfolio &portfolio, std::mt19937 &random);

/// The value, or an exception that fails the test.
template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (result.error().code + ": " + result.error().facts.join(QStringLiteral(", ")).toUtf8()).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace opi::test
