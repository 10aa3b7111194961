#include "core/report/FigureTable.h"

#include "core/report/FigureColumns.h"
#include "core/report/FigureText.h"
#include "core/report/ReadinessFigureText.h"
#include "core/text/Labels.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace opi {

namespace {

QList<document::Cell> row(const QStringList &texts)
{
    QList<document::Cell> cells;
    for (const QString &text : texts)
        cells << document::Cell{text, {}, false};
    return cells;
}

document::Table tableOf(const Pipeline &pipeline, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Phase")),
                     figureColumn(words.translate("FigureTable", "Projects")),
                     //: of projects: longer in their phase than most others were
                     figureColumn(words.translate("FigureTable", "Stuck"))};
    for (const PhaseCount &phase : pipeline.phases)
        table.rows << row(
            {phaseName(phase, words), words.number(qint64(phase.projects)), words.number(qint64(phase.stuck))});
    return table;
}

Money rounded(Money amount) { return {(amount.oere + (amount.oere < 0 ? -50 : 50)) / 100 * 100, amount.currency}; }

/// In the order of the columns.
std::array<Money, 5> amounts(const YearMoney &year)
{
    return {year.planned, year.accounted, year.disbursed, year.committed, year.reserved};
}

document::Table tableOf(const MoneyByYear &money, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Year"), 1),
                     figureColumn(words.translate("FigureTable", "Budget, DKK")),
                     figureColumn(words.translate("FigureTable", "Accounted, DKK")),
                     figureColumn(words.translate("FigureTable", "Disbursed, DKK")),
                     figureColumn(words.translate("FigureTable", "Committed, DKK")),
                     figureColumn(words.translate("FigureTable", "Reserved, DKK"))};
    const auto add = [&](const QString &name, const YearMoney &year) {
        QStringList texts{name};
        for (const Money amount : amounts(year))
            texts << words.amount(rounded(amount));
        table.rows << row(texts);
    };
    for (const YearMoney &year : money.years)
        add(QString::number(year.year), year);
    if (amounts(money.withoutYear) != std::array<Money, 5>{})
        add(words.translate("FigureTable", "No year"), money.withoutYear);
    add(words.translate("FigureTable", "Total"), money.total);
    table.hasTotals = true;
    return table;
}

document::Table tableOf(const RiskMatrix &matrix, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Probability"), 1)};
    for (int impact = 1; impact <= 5; ++impact)
        table.columns << figureColumn(words.translate("FigureTable", "Impact %1").arg(impact));
    for (int probability = 5; probability >= 1; --probability) {
        QStringList texts{words.number(qint64(probability))};
        for (int impact = 1; impact <= 5; ++impact)
            texts << words.number(qint64(matrix.counts[std::size_t(probability - 1)][std::size_t(impact - 1)]));
        table.rows << row(texts);
    }
    return table;
}

document::Table tableOf(const MunicipalityMap &map, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Municipality")),
                     figureColumn(words.translate("FigureTable", "Projects"))};
    QList<MunicipalityTile> tiles = map.tiles;
    tiles.removeIf([](const MunicipalityTile &tile) { return tile.projects == 0; });
    const QCollator collator(words.locale());
    std::sort(tiles.begin(), tiles.end(), [&](const MunicipalityTile &a, const MunicipalityTile &b) {
        return a.projects != b.projects ? a.projects > b.projects : collator.compare(a.name, b.name) < 0;
    });
    for (const MunicipalityTile &tile : tiles)
        table.rows << row({tile.name, words.number(qint64(tile.projects))});
    if (map.notPlaced > 0)
        table.rows << row(
            {words.translate("FigureTable", "No known municipality"), words.number(qint64(map.notPlaced))});
    return table;
}

/// The open ones by phase; only categories that have any.
document::Table tableOf(const BarrierFigures &figures, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Phase"))};
    QList<std::size_t> kinds;
    for (const BarrierPattern &pattern : figures.patterns) {
        if (pattern.open == 0)
            continue;
        kinds << std::size_t(pattern.kind);
        table.columns << figureColumn(label(words, pattern.kind));
    }
    for (const BarriersOfPhase &phase : figures.phases) {
        QStringList texts{phase.phase ? words.of(phase.name) : words.translate("FigureTable", "No phase")};
        for (const std::size_t kind : kinds)
            texts << words.number(qint64(phase.open[kind]));
        table.rows << row(texts);
    }
    return table;
}

/// Where each project is today, and what comes next.
document::Table tableOf(const TimelineFigure &figure, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Project"), 3),
                     textColumn(words.translate("FigureTable", "Phase"), 1),
                     textColumn(words.translate("FigureTable", "Since"), 1.2),
                     //: the next gate or milestone
                     textColumn(words.translate("FigureTable", "Next"), 2.4),
                     textColumn(words.translate("FigureTable", "Expected"), 1.2),
                     textColumn(words.translate("FigureTable", "Ends"), 1.2)};
    for (const TimelineRow &line : figure.rows) {
        if (line.project.isNull())
            continue; // a group begins
        const TimelineSpan *now = nullptr;
        for (const TimelineSpan &span : line.spans)
            now = span.isPlanned ? now : &span;
        const auto next = std::find_if(line.marks.begin(), line.marks.end(),
                                       [](const TimelineMark &mark) { return !mark.isReached; });
        const bool isNext = next != line.marks.end();
        table.rows << row({line.code + u' ' + words.of(line.title), now ? now->code : QString(),
                           now ? words.shortDate(now->from) : QString(), isNext ? words.of(next->title) : QString(),
                           isNext ? words.shortDate(next->day) : QString(),
                           line.spans.isEmpty() ? QString() : words.shortDate(line.spans.last().to.addDays(-1))});
    }
    return table;
}

} // namespace

document::Table figureTable(const document::FigureData &data, const Words &words)
{
    document::Table table = std::visit([&words](const auto &figures) { return tableOf(figures, words); }, data);
    table.caption = figureTitle(data, words);
    return table;
}

} // namespace opi
