#include "core/report/FigureTable.h"
#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"
#include "core/text/SinceLastText.h"

#include <algorithm>

namespace opi::steering {

namespace {

struct LightCount {
    int red = 0;
    int yellow = 0;
    int judged = 0;
};

LightCount overallLights(const Portfolio &portfolio)
{
    LightCount count;
    for (const Project &project : portfolio.rows<Project>()) {
        if (!project.isOpen())
            continue;
        count.red += project.overall.light == Light::Red;
        count.yellow += project.overall.light == Light::Yellow;
        count.judged += project.overall.light != Light::None;
    }
    return count;
}

QString sizeSentence(const ReportData &data)
{
    const Words &words = data.words;
    if (data.figures.projects == 0)
        return words.translate("SteeringReport", "The portfolio has no projects yet.");
    const int projects = data.figures.projects;
    const bool areAllOpen = data.figures.open == projects;
    const QString open = words.number(qint64(data.figures.open));
    if (data.figures.budget.oere <= 0) {
        //: %1: how many of the projects are open
        return areAllOpen ? words.translate("SteeringReport", "The portfolio has %n projects.", nullptr, projects)
                          : words
                                .translate("SteeringReport", "The portfolio has %n projects, %1 of them open.", nullptr,
                                           projects)
                                .arg(open);
    }
    const QString budget = words.millions(data.figures.budget);
    if (areAllOpen)
        return words
            .translate("SteeringReport", "The portfolio has %n projects with a budget of %1.", nullptr, projects)
            .arg(budget);
    //: %1: how many of the projects are open; %2: an amount
    return words
        .translate("SteeringReport", "The portfolio has %n projects, %1 of them open, with a budget of %2.", nullptr,
                   projects)
        .arg(open, budget);
}

QString lightSentence(const ReportData &data)
{
    const Words &words = data.words;
    const LightCount count = overallLights(data.now);
    if (data.figures.open == 0)
        return {};
    if (count.judged == 0)
        return words.translate("SteeringReport", "No project has been judged by traffic lights.");
    QStringList parts;
    if (count.red > 0)
        parts << words.translate("SteeringReport", "%n projects are red", nullptr, count.red);
    if (count.yellow > 0)
        parts << (count.red > 0 ? words.translate("SteeringReport", "%n are yellow", nullptr, count.yellow)
                                : words.translate("SteeringReport", "%n projects are yellow", nullptr, count.yellow));
    if (parts.isEmpty())
        return words.translate("SteeringReport", "All %n projects that were judged are green.", nullptr, count.judged);
    return words.list(parts) + u'.';
}

document::KeyFigure projectFigure(const ReportData &data)
{
    const Words &words = data.words;
    return {words.translate("SteeringReport", "Projects"), words.number(qint64(data.figures.projects)),
            data.before ? movement(words, data.figuresBefore.projects, data.figures.projects)
                        : words.translate("SteeringReport", "%n open", "projects", data.figures.open)};
}

QString moneyNote(const ReportData &data, Money before, Money now)
{
    if (before.oere == now.oere)
        return data.words.translate("SteeringReport", "unchanged");
    return (now.oere > before.oere ? QStringLiteral("▲ ") : QStringLiteral("▼ "))
           + data.words.millions({std::abs(now.oere - before.oere), Currency::DKK});
}

document::KeyFigure budgetFigure(const ReportData &data)
{
    const Words &words = data.words;
    return {words.translate("SteeringReport", "Budget"), words.millions(data.figures.budget),
            data.before ? moneyNote(data, data.figuresBefore.budget, data.figures.budget)
            : data.figures.actual.oere != 0
                ? words.translate("SteeringReport", "spent: %1").arg(words.millions(data.figures.actual))
                : QString()};
}

document::KeyFigure grantFigure(const ReportData &data)
{
    const Words &words = data.words;
    const Money committed = data.figures.grants.total - data.figures.grants.byState[std::size_t(GrantState::Reserved)];
    document::KeyFigure figure{words.translate("SteeringReport", "Committed grants"), words.millions(committed)};
    if (data.figures.budget.oere > 0) {
        //: %1: a share in per cent
        figure.note = words.translate("SteeringReport", "%1 of the budget")
                          .arg(words.percent(double(committed.oere) / double(data.figures.budget.oere)));
    }
    return figure;
}

document::KeyFigure redFigure(const ReportData &data)
{
    const Words &words = data.words;
    const LightCount now = overallLights(data.now);
    return {words.translate("SteeringReport", "Red projects"), words.number(qint64(now.red)),
            data.before ? movement(words, overallLights(*data.before).red, now.red)
                        : words.translate("SteeringReport", "of %n judged", "projects", now.judged)};
}

document::KeyFigure riskFigure(const ReportData &data)
{
    const Words &words = data.words;
    return {words.translate("SteeringReport", "Severe risks"), words.number(qint64(data.risks.severe)),
            data.before ? movement(words, riskMatrix(*data.before).severe, data.risks.severe)
                        : words.translate("SteeringReport", "of %n open", "risks", data.risks.open)};
}

void addKeyFigures(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::KeyFigures figures;
    figures.figures << projectFigure(data);
    if (data.figures.budget.oere != 0)
        figures.figures << budgetFigure(data);
    if (data.figures.grants.total.oere != 0)
        figures.figures << grantFigure(data);
    if (overallLights(data.now).judged > 0)
        figures.figures << redFigure(data);
    if (data.risks.open > 0)
        figures.figures << riskFigure(data);
    if (figures.figures.size() < 5 && data.figures.organisations > 0)
        figures.figures << document::KeyFigure{words.translate("SteeringReport", "Organisations"),
                                               words.number(qint64(data.figures.organisations)),
                                               words.translate("SteeringReport", "as partners and funders")};
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Key figures")} << figures;
}

void addLights(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    QList<const Project *> attention;
    int judged = 0;
    for (const Project *project : data.open) {
        if (!isJudged(*project))
            continue;
        ++judged;
        const bool isBad = project->overall.light >= Light::Yellow || project->time.light == Light::Red
                           || project->cost.light == Light::Red || project->benefits.light == Light::Red;
        if (isBad)
            attention << project;
    }
    if (judged == 0)
        return;
    std::sort(attention.begin(), attention.end(), [](const Project *a, const Project *b) { return isWorse(*a, *b); });
    report.blocks << document::Heading{
        2, words.translate("SteeringReport", "Projects that need the steering committee's attention")};
    if (attention.isEmpty())
        report.blocks << document::Paragraph{
            words.translate("SteeringReport", "None: every project that was judged is green overall.")};
    else
        report.blocks << lightsTable(data, attention);
    const int others = judged - int(attention.size());
    const int notJudged = int(data.open.size()) - judged;
    QStringList notes;
    if (others > 0)
        notes << words.translate("SteeringReport", "%n other projects are green overall; the annex has them all.",
                                 nullptr, others);
    if (notJudged > 0)
        notes << words.translate("SteeringReport", "%n open projects have not been judged.", nullptr, notJudged);
    if (data.before)
        notes << words.translate("SteeringReport", "A light without a mark is as it was last time.");
    report.blocks << document::Paragraph{notes.join(u' '), document::Paragraph::Role::Caption};
}

void addStuck(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (data.pipeline.stuck.isEmpty())
        return;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 3),
                     textColumn(words.translate("SteeringReport", "Phase")),
                     textColumn(words.translate("SteeringReport", "In the phase since"), 1.5),
                     figureColumn(words.translate("SteeringReport", "Days")),
                     //: days that half of the projects stay in the phase
                     figureColumn(words.translate("SteeringReport", "Usual days"))};
    for (const StuckProject &stuck : data.pipeline.stuck)
        table.rows << QList{strongCell(data.name(stuck.project)), cell(data.phaseName(stuck.phase)),
                            cell(words.shortDate(stuck.since)), cell(words.number(qint64(stuck.days))),
                            cell(words.number(qint64(stuck.usual)))};
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Longer in their phase than usual")}
                  << table;
}

