#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// Titles, sentences and tables of the figures of readiness: see FigureText.h and FigureTable.h, which hand on to
/// these.
QString figureTitle(const ProfileFigure &figure, const Words &words);
QString figureTitle(const RadarFigure &figure, const Words &words);
QString figureTitle(const PackageFigure &figure, const Words &words);
QString figureTitle(const HeatMapFigure &figure, const Words &words);
QString figureTitle(const BottleneckFigure &figure, const Words &words);
QString figureTitle(const SlopeFigure &figure, const Words &words);
QString figureTitle(const ConfidenceFigure &figure, const Words &words);

QString figureSentence(const ProfileFigure &figure, const Words &words);
QString figureSentence(const RadarFigure &figure, const Words &words);
QString figureSentence(const PackageFigure &figure, const Words &words);
QString figureSentence(const HeatMapFigure &figure, const Words &words);
QString figureSentence(const BottleneckFigure &figure, const Words &words);
QString figureSentence(const SlopeFigure &figure, const Words &words);
QString figureSentence(const ConfidenceFigure &figure, const Words &words);

document::Table tableOf(const ProfileFigure &figure, const Words &words);
document::Table tableOf(const RadarFigure &figure, const Words &words);
document::Table tableOf(const PackageFigure &figure, const Words &words);
document::Table tableOf(const HeatMapFigure &figure, const Words &words);
document::Table tableOf(const BottleneckFigure &figure, const Words &words);
document::Table tableOf(const SlopeFigure &figure, const Words &words);
document::Table tableOf(const ConfidenceFigure &figure, const Words &words);

} // namespace opi
