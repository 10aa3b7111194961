// How the projects become purchases. Only in the committee's own copy: what a tender will be worth and when it comes is
// what a company that may bid must not read.
#include "core/analytics/procurement/ProcurementOverview.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"
#include "core/text/ProcurementText.h"

#include <algorithm>

namespace opi::steering {

namespace {

QString coupledSentence(const ProcurementOverview &overview, const Words &words)
{
    const int coupled = overview.projects - overview.byCoupling[0];
    QStringList parts{words
                          .translate("SteeringReport", "%1 of %n open project(s) are coupled to procurement", nullptr,
                                     overview.projects)
                          .arg(words.number(qint64(coupled)))};
    if (overview.failed > 0)
        parts << words.translate("SteeringReport", "%n check(s) of the rules failed", nullptr, overview.failed);
    if (!overview.overdue.empty())
        parts << words.translate("SteeringReport", "%n planned publication(s) are overdue", nullptr,
                                 int(overview.overdue.size()));
    return words.list(parts) + u'.';
}

document::Table calendarOfQuarters(const ProcurementOverview &overview, const Words &words)
{
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Quarter")),
                     figureColumn(words.translate("SteeringReport", "Publications")),
                     figureColumn(words.translate("SteeringReport", "Value, DKK"))};
    for (const ProcurementQuarter &quarter : overview.quarters)
        //: a quarter of a year: %1 its number, %2 the year
        table.rows << QList{cell(words.translate("SteeringReport", "Q%1 %2").arg(quarter.quarter).arg(quarter.year)),
                            cell(words.number(qint64(quarter.procurements))), cell(wholeKroner(words, quarter.value))};
    return table;
}

document::Table tableOf(const QList<const Procurement *> &rows, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 2.6),
                     textColumn(words.translate("SteeringReport", "Route"), 2),
                     textColumn(words.translate("SteeringReport", "Stage"), 1.3),
                     textColumn(words.translate("SteeringReport", "Publication"), 1.2),
                     figureColumn(words.translate("SteeringReport", "Value, DKK"), 1.3),
                     figureColumn(words.translate("SteeringReport", "Checks failed"), 1)};
    for (const Procurement *row : rows) {
        const std::optional<QDate> day = row->published ? row->published : row->planned;
        document::Cell publication = cell(day ? words.shortDate(*day) : QStringLiteral("–"));
        if (!row->published && day && *day < data.request.today)
            publication.status = Status::Bad;
        const int failed = checkTally(data.now, *row, data.request.today).failed;
        document::Cell checks = cell(words.number(qint64(failed)));
        if (failed > 0)
            checks.status = Status::Bad;
        table.rows << QList{strongCell(data.name(row->project)),
                            cell(label(words, row->route)),
                            cell(label(words, row->stage)),
                            publication,
                            cell(row->value ? wholeKroner(words, *row->value) : QStringLiteral("–")),
                            checks};
    }
    return table;
}

} // namespace

void addProcurement(Document &report, const ReportData &data)
{
    if (data.request.audience == Audience::Members || data.now.rows<Procurement>().isEmpty())
        return;
    const Words &words = data.words;
    const ProcurementOverview overview = procurementOverview(data.now, data.request.today);
    QList<const Procurement *> rows;
    for (const Project *project : data.open) {
        for (const Procurement &row : data.now.of<Procurement>(project->id))
            rows << &row;
    }
    const auto dayOf = [](const Procurement &row) {
        return (row.published ? row.published : row.planned).value_or(QDate(9999, 12, 31));
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Procurement *a, const Procurement *b) { return dayOf(*a) < dayOf(*b); });
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Procurement")}
                  << document::Paragraph{coupledSentence(overview, words), document::Paragraph::Role::Lead, true};
    if (!overview.decoupled.empty()) {
        QStringList names;
        for (const Project *project : overview.decoupled)
            names << words.of(project->title);
        report.blocks << document::Paragraph{
            //: %1: projects that are past the partnership phase
            words.translate("SteeringReport", "Nobody is to buy the solution of: %1.").arg(words.list(names)),
            document::Paragraph::Role::Body, false};
    }
    if (!rows.isEmpty())
        report.blocks << tableOf(rows, data);
    if (!overview.quarters.empty())
        report.blocks << document::Heading{2, words.translate("SteeringReport", "Planned publications")}
                      << calendarOfQuarters(overview, words);
    report.blocks << document::Paragraph{
        words.translate("SteeringReport", "The checks are no legal advice, and rules that are not confirmed count as "
                                          "something to look at. Values are without VAT."),
        document::Paragraph::Role::Body, false};
}

} // namespace opi::steering
