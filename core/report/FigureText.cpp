#include "core/report/FigureText.h"

#include "core/report/ReadinessFigureText.h"
#include "core/text/Labels.h"
#include "core/text/OneStop.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opi {

namespace {

template <typename... Fs> struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

QString joined(QStringList sentences)
{
    for (QString &sentence : sentences)
        sentence = withOneStop(sentence);
    return sentences.join(u' ');
}

QString pipelineSentence(const Pipeline &pipeline, const Words &words)
{
    int placed = 0, stuck = 0, notPlaced = 0;
    const PhaseCount *largest = nullptr;
    for (const PhaseCount &phase : pipeline.phases) {
        (phase.phase ? placed : notPlaced) += phase.projects;
        stuck += phase.stuck;
        if (phase.phase && (!largest || phase.projects > largest->projects))
            largest = &phase;
    }
    if (placed + notPlaced == 0)
        return words.translate("FigureText", "There are no open projects yet.");
    if (placed == 0)
        return words.translate("FigureText", "%n open projects, none of them placed in a phase yet.", nullptr,
                               notPlaced);
    QStringList sentences;
    if (stuck > 0) {
        sentences << words.translate("FigureText", "%n projects have been in their phase longer than most others were.",
                                     nullptr, stuck);
    } else {
        //: %1: a phase; %2: how many of the projects are in it
        sentences << words
                         .translate("FigureText", "%n open projects; the largest group is in %1 (%2).", nullptr, placed)
                         .arg(phaseName(*largest, words), words.number(qint64(largest->projects)));
    }
    if (notPlaced > 0)
        sentences << words.translate("FigureText", "%n projects are not placed in a phase.", nullptr, notPlaced);
    return joined(sentences);
}

Money covered(const YearMoney &year) { return year.committed + year.disbursed + year.accounted; }

/// Rounded down, so that a gap never shows as 100 %.
double coveredShare(const YearMoney &year)
{
    const double percent = double(std::max<qint64>(covered(year).oere, 0)) / double(year.planned.oere) * 100;
    return std::floor(percent + 1e-9) / 100;
}

/// The year from `fromYear` on whose commitments are furthest below its budget.
const YearMoney *widestGap(const MoneyByYear &money, int fromYear)
{
    const YearMoney *widest = nullptr;
    Money gap;
    for (const YearMoney &year : money.years) {
        const Money missing = year.planned - covered(year);
        if (year.year >= fromYear && year.planned.oere > 0 && missing.oere > gap.oere) {
            widest = &year;
            gap = missing;
        }
    }
    return widest;
}

QString sumSentence(const YearMoney &total, const Words &words)
{
    if (total.planned.oere <= 0 && total.granted().oere == 0)
        return words.translate("FigureText", "No budget and no grants have been entered yet.");
    if (total.planned.oere <= 0)
        return words.translate("FigureText", "The grants amount to %1; no budget has been entered.")
            .arg(words.millions(total.granted()));
    if (total.granted().oere == 0)
        return words.translate("FigureText", "The budget is %1; no grants have been entered.")
            .arg(words.millions(total.planned));
    if (covered(total).oere >= total.planned.oere)
        return words.translate("FigureText", "Commitments cover the whole budget of %1.")
            .arg(words.millions(total.planned));
    return words.translate("FigureText", "Commitments of %1 cover %2 of the budget of %3.")
        .arg(words.millions(covered(total)), words.percent(coveredShare(total)), words.millions(total.planned));
}

QString riskSentence(const RiskMatrix &matrix, const Words &words)
{
    if (matrix.open == 0)
        return words.translate("FigureText", "There are no open risks.");
    if (matrix.severe == 0)
        return words.translate("FigureText", "%n open risks, none of them severe (a score of 15 or more).", nullptr,
                               matrix.open);
    //: %1: the number of all open risks
    return words
        .translate("FigureText", "%n of the open risks (%1) are severe: a score of 15 or more.", nullptr, matrix.severe)
        .arg(words.number(qint64(matrix.open)));
}

QString mapSentence(const MunicipalityMap &map, const Words &words)
{
    int municipalities = 0;
    const MunicipalityTile *most = nullptr;
    for (const MunicipalityTile &tile : map.tiles) {
        municipalities += tile.projects > 0;
        if (tile.projects > 0 && (!most || tile.projects > most->projects))
            most = &tile;
    }
    if (!most)
        return words.translate("FigureText", "No project has a partner in a known municipality yet.");
    //: %1: a municipality; %2: the number of projects there
    QStringList sentences{words
                              .translate("FigureText",
                                         "Partners in %n municipalities; the most projects are in %1 (%2).", nullptr,
                                         municipalities)
                              .arg(most->name, words.number(qint64(most->projects)))};
    if (map.notPlaced > 0)
        sentences << words.translate("FigureText", "%n projects have no partner in a known municipality.", nullptr,
                                     map.notPlaced);
    return joined(sentences);
}

QString barrierSentence(const BarrierFigures &figures, const Words &words)
{
    if (figures.open == 0)
        return words.translate("FigureText", "No barrier to sale, implementation or scaling is open.");
    const BarrierPattern &commonest = figures.patterns.front();
    QStringList sentences{
        //: %1: a category of barriers
        words.translate("FigureText", "%1 holds back most projects (%n).", nullptr, commonest.projects)
            .arg(label(words, commonest.kind))};
    //: %1: the number of all open barriers
    sentences
        << (figures.blocking > 0
                ? words.translate("FigureText", "%n of %1 open barriers block(s) the way.", nullptr, figures.blocking)
                      .arg(words.number(qint64(figures.open)))
                : words.translate("FigureText", "None of %n open barriers blocks the way.", nullptr, figures.open));
    if (figures.ownerless > 0)
        sentences << words.translate("FigureText", "Nobody sees to %n of them.", nullptr, figures.ownerless);
    return joined(sentences);
}

QString timelineSentence(const TimelineFigure &figure, const Words &words)
{
    int overdue = 0, gates = 0;
    constexpr int soon = 60;
    for (const TimelineRow &row : figure.rows) {
        for (const TimelineMark &mark : row.marks) {
            overdue += mark.isOverdue;
            gates += mark.kind == TimelineMarkKind::Gate && !mark.isReached && mark.day >= figure.today
                     && mark.day <= figure.today.addDays(soon);
        }
    }
    const int shown = int(std::count_if(figure.rows.begin(), figure.rows.end(),
                                        [](const TimelineRow &row) { return !row.project.isNull(); }));
    const int all = shown + figure.leftOut;
    QStringList sentences{figure.leftOut > 0
                              //: %1: how many of them are in sight
                              ? words.translate("FigureText", "%1 of %n project(s) are in sight.", nullptr, all)
                                    .arg(words.number(qint64(shown)))
                              : words.translate("FigureText", "%n project(s) over time.", nullptr, all),
                          words.translate("FigureText", "%n gate(s) are expected within 60 days.", nullptr, gates)};
    sentences << (overdue > 0
                      ? words.translate("FigureText", "%n gate(s) or milestone(s) are overdue.", nullptr, overdue)
                      : words.translate("FigureText", "No gate or milestone is overdue."));
    return joined(sentences);
}

} // namespace

