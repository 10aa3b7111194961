#pragma once

#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/market/PlanFigures.h"
#include "core/text/Words.h"

namespace opi {

QString label(const Words &words, PlanPart part);

/// "60% complete; missing: training and operation budget." `isNeeded`: the project is so far on that it should be
/// there.
QString planSentence(const Words &words, const PlanStatus &status, bool isNeeded);

/// "First sale on 3 May 2026.", or that nothing is sold yet.
QString firstSaleText(const Words &words, const std::optional<QDate> &day);

/// "5 customers, weighted DKK 3.2 m; 1 order of DKK 1.2 m, 20% of all who were asked."
QString customersSentence(const Words &words, const CommercialFigures &figures);

} // namespace opi
