#pragma once

#include "core/domain/CommercialPlan.h"
#include "core/domain/Customer.h"
#include "core/portfolio/Portfolio.h"

#include <array>

namespace opi {

/// How likely an order is, in per cent: as said of the customer, else as its stage has it (lead 10, dialogue 25, pilot
/// 50, order 100: our own defaults); 0 if it is lost, 100 if it has ordered.
int likelihoodOf(const Customer &customer);

/// The value times the likelihood, rounded to øre; 0 without a value.
Money weightedValue(const Customer &customer);

/// The customers of one stage. Amounts in kroner.
struct StageFigures {
    int standing = 0; ///< they are there now, and not lost
    int reached = 0;  ///< they came to this stage or a later one, lost ones too
    Money value;      ///< of those that stand there
    Money weighted;   ///< see weightedValue
};

/// The customer pipeline of a project or of the portfolio (A20).
struct CommercialFigures {
    std::array<StageFigures, 4> stages; ///< by CustomerStage
    int customers = 0;
    int lost = 0;
    Money weighted; ///< of all that are not lost, orders at their full value
    Money orders;
    int otherCurrency = 0; ///< how many values are not in kroner, and left out

    /// Of those that came to a stage, how many came to the next (0-1); absent: none came to it.
    std::optional<double> conversionFrom(CustomerStage stage) const;
    /// Of all customers, how many have an order that stands (0-1); absent: there are none.
    std::optional<double> conversion() const;
};

/// Of the projects on the way to the market (see isTowardsMarket): nobody buys from a stopped one.
CommercialFigures commercialFigures(const Portfolio &portfolio);
CommercialFigures commercialFigures(const Portfolio &portfolio, const Id<Project> &project);

/// The commercial plan of a project; null: it has none.
const CommercialPlan *commercialPlan(const Portfolio &portfolio, const Id<Project> &project);

/// The day of the first sale: the earliest order that stands, or what the commercial plan says if that is earlier.
std::optional<QDate> firstSale(const Portfolio &portfolio, const Id<Project> &project);

} // namespace opi
