#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/report/FigureTable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opi::cli {

namespace {

/// The last day of a stretch, as people say it; what is kept is the day after it.
QString lastDay(const TimelineSpan &span) { return span.to.addDays(-1).toString(Qt::ISODate); }

QJsonObject timelineJson(const TimelineRow &row)
{
    QJsonArray phases, marks;
    for (const TimelineSpan &span : row.spans)
        phases.append(QJsonObject{{QStringLiteral("phase"), span.code},
                                  {QStringLiteral("from"), span.from.toString(Qt::ISODate)},
                                  {QStringLiteral("to"), lastDay(span)},
                                  {QStringLiteral("planned"), span.isPlanned}});
    for (const TimelineMark &mark : row.marks)
        marks.append(
            QJsonObject{{QStringLiteral("kind"),
                         mark.kind == TimelineMarkKind::Gate ? QStringLiteral("gate") : QStringLiteral("milestone")},
                        {QStringLiteral("title"), toJson(mark.title)},
                        {QStringLiteral("day"), mark.day.toString(Qt::ISODate)},
                        {QStringLiteral("planned"), toJson(std::optional(mark.planned.value_or(mark.day)))},
                        {QStringLiteral("reached"), mark.isReached},
                        {QStringLiteral("overdue"), mark.isOverdue}});
    return {{QStringLiteral("project"), row.code},
            {QStringLiteral("title"), toJson(row.title)},
            {QStringLiteral("phases"), phases},
            {QStringLiteral("marks"), marks}};
}

} // namespace

Result<> showTimeline(const ShowRequest &request, Console &console)
{
    const TimelineFigure figure = timeline(request.portfolio, request.today);
    if (request.json) {
        QJsonArray all;
        for (const TimelineRow &row : figure.rows)
            all.append(timelineJson(row));
        console.json(QJsonObject{{QStringLiteral("projects"), all}});
        return {};
    }
    const document::Table told = figureTable(figure, console.words());
    QStringList headings;
    for (const document::Column &column : told.columns)
        headings << column.heading;
    TextTable table(headings);
    for (const QList<document::Cell> &cells : told.rows) {
        QStringList texts;
        for (const document::Cell &cell : cells)
            texts << cell.text;
        table.add(texts);
    }
    console.line(table.toString());
    return {};
}

} // namespace opi::cli
