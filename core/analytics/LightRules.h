#pragma once

#include "core/domain/LightSide.h"
#include "core/domain/Tolerance.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// The limits that the program ships, one for each measure: cost and time as Danish state projects report them,
/// benefits our own, as nobody publishes a limit for them. The ids are the same in every file. Cost: red above 10 per
/// cent or 6 million kroner, yellow up to that. Time: red above 3 months, yellow from 1. Source of cost and time:
/// Digitaliseringsstyrelsen, proces for statusrapportering (see the rows).
Tolerance shippedTolerance(ToleranceMeasure measure);

/// The limit of the portfolio, else the shipped one.
Tolerance toleranceOf(const Portfolio &portfolio, ToleranceMeasure measure);

/// A light by the rules, and the figure that it follows from.
struct LightSuggestion {
    Light light = Light::None; ///< never None
    /// What decided; absent for the overall light, which is the worst of the others.
    std::optional<ToleranceMeasure> measure;
    Money over;                     ///< cost above the budget, or benefits below the plan, in kroner; may be below 0
    Money plan;                     ///< the budget, or the planned benefits
    RowId row;                      ///< the milestone or planned gate that is most delayed
    std::optional<QDate> planned;   ///< its planned day
    std::optional<QDate> expected;  ///< and when it is expected
    std::optional<LightSide> worst; ///< of the overall light: the side that decides

    double percent() const { return plan.oere > 0 ? double(over.oere) * 100 / double(plan.oere) : 0; }
};

/// What the rules say of one side; absent: there is nothing to reckon from.
///
/// Cost: the forecast of all budget lines against what is planned; nothing where one is not in kroner. Time: the worst
/// delay of the open
/// milestones and of the planned gates ahead, from the planned day to the forecast, or to `today` if that has passed.
/// Benefits: what is expected a year against the plan. A figure is yellow from the yellow limit on, if it is above 0,
/// and red above the red one. Overall: the worst of the other three, each as it is judged, else as suggested here.
std::optional<LightSuggestion> suggestedLight(const Portfolio &portfolio, const Project &project, LightSide side,
                                              QDate today);

/// Whether a light was judged to be another than the rules say.
bool isOverride(const Project &project, LightSide side, const std::optional<LightSuggestion> &suggestion);

/// Days since the light was judged; absent: it is not, or has no day.
std::optional<int> lightAge(const TrafficLight &light, QDate today);

/// From this age on a judgement is said to be old: two steering committee meetings of a quarter may have gone by.
constexpr int oldLightDays = 90;

} // namespace opi
