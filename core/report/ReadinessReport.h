#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// The scaling readiness of one project by its newest closed assessment until `today`, to be handed to those who decide
/// about it: the profile and what holds it back, the package, what has moved, what is missing for the next level of
/// each dimension, what is to be done, the evidence, and how it was reckoned. Of a project that was never assessed it
/// says so.
Document readinessReport(const Portfolio &portfolio, const Id<Project> &project, QDate today, const Words &words);

/// How scaling readiness is reckoned, and by which rubric, as notes of a method annex. `rubric` may be null.
QList<document::ListEntry> readinessMethod(const Rubric *rubric, const Words &words);

} // namespace opi
