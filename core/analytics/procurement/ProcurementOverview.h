#pragma once

#include "core/analytics/procurement/ProcurementChecks.h"

namespace opi {

/// Publications that are planned in a quarter.
struct ProcurementQuarter {
    int year = 0;
    int quarter = 1; ///< 1-4
    int procurements = 0;
    Money value = {}; ///< in kroner, without VAT; of those whose value is known
};

/// How the open projects of a portfolio are coupled to procurement (A12).
struct ProcurementOverview {
    std::vector<ProcurementQuarter> quarters; ///< from the quarter of `today` on; without gaps
    std::vector<const Procurement *> overdue; ///< planned before `today` and not published
    std::array<int, 5> byCoupling{};          ///< open projects by the closest coupling that they have, 0-4
    std::vector<const Project *> decoupled;   ///< after the phase that the rules name, and not coupled at all
    int projects = 0;                         ///< open ones
    int failed = 0;                           ///< checks of open projects that failed and are not overridden
    int warnings = 0;
    double coupledShare() const { return projects ? double(projects - byCoupling[0]) / projects : 0; } ///< 0-1
};

ProcurementOverview procurementOverview(const Portfolio &portfolio, QDate today);

} // namespace opi