QString figureTitle(const document::FigureData &data, const Words &words)
{
    return std::visit(
        Overloaded{
            [&](const Pipeline &) { return words.translate("FigureText", "From development to market"); },
            [&](const MoneyByYear &) { return words.translate("FigureText", "Money by year and state"); },
            [&](const RiskMatrix &) { return words.translate("FigureText", "Risks by probability and impact"); },
            [&](const MunicipalityMap &) { return words.translate("FigureText", "Where the partners are"); },
            [&](const BarrierFigures &) { return words.translate("FigureText", "Barriers by phase and category"); },
            [&](const TimelineFigure &) { return words.translate("FigureText", "Projects over time"); },
            [&](const auto &readiness) { return figureTitle(readiness, words); },
        },
        data);
}

QString figureSentence(const document::FigureData &data, const Words &words)
{
    return std::visit(
        Overloaded{
            [&](const Pipeline &pipeline) { return pipelineSentence(pipeline, words); },
            [&](const MoneyByYear &money) { return moneySentence(money, words, std::numeric_limits<int>::min()); },
            [&](const RiskMatrix &matrix) { return riskSentence(matrix, words); },
            [&](const MunicipalityMap &map) { return mapSentence(map, words); },
            [&](const BarrierFigures &figures) { return barrierSentence(figures, words); },
            [&](const TimelineFigure &figure) { return timelineSentence(figure, words); },
            [&](const auto &readiness) { return figureSentence(readiness, words); },
        },
        data);
}

QString moneySentence(const MoneyByYear &money, const Words &words, int fromYear)
{
    QStringList sentences;
    const YearMoney *gap = money.total.granted().oere == 0 ? nullptr : widestGap(money, fromYear);
    if (!gap) {
        sentences << sumSentence(money.total, words);
    } else if (covered(*gap).oere <= 0) {
        //: %1: a year; %2: an amount
        sentences << words.translate("FigureText", "%1 has no commitments yet – its budget is %2.")
                         .arg(QString::number(gap->year), words.millions(gap->planned));
    } else {
        //: %1: a year; %2: a share in per cent; %3: an amount
        sentences << words.translate("FigureText", "%1 is only %2 covered – %3 lacks a commitment.")
                         .arg(QString::number(gap->year), words.percent(coveredShare(*gap)),
                              words.millions(gap->planned - covered(*gap)));
    }
    if (money.otherCurrency > 0)
        sentences << words.translate("FigureText", "%n amounts in another currency are left out.", nullptr,
                                     money.otherCurrency);
    return joined(sentences);
}

QString phaseName(const PhaseCount &phase, const Words &words)
{
    if (!phase.phase)
        //: projects that no phase has been given
        return words.translate("FigureText", "Not placed");
    return phase.name.isEmpty() ? phase.code : words.of(phase.name);
}

} // namespace opi
