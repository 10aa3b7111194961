#pragma once

#include "core/analytics/LightRules.h"
#include "core/text/Words.h"

namespace opi {

/// "By the rules yellow: the forecast is 8 % above the budget (DKK 0.4 m)." The name of the light, then the figure that
/// it follows from. `suggestion` is of this project.
QString suggestionText(const Words &words, const LightSuggestion &suggestion, const Portfolio &portfolio);

/// "By the rules yellow: ..." where the judgement is another, for the report: what is overridden, and the figure. Empty
/// where it is not.
QString overrideText(const Words &words, const Project &project, LightSide side, const Portfolio &portfolio,
                     QDate today);

/// "Judged 12 days ago."; "Judged 5 months ago: look at it again." from oldLightDays on. Empty: it is not judged, or has
/// no day, or one after `today`.
QString lightAgeText(const Words &words, const TrafficLight &light, QDate today);

} // namespace opi