void addPipeline(Document &report, const ReportData &data)
{
    if (data.figures.open == 0)
        return;
    report.blocks << document::Heading{2, figureTitle(data.pipeline, data.words)};
    if (!data.isAnyPlaced()) {
        report.blocks << document::Paragraph{figureSentence(data.pipeline, data.words)};
        return;
    }
    document::Table table = figureTable(data.pipeline, data.words);
    report.blocks << document::Figure{data.pipeline, figureSentence(data.pipeline, data.words),
                                      figureTitle(data.pipeline, data.words) + QStringLiteral(". ")
                                          + figureSentence(data.pipeline, data.words)};
    table.caption.clear();
    report.blocks << table;
    addStuck(report, data);
}

} // namespace

void addFront(Document &report, const ReportData &data)
{
    QStringList lead{sizeSentence(data)};
    if (data.when)
        lead << sinceLastSentence(data.since, *data.when, data.words);
    lead << lightSentence(data);
    if (data.when)
        lead << sinceLastDetails(data.since, data.words);
    lead.removeAll(QString());
    report.blocks << document::Heading{1, report.title}
                  << document::Paragraph{lead.join(u' '), document::Paragraph::Role::Lead};
    addRecommendation(report, data);
    addKeyFigures(report, data);
    addLights(report, data);
    addPipeline(report, data);
}

} // namespace opi::steering
