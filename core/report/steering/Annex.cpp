#include "core/analytics/LightRules.h"
#include "core/portfolio/Fingerprint.h"
#include "core/report/FigureTable.h"
#include "core/report/ReadinessReport.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi::steering {

namespace {

void addAllLights(Document &report, const ReportData &data)
{
    QList<const Project *> judged;
    for (const Project *project : data.open) {
        if (isJudged(*project))
            judged << project;
    }
    if (judged.isEmpty())
        return;
    std::sort(judged.begin(), judged.end(), [](const Project *a, const Project *b) { return isWorse(*a, *b); });
    report.blocks << document::Heading{2, data.words.translate("SteeringReport",
                                                               "Traffic lights of all projects that were "
                                                               "judged")}
                  << lightsTable(data, judged);
}

void addFigureTables(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    QList<document::Table> tables;
    if (data.readiness.assessed > 0) {
        tables << figureTable(bottleneckFigure(data.readiness), words);
        HeatMapFigure map = heatMapFigure(data.readiness);
        for (HeatMapFigure::Line &line : map.lines) {
            const QString name = data.name(line.project);
            line.title = {name, name};
        }
        tables << figureTable(map, words);
    }
    if (data.money.total.granted().oere != 0 || data.money.total.planned.oere != 0)
        tables << figureTable(data.money, words);
    if (data.risks.open > 0)
        tables << figureTable(data.risks, words);
    if (data.barriers.open > 0)
        tables << figureTable(data.barriers, words);
    if (data.map.placed > 0)
        tables << figureTable(data.map, words);
    if (tables.isEmpty())
        return;
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Tables behind the figures")};
    for (document::Table &table : tables) {
        const QString heading = std::exchange(table.caption, QString());
        report.blocks << document::Heading{3, heading} << table;
    }
}

/// "Cost above the budget, per cent: yellow from 0, red above 10; ..." as they are in this portfolio.
QString limitsText(const ReportData &data)
{
    const Words &words = data.words;
    QStringList parts;
    for (int i = 0; i < valueCount(ToleranceMeasure()); ++i) {
        const Tolerance limit = toleranceOf(data.now, ToleranceMeasure(i));
        const QString red = words.number(qint64(limit.red));
        parts << label(words, limit.measure) + QStringLiteral(": ")
                     + (limit.yellow == 0
                            //: a limit of a traffic light; %1: a number
                            ? words.translate("SteeringReport", "yellow above 0, red above %1").arg(red)
                            //: limits of a traffic light; two numbers
                            : words.translate("SteeringReport", "yellow from %1, red above %2")
                                  .arg(words.number(qint64(limit.yellow)), red));
        if (!limit.note.isEmpty())
            parts.last() +=
                QStringLiteral(" (") + words.of(limit.note).chopped(words.of(limit.note).endsWith(u'.')) + u')';
    }
    return parts.join(QStringLiteral("; ")) + u'.';
}

void addMethods(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::List notes;
    const auto add = [&notes](const QString &name, const QString &text) {
        notes.entries << document::ListEntry{name, QStringLiteral(" ") + text};
    };
    if (data.when)
        add(words.translate("SteeringReport", "Since last."),
            words.translate("SteeringReport", "The portfolio of %1 is compared with that of %2, row by row.")
                .arg(words.date(data.when->day), words.date(data.dataAsOf())));
    add(words.translate("SteeringReport", "Traffic lights."),
        words.translate(
            "SteeringReport",
            "Each light is a judgement that a person made, with a reason if it is yellow or red. Where the limits of "
            "the portfolio suggest another light, the report says both. A project without a judgement is shown as "
            "not assessed, never as green."));
    add(words.translate("SteeringReport", "Limits of the lights."), limitsText(data));
    if (data.isAnyPlaced())
        add(words.translate("SteeringReport", "Longer in their phase than usual."),
            words.translate(
                "SteeringReport",
                "A project is listed if it has been in its phase longer than at least three quarters of the "
                "completed stays in that phase took (nearest-rank quartile). With fewer than four completed stays "
                "in a phase no project is listed."));
    add(words.translate("SteeringReport", "Money by year."),
        words.translate(
            "SteeringReport",
            "A grant per year counts its amount in each of its years; one in total is shared evenly between "
            "its years. An amount without a year is spread over the days from its project's start to its end."));
    if (data.money.spread > 0)
        notes.entries.last().text +=
            u' ' + words.translate("SteeringReport", "%n amounts are spread in this way.", nullptr, data.money.spread);
    if (data.figures.otherCurrency > 0)
        notes.entries.last().text +=
            u' '
            + words.translate("SteeringReport", "%n amounts in another currency than kroner are left out of all sums.",
                              nullptr, data.figures.otherCurrency);
    if (data.risks.open > 0)
        add(words.translate("SteeringReport", "Risks."),
            words.translate(
                "SteeringReport",
                "The score is probability times impact, both from 1 to 5. 1–4 is low, 5–9 medium, 10–14 high and "
                "15–25 severe. Open risks of open projects are counted."));
    if (data.readiness.assessed > 0)
        notes.entries << readinessMethod(currentRubric(data.now), words);
    report.blocks << document::Heading{2, words.translate("SteeringReport", "How the figures are made")} << notes;
}

void addGlossary(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Term"), 1),
                     textColumn(words.translate("SteeringReport", "Meaning"), 4)};
    const auto add = [&table](const QString &term, const QString &meaning) {
        table.rows << QList{strongCell(term), cell(meaning)};
    };
    add(words.translate("SteeringReport", "OPI project"),
        words.translate("SteeringReport",
                        "A project of public-private innovation: public and private parties develop a "
                        "solution together, for a need that a public party has."));
    add(words.translate("SteeringReport", "Phase and gate"),
        words.translate("SteeringReport",
                        "A phase is a step on the way from need to market. The gate is the decision at its "
                        "end: to go on, to go back, to wait or to stop."));
    add(words.translate("SteeringReport", "Reserved"),
        words.translate("SteeringReport", "Set aside by the funder; nobody has a claim to it yet."));
    add(words.translate("SteeringReport", "Committed"),
        words.translate("SteeringReport", "Promised to the project in a decision or contract."));
    add(words.translate("SteeringReport", "Disbursed"), words.translate("SteeringReport", "Paid out to the project."));
    add(words.translate("SteeringReport", "Accounted"),
        words.translate("SteeringReport", "Used, and the accounts for it have been handed in."));
    add(words.translate("SteeringReport", "Forecast"),
        words.translate("SteeringReport", "What is expected today: a date of a milestone or an amount of a year."));
    add(words.translate("SteeringReport", "Deviation"),
        words.translate("SteeringReport", "The forecast less what was planned."));
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Glossary")} << table;
}

