#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"
#include "core/text/ReadinessText.h"

namespace opi::steering {

namespace {

constexpr int heatMapLines = 24; // as many as a page takes beside its heading

/// A figure with its sentence above, and what it says to those who do not see it.
void addFigure(Document &report, const ReportData &data, const document::FigureData &figure)
{
    const Words &words = data.words;
    const QString title = figureTitle(figure, words);
    const QString text = figureSentence(figure, words);
    report.blocks << document::Paragraph{text, document::Paragraph::Role::Body, true}
                  << document::Figure{figure,
                                      title + (title.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral(". "))
                                          + words.translate("SteeringReport", "The annex has the numbers as a table."),
                                      title + QStringLiteral(". ") + text};
}

/// The projects that may be named, with the others as one line each that tells no name.
HeatMapFigure heatMap(const ReportData &data)
{
    HeatMapFigure figure = heatMapFigure(data.readiness, heatMapLines);
    for (HeatMapFigure::Line &line : figure.lines) {
        const QString name = data.name(line.project);
        line.title = {name, name};
    }
    return figure;
}

/// How many projects could reach the market now, and how many are short.
QString readySentence(const ReportData &data)
{
    const Words &words = data.words;
    const PortfolioReadiness &all = data.readiness;
    QStringList sentences{
        all.ready == 0
            ? words.translate("SteeringReport", "None of the assessed projects is ready for the market.")
            : words.translate("SteeringReport", "%n projects are ready for the market.", nullptr, all.ready)};
    if (const int never = all.open - all.assessed - all.otherRubric; never > 0)
        sentences << words.translate("SteeringReport", "%n open projects have not been assessed.", nullptr, never);
    if (all.otherRubric > 0)
        sentences << words.translate("SteeringReport",
                                     "%n projects were assessed by an earlier version of the rubric only, and are not "
                                     "compared.",
                                     nullptr, all.otherRubric);
    return sentences.join(u' ');
}

/// What the committee is to do about the dimension that blocks most.
void addDecisions(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const Bottleneck *worst = data.readiness.worst();
    if (!worst)
        return;
    QStringList names;
    for (const ReadinessLine &line : data.readiness.lines) {
        if (line.readiness->profile.weakest.contains(worst->dimension) && names.size() < 6)
            names << data.name(line.project);
    }
    names.removeDuplicates();
    document::List list;
    //: %1: a dimension of readiness; %2: projects
    list.entries << document::ListEntry{
        {},
        words.translate("SteeringReport", "Who does something about %1 in %2, and until when?")
            .arg(withinSentence(words.of(worst->name)), words.list(names))};
    QStringList near;
    for (const ReadinessLine &line : data.readiness.lines) {
        if (!line.readiness->isReady && line.readiness->profile.isComplete && near.size() < 3)
            near << data.name(line.project);
    }
    near.removeDuplicates();
    if (!near.isEmpty())
        //: %1: the projects that are nearest to the market
        list.entries << document::ListEntry{
            {},
            words.translate("SteeringReport", "What is still missing for %1, which are nearest to the market?")
                .arg(words.list(near))};
    report.blocks << document::Heading{3, words.translate("SteeringReport", "To decide")} << list;
}

} // namespace

void addReadiness(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (data.readiness.assessed == 0)
        return;
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Scaling readiness")}
                  << document::Paragraph{readySentence(data), document::Paragraph::Role::Lead};
    report.blocks << document::Heading{2, words.translate("SteeringReport", "What holds projects back")};
    addFigure(report, data, bottleneckFigure(data.readiness));
    addDecisions(report, data);
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Projects by dimension")};
    addFigure(report, data, heatMap(data));
    if (const qsizetype rest = data.readiness.lines.size() - heatMapLines; rest > 0)
        report.blocks << document::Paragraph{words.translate("SteeringReport",
                                                             "%n projects further from the market are in the annex.",
                                                             nullptr, int(rest)),
                                             document::Paragraph::Role::Caption};
}

/// Readiness and use of the parts, where any of them is rated.
static void addPackage(Document &report, const ReportData &data, const Project &project)
{
    const PackageFigure package = packageFigure(data.now, project.id, data.request.today);
    if (!package.score.atMost)
        return;
    const QString title = figureTitle(package, data.words);
    const QString text = figureSentence(package, data.words);
    report.blocks << document::Paragraph{text, document::Paragraph::Role::Body, true}
                  << document::Figure{package, title, title + QStringLiteral(". ") + text};
}

void addProjectReadiness(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    const ProfileFigure profile = profileFigure(data.now, project.id, data.request.today);
    if (!profile.on)
        return;
    report.blocks << document::Heading{3, words.translate("SteeringReport", "Scaling readiness")};
    const QString title = figureTitle(profile, words);
    const QString text = figureSentence(profile, words);
    //: %1: a date; %2: low, medium or high
    const QString caption =
        words.translate("SteeringReport", "Assessed %1 by %n raters, confidence %2.", nullptr, profile.raters)
            .arg(words.date(*profile.on), label(words, profile.confidence.band).toLower());
    report.blocks << document::Paragraph{text, document::Paragraph::Role::Body, true}
                  << document::Figure{profile, title + QStringLiteral(". ") + caption,
                                      title + QStringLiteral(". ") + text};
    addPackage(report, data, project);
}

} // namespace opi::steering
