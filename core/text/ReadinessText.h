#pragma once

#include "core/analytics/readiness/AssessmentNeeds.h"
#include "core/analytics/readiness/PortfolioReadiness.h"
#include "core/text/Words.h"

namespace opi {

QString label(const Words &words, ConfidenceBand band);
QString label(const Words &words, LimitingAxis axis);
/// Why a project should be assessed: "Never assessed".
QString label(const Words &words, AssessmentNeed need);

/// "12 days", "3 months", "2 years": how old something is, in the largest unit of which there are two or more.
QString ageText(const Words &words, int days);

/// A name as it stands within a sentence: "Procurement path and buyers" is "procurement path and buyers".
QString withinSentence(const QString &name);

/// "Scaling is most often blocked by procurement path and buyers: the weakest link in 9 of 31 assessed projects.", or
/// that there is nothing to say it from.
QString bottleneckSentence(const Words &words, const std::optional<Bottleneck> &worst, int assessed);

} // namespace opi
