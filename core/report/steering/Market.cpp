// How the solutions are to be implemented, scaled and sold. Who buys, when and for how much is only in the committee's
// own copy: it is the business of one company, and the others sit at the table.
#include "core/analytics/market/BenefitSums.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"
#include "core/text/MarketText.h"

#include <map>

namespace opi::steering {

namespace {

document::Cell planCell(const PlanStatus &status, bool isNeeded, const Words &words)
{
    if (!status.plan)
        return {words.translate("SteeringReport", "None", "plan"), isNeeded ? Status::Bad : Status::None};
    const QString share = words.percent(status.percent() / 100.0);
    return {share, status.missing.isEmpty() ? Status::Good : isNeeded ? Status::Warn : Status::None};
}

document::Table plansTable(const QList<const ProjectPlans *> &rows, const ReportData &data, bool withCustomers)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 2.6),
                     textColumn(label(words, PlanKind::Implementation), 1.3),
                     textColumn(label(words, PlanKind::Scaling), 1.3)};
    if (withCustomers)
        table.columns << textColumn(words.translate("SteeringReport", "First sale"), 1.2)
                      << figureColumn(words.translate("SteeringReport", "Customers"), 1)
                      << figureColumn(words.translate("SteeringReport", "Weighted, DKK"), 1.3)
                      << figureColumn(words.translate("SteeringReport", "Orders, DKK"), 1.3);
    for (const ProjectPlans *row : rows) {
        QList<document::Cell> cells{strongCell(words.of(row->project->title)),
                                    planCell(row->byKind[0], row->isNeeded, words),
                                    planCell(row->byKind[1], row->isNeeded, words)};
        if (withCustomers) {
            const std::optional<QDate> sold = firstSale(data.now, row->project->id);
            const CommercialFigures figures = commercialFigures(data.now, row->project->id);
            cells << cell(sold ? words.shortDate(*sold) : QStringLiteral("–"))
                  << cell(words.number(qint64(figures.customers - figures.lost)))
                  << cell(wholeKroner(words, figures.weighted)) << cell(wholeKroner(words, figures.orders));
        }
        table.rows << cells;
    }
    return table;
}

/// Who benefits, as planned, expected and realised a year; by the person who sees to it.
document::Table benefitsTable(const ReportData &data)
{
    const Words &words = data.words;
    std::map<QString, BenefitSums> byOwner;
    for (const Project *project : data.open) {
        for (const Benefit &row : data.now.of<Benefit>(project->id)) {
            const QString owner = data.personName(row.owner);
            byOwner[owner.isEmpty() ? words.translate("SteeringReport", "Nobody yet", "owner") : owner].add(row);
        }
    }
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Benefit owner"), 2.4),
                     figureColumn(words.translate("SteeringReport", "Planned a year, DKK"), 1.4),
                     figureColumn(words.translate("SteeringReport", "Expected a year, DKK"), 1.4),
                     figureColumn(words.translate("SteeringReport", "Realised a year, DKK"), 1.4)};
    for (const auto &[owner, sum] : byOwner)
        table.rows << QList{strongCell(owner), cell(wholeKroner(words, sum.planned)),
                            cell(wholeKroner(words, sum.expected)), cell(wholeKroner(words, sum.realised))};
    return table;
}

} // namespace

void addMarket(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const std::vector<ProjectPlans> plans = projectPlans(data.now);
    QList<const ProjectPlans *> rows;
    int needed = 0, complete = 0;
    for (const ProjectPlans &row : plans) {
        if (!data.mayName(*row.project))
            continue;
        rows << &row;
        needed += row.isNeeded;
        complete += row.isNeeded && row.isComplete();
    }
    const document::Table benefits = benefitsTable(data);
    if (rows.isEmpty() && benefits.rows.isEmpty())
        return;
    const bool isInternal = data.request.audience == Audience::Internal;
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Implementation, market and benefits")};
    if (!rows.isEmpty()) {
        QString sentence = words
                               .translate("SteeringReport",
                                          "%1 of %n project(s) from the third phase on have complete plans for "
                                          "implementation and scaling.",
                                          nullptr, needed)
                               .arg(words.number(qint64(complete)));
        if (isInternal && !data.now.rows<Customer>().isEmpty())
            sentence += u' ' + customersSentence(words, commercialFigures(data.now));
        report.blocks << document::Paragraph{sentence, document::Paragraph::Role::Lead, true}
                      << plansTable(rows, data, isInternal);
    }
    if (!benefits.rows.isEmpty())
        report.blocks << document::Heading{2, words.translate("SteeringReport", "Benefits")} << benefits;
}

void addProjectMarket(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    document::List points;
    const bool isNeeded = needsPlans(data.now, project);
    for (int kind = 0; kind < valueCount(PlanKind()); ++kind) {
        const PlanStatus status = planStatus(data.now, project.id, PlanKind(kind));
        if (status.plan || isNeeded)
            points.entries << document::ListEntry{label(words, PlanKind(kind)) + u':',
                                                  u' ' + planSentence(words, status, isNeeded)};
    }
    const CommercialFigures figures = commercialFigures(data.now, project.id);
    if (data.request.audience == Audience::Internal && figures.customers > 0)
        points.entries << document::ListEntry{words.translate("SteeringReport", "Customers") + u':',
                                              u' ' + customersSentence(words, figures)};
    if (!points.entries.isEmpty())
        report.blocks << document::Heading{3, words.translate("SteeringReport", "Plans and market")} << points;
}

} // namespace opi::steering
