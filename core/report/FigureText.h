#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// What a figure is about, as a heading: "From development to market".
QString figureTitle(const document::FigureData &data, const Words &words);

/// What a figure shows today, in one or two sentences made from its data: the one thing to act on first, or that there
/// is nothing. Always says what the figure leaves out, such as projects that are not placed.
QString figureSentence(const document::FigureData &data, const Words &words);

/// As above; a gap in the commitments is looked for from `fromYear` on, because nobody can close one of last year.
/// If the budget of no such year has a gap, the sentence is about all years together.
QString moneySentence(const MoneyByYear &money, const Words &words, int fromYear);

/// The name of a phase, or that projects are not placed in any.
QString phaseName(const PhaseCount &phase, const Words &words);

} // namespace opi
