#pragma once

#include "core/analytics/MoneyByYear.h"
#include "core/domain/TrafficLight.h"

#include <array>
#include <map>

namespace opi {

/// Grants in kroner by state. A grant per year counts its amount once for each of its years, as in MoneyByYear.
struct GrantTotals {
    std::array<Money, 4> byState{}; ///< by GrantState
    Money total;
};

/// What the portfolio holds, counted and added up. Amounts in kroner; those in another currency are counted apart.
struct Figures {
    int projects = 0;
    int open = 0; ///< active or on hold
    int organisations = 0;
    Money budget; ///< planned, of all budget lines
    Money actual;
    Money forecast; ///< where a line has none, its planned amount
    GrantTotals grants;
    std::map<QString, int> byPhase;     ///< all projects, by the phase's code; "none": not placed
    std::map<QString, int> byRegion;    ///< by the region's short name, or the text a list had; empty: none
    std::array<int, 4> byLight{};       ///< by Light, of the overall light of all projects
    std::map<QString, int> byFocusArea; ///< by the Danish name; empty: none
    std::optional<QDate> earliestStart;
    std::optional<QDate> latestEnd;
    int otherCurrency = 0; ///< how many amounts of budget and grants are not in kroner, and left out
};

Figures figures(const Portfolio &portfolio);
/// The same where moneyByYear(portfolio) is there already: its totals are these.
Figures figures(const Portfolio &portfolio, const MoneyByYear &money);

/// "Nordjylland" of "Region Nordjylland": as lists and people name a region.
QString shortRegionName(const QString &name);

} // namespace opi