void addAbout(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn({}, 1), textColumn({}, 4)};
    const auto add = [&table](const QString &name, const QString &text) {
        if (!text.isEmpty())
            table.rows << QList{cell(name), cell(text)};
    };
    if (const PortfolioProfile *profile = data.profile()) {
        add(words.translate("SteeringReport", "Portfolio"), words.of(profile->name));
        add(words.translate("SteeringReport", "Run by"), words.of(profile->owner));
        add(words.translate("SteeringReport", "Decided by"), words.of(profile->committee));
    }
    if (data.when)
        add(words.translate("SteeringReport", "Period"),
            words.date(data.when->day) + QStringLiteral(" – ") + words.date(data.dataAsOf()));
    add(words.translate("SteeringReport", "Meeting"), words.date(data.meeting()));
    add(words.translate("SteeringReport", "Data as of"), words.date(data.dataAsOf()));
    add(words.translate("SteeringReport", "Version"), words.number(qint64(data.request.version)));
    add(words.translate("SteeringReport", "Copy"), label(words, data.request.audience));
    //: SHA-256, to check that a report and a file belong together
    add(words.translate("SteeringReport", "Fingerprint of the data"), data.request.fingerprint);
    report.blocks << document::Heading{2, words.translate("SteeringReport", "About this report")} << table;
}

} // namespace

void addAnnex(Document &report, const ReportData &data)
{
    report.blocks << document::PageBreak{} << document::Heading{1, data.words.translate("SteeringReport", "Annex")};
    addAllLights(report, data);
    addDecisionLog(report, data);
    addFigureTables(report, data);
    addSources(report, data);
    addMethods(report, data);
    addGlossary(report, data);
    addAbout(report, data);
}

} // namespace opi::steering
