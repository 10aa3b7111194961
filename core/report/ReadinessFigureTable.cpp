#include "core/report/FigureColumns.h"
#include "core/report/ReadinessFigureText.h"
#include "core/text/ReadinessText.h"

namespace opi {

namespace {

document::Cell cell(const QString &text) { return {text, {}, false}; }
document::Cell level(const std::optional<int> &level, const Words &words)
{
    return cell(level ? words.number(qint64(*level)) : QStringLiteral("–"));
}

} // namespace

document::Table tableOf(const ProfileFigure &profile, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Dimension")),
                     figureColumn(words.translate("FigureTable", "Documented")),
                     figureColumn(words.translate("FigureTable", "Claimed")),
                     //: what the market asks for
                     figureColumn(words.translate("FigureTable", "Market")),
                     figureColumn(words.translate("FigureTable", "Next gate")),
                     //: levels short of the market
                     figureColumn(words.translate("FigureTable", "Short")),
                     //: the lowest and the highest level that raters give
                     figureColumn(words.translate("FigureTable", "Raters from–to"))};
    for (const ProfileBar &bar : profile.bars) {
        QList<document::Cell> row{cell(words.of(bar.name))};
        if (!bar.isApplicable) {
            row << cell(words.translate("FigureTable", "does not apply"));
            while (row.size() < table.columns.size())
                row << cell({});
        } else {
            row << level(bar.documented, words) << level(bar.claimed, words) << level(bar.target, words)
                << level(bar.gateTarget, words)
                << cell(bar.documented ? words.number(qint64(bar.gap())) : QStringLiteral("–"))
                << cell(bar.ratings ? QStringLiteral("%1–%2").arg(bar.least).arg(bar.most) : QStringLiteral("–"));
        }
        table.rows << row;
    }
    return table;
}

document::Table tableOf(const RadarFigure &radar, const Words &words) { return tableOf(radar.profile, words); }

document::Table tableOf(const PackageFigure &package, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Component")),
                     //: core or complementary, required or not
                     textColumn(words.translate("FigureTable", "Part"), 2),
                     figureColumn(words.translate("FigureTable", "Readiness")),
                     //: how widely a component is used, 0-9
                     figureColumn(words.translate("FigureTable", "Use")),
                     figureColumn(words.translate("FigureTable", "Score"))};
    for (const PackageFigure::Part &part : package.parts) {
        const QString kind = part.isCore       ? words.translate("FigureTable", "core")
                             : part.isRequired ? words.translate("FigureTable", "complementary, required")
                                               : words.translate("FigureTable", "complementary, not required");
        const std::optional<int> score =
            part.readiness && part.use ? std::optional(*part.readiness * *part.use) : std::nullopt;
        table.rows << QList{cell(words.of(part.name)), cell(kind), level(part.readiness, words), level(part.use, words),
                            level(score, words)};
    }
    return table;
}

document::Table tableOf(const HeatMapFigure &map, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Project"), 4)};
    for (const PortfolioReadiness::Column &column : map.columns)
        table.columns << figureColumn(words.of(column.shortName));
    for (const HeatMapFigure::Line &line : map.lines) {
        QList<document::Cell> row{cell(words.of(line.title))};
        for (qsizetype i = 0; i < map.columns.size(); ++i) {
            const bool isThere = i < line.levels.size();
            document::Cell shown = level(isThere ? line.levels[i] : std::nullopt, words);
            if (isThere && !line.applies[i])
                shown.text = words.translate("FigureTable", "n/a");
            shown.isStrong = isThere && line.isWeakest[i];
            row << shown;
        }
        table.rows << row;
    }
    return table;
}

document::Table tableOf(const BottleneckFigure &bottlenecks, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Dimension")),
                     //: in how many projects it is the weakest
                     figureColumn(words.translate("FigureTable", "Weakest in")),
                     //: in how many projects it is short of the market
                     figureColumn(words.translate("FigureTable", "Short in")),
                     figureColumn(words.translate("FigureTable", "Levels short in all"))};
    for (const Bottleneck &each : bottlenecks.bottlenecks)
        table.rows << QList{cell(words.of(each.name)), cell(words.number(qint64(each.weakest))),
                            cell(words.number(qint64(each.shortOf))), cell(words.number(qint64(each.levels)))};
    return table;
}

document::Table tableOf(const SlopeFigure &slope, const Words &words)
{
    document::Table table;
    table.columns = {
        textColumn(words.translate("FigureTable", "Dimension")),
        figureColumn(slope.before ? words.shortDate(*slope.before) : words.translate("FigureTable", "Before"), 2),
        figureColumn(slope.after ? words.shortDate(*slope.after) : words.translate("FigureTable", "Now"), 2)};
    for (const SlopeFigure::Line &line : slope.lines)
        table.rows << QList{cell(words.of(line.name)), level(line.before, words), level(line.after, words)};
    return table;
}

document::Table tableOf(const ConfidenceFigure &confidence, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("FigureTable", "Project"), 4),
                     figureColumn(words.translate("FigureTable", "Confidence")),
                     figureColumn(words.translate("FigureTable", "Coverage")),
                     //: of the raters with each other
                     figureColumn(words.translate("FigureTable", "Agreement")),
                     figureColumn(words.translate("FigureTable", "Evidence")),
                     figureColumn(words.translate("FigureTable", "Freshness")),
                     figureColumn(words.translate("FigureTable", "Age"), 1.5),
                     figureColumn(words.translate("FigureTable", "Raters"))};
    for (const ConfidenceFigure::Line &line : confidence.lines) {
        const Confidence &value = line.confidence;
        QList<document::Cell> row{cell(words.of(line.title))};
        for (const double part : {value.value, value.coverage, value.agreement, value.evidence, value.freshness})
            row << cell(words.number(part, 2));
        table.rows << (row << cell(ageText(words, line.days)) << cell(words.number(qint64(line.raters))));
    }
    return table;
}

} // namespace opi
