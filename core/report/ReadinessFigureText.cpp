#include "core/report/ReadinessFigureText.h"

#include "core/text/ReadinessText.h"

#include <algorithm>

namespace opi {

namespace {

QString levelText(const std::optional<int> &level, const Words &words)
{
    return level ? words.number(qint64(*level)) : QStringLiteral("–");
}

int unrated(const ProfileFigure &figure)
{
    return int(std::count_if(figure.bars.begin(), figure.bars.end(),
                             [](const ProfileBar &bar) { return bar.isApplicable && !bar.documented; }));
}

} // namespace

QString figureTitle(const ProfileFigure &, const Words &words)
{
    return words.translate("FigureText", "Scaling readiness");
}

QString figureTitle(const RadarFigure &, const Words &words)
{
    return words.translate("FigureText", "Scaling readiness as a radar");
}

QString figureTitle(const PackageFigure &, const Words &words)
{
    return words.translate("FigureText", "Readiness and use");
}

QString figureTitle(const HeatMapFigure &, const Words &words)
{
    return words.translate("FigureText", "What blocks scaling?");
}

QString figureTitle(const BottleneckFigure &, const Words &words)
{
    return words.translate("FigureText", "The weakest links");
}

QString figureTitle(const SlopeFigure &, const Words &words)
{
    return words.translate("FigureText", "Since the last assessment");
}

QString figureTitle(const ConfidenceFigure &, const Words &words)
{
    return words.translate("FigureText", "How far the scores can be trusted");
}

QString figureSentence(const ProfileFigure &figure, const Words &words)
{
    if (!figure.on)
        return words.translate("FigureText", "Scaling readiness has not been assessed yet.");
    QStringList sentences;
    const ProfileBar *widest = figure.bars.isEmpty() ? nullptr : &figure.bars.first();
    if (figure.isReady)
        sentences << words.translate("FigureText", "Ready for the market.");
    else if (widest && widest->gap() > 0)
        //: %1: a dimension of readiness; %2, %3: levels 0-9
        sentences << words.translate("FigureText", "Cannot reach the market yet: %1 is at level %2, and %3 is needed.")
                         .arg(withinSentence(words.of(widest->name)), levelText(widest->documented, words),
                              words.number(qint64(widest->target)));
    else
        sentences << words.translate("FigureText", "What is rated reaches what the market asks for, but the innovation "
                                                   "package is not ready.");
    if (const int count = unrated(figure))
        sentences << words.translate("FigureText", "%n dimensions are not rated.", nullptr, count);
    return sentences.join(u' ');
}

QString figureSentence(const RadarFigure &figure, const Words &words)
{
    // The widest gap is not at the top of a radar.
    ProfileFigure sorted = figure.profile;
    std::stable_sort(sorted.bars.begin(), sorted.bars.end(),
                     [](const ProfileBar &a, const ProfileBar &b) { return a.gap() > b.gap(); });
    return figureSentence(sorted, words);
}

QString figureSentence(const PackageFigure &figure, const Words &words)
{
    if (figure.parts.isEmpty())
        return words.translate("FigureText", "The innovation package has not been described yet.");
    if (figure.score.bottlenecks.isEmpty())
        return words.translate("FigureText", "No required component of the package has been rated yet.");
    const auto worst = std::find_if(figure.parts.begin(), figure.parts.end(), [&](const PackageFigure::Part &part) {
        return part.component == figure.score.bottlenecks.first();
    });
    if (worst == figure.parts.end())
        return {};
    //: %1: a component of an innovation package; %2, %3: levels 0-9
    QString sentence =
        words.translate("FigureText", "The package is held back by %1: readiness %2, use %3.")
            .arg(words.of(worst->name), levelText(worst->readiness, words), levelText(worst->use, words));
    if (!figure.score.isExact)
        sentence += u' '
                    + words.translate("FigureText", "Some required components are unrated, so the score is at most %1.")
                          .arg(levelText(figure.score.atMost, words));
    return sentence;
}

QString figureSentence(const HeatMapFigure &figure, const Words &words)
{
    return bottleneckSentence(words, figure.worst, figure.assessed);
}

QString figureSentence(const BottleneckFigure &figure, const Words &words)
{
    const bool hasWorst = !figure.bottlenecks.isEmpty() && figure.bottlenecks.first().weakest > 0;
    return bottleneckSentence(words, hasWorst ? std::optional(figure.bottlenecks.first()) : std::nullopt,
                              figure.assessed);
}

QString figureSentence(const SlopeFigure &figure, const Words &words)
{
    if (!figure.after)
        return words.translate("FigureText", "Scaling readiness has not been assessed yet.");
    if (!figure.before)
        return words.translate("FigureText", "There is only one assessment, so there is nothing to compare with yet.");
    if (!figure.isComparable)
        return words.translate("FigureText",
                               "The last two assessments are by different versions of the rubric, so they "
                               "are not compared.");
    int risen = 0;
    int fallen = 0;
    for (const SlopeFigure::Line &line : figure.lines) {
        risen += line.before && line.after && *line.after > *line.before;
        fallen += line.before && line.after && *line.after < *line.before;
    }
    if (risen + fallen == 0)
        //: %1: a date
        return words.translate("FigureText", "Nothing has moved since %1.").arg(words.date(*figure.before));
    QStringList parts;
    if (risen)
        parts << words.translate("FigureText", "%n dimensions have risen", nullptr, risen);
    if (fallen)
        parts << words.translate("FigureText", "%n have fallen", nullptr, fallen);
    //: %1: a date; %2: "4 dimensions have risen and 1 has fallen"
    return words.translate("FigureText", "Since %1: %2.").arg(words.date(*figure.before), words.list(parts));
}

QString figureSentence(const ConfidenceFigure &figure, const Words &words)
{
    if (figure.lines.isEmpty())
        return words.translate("Readiness", "No project has been assessed yet.");
    const int low = int(std::count_if(figure.lines.begin(), figure.lines.end(),
                                      [](const auto &line) { return line.confidence.band == ConfidenceBand::Low; }));
    const auto oldest = std::max_element(figure.lines.begin(), figure.lines.end(),
                                         [](const auto &a, const auto &b) { return a.days < b.days; });
    const QString age = ageText(words, oldest->days);
    if (low == 0)
        //: %1: an age
        return words.translate("FigureText", "No score is of low confidence; the oldest is %1 old.").arg(age);
    return words.translate("FigureText", "%n scores are of low confidence; the oldest is %1 old.", nullptr, low)
        .arg(age);
}

} // namespace opi
