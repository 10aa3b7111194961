#include "core/analytics/Timeline.h"

#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"

#include <algorithm>

namespace opi::steering {

/// The projects over time, those whose next gate is nearest first, as many as a page holds.
void addTimeline(Document &report, const ReportData &data)
{
    constexpr qsizetype mostRows = 24; // with the heading and the sentence they fill a page
    const Words &words = data.words;
    QList<const Project *> shown;
    for (const NextGate &next : data.gates) { // in the order of the days that they are expected
        if (data.mayName(*next.project))
            shown << next.project;
    }
    for (const Project *project : data.open) {
        if (!shown.contains(project))
            shown << project;
    }
    // An imported list may know no day of a project: there is nothing to draw.
    shown.removeIf([&](const Project *project) {
        const TimelineRow row = timelineOf(data.now, *project, data.request.today);
        return row.spans.isEmpty() && row.marks.isEmpty();
    });
    const qsizetype all = shown.size();
    if (all == 0)
        return;
    shown.resize(std::min(all, mostRows));
    TimelineFigure figure = timeline(data.now, shown, data.request.today);
    figure.leftOut = int(all - shown.size());
    const QString sentence = figureSentence(figure, words);
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Timeline")}
                  << document::Paragraph{sentence, document::Paragraph::Role::Lead, true}
                  << document::Figure{figure, figureTitle(figure, words),
                                      figureTitle(figure, words) + QStringLiteral(". ") + sentence};
}

} // namespace opi::steering
