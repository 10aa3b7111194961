#pragma once

#include "core/analytics/SinceLast.h"
#include "core/text/Words.h"

namespace opi {

/// "Since the steering committee of 16 September 2026: 3 projects have moved a phase forward, 1 has been stopped and 2
/// have been added." Projects only; says so where nothing happened to any.
QString sinceLastSentence(const SinceLast &since, const SinceWhen &when, const Words &words);

/// What else happened: lights, milestones and risks. Empty if nothing did.
QString sinceLastDetails(const SinceLast &since, const Words &words);

/// Everything that happened to one project, the most important first; each is a sentence of its own.
QStringList sinceLastSentences(const ProjectSinceLast &since, const Portfolio &before, const Portfolio &now,
                               const Words &words);

/// The most important of it, short enough for a column: "Development → Test". Empty if nothing happened.
QString sinceLastPhrase(const ProjectSinceLast &since, const Portfolio &before, const Portfolio &now,
                        const Words &words);

/// "Time", "Cost", "Benefits", "Overall".
QString label(const Words &words, LightSide side);

} // namespace opi
