#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/analytics/gates/GateOverview.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opi::cli {

namespace {

QJsonArray criteriaJson(const GateStatus &status)
{
    QJsonArray all;
    for (const AskedCriterion &asked : status.criteria)
        all.append(QJsonObject{{QStringLiteral("code"), asked.criterion->code},
                               {QStringLiteral("text"), toJson(asked.criterion->text)},
                               {QStringLiteral("mandatory"), asked.criterion->isMandatory},
                               {QStringLiteral("answer"), codeOf(asked.said())},
                               {QStringLiteral("evidenced"), asked.said() == Answer::Met && !asked.isUnproven}});
    return all;
}

QJsonArray levelsJson(const Portfolio &portfolio, const GateStatus &status)
{
    QJsonArray all;
    for (const AskedLevel &asked : status.levels)
        all.append(QJsonObject{{QStringLiteral("dimension"), portfolio.find(asked.dimension)->code},
                               {QStringLiteral("asked"), asked.level},
                               {QStringLiteral("documented"), orNull(asked.documented)},
                               {QStringLiteral("reached"), asked.isReached()}});
    return all;
}

QJsonValue decisionJson(const Portfolio &portfolio, const GateDecision *decision)
{
    if (!decision)
        return {};
    const Phase *to = decision->to ? portfolio.find(*decision->to) : nullptr;
    return QJsonObject{{QStringLiteral("gate"), portfolio.find(decision->gate)->code},
                       {QStringLiteral("verdict"), codeOf(decision->verdict)},
                       {QStringLiteral("decided_on"), decision->decidedOn.toString(Qt::ISODate)},
                       {QStringLiteral("deciders"), orNull(decision->deciders)},
                       {QStringLiteral("reason"), toJson(decision->reason)},
                       {QStringLiteral("to"), to ? QJsonValue(to->code) : QJsonValue()},
                       {QStringLiteral("skipped"), decision->isSkip}};
}

QJsonObject gateJson(const Portfolio &portfolio, const NextGate &next, QDate today)
{
    return {{QStringLiteral("project"), next.project->code},
            {QStringLiteral("gate"), next.gate->code},
            {QStringLiteral("planned"), toJson(next.plan ? std::optional(next.plan->planned) : std::optional<QDate>())},
            {QStringLiteral("forecast"), toJson(next.plan ? next.plan->forecast : std::nullopt)},
            {QStringLiteral("overdue"), next.isOverdue(today)},
            {QStringLiteral("mandatory"), next.status.mandatory},
            {QStringLiteral("mandatory_met"), next.status.mandatorySettled},
            {QStringLiteral("passable"), next.status.isPassable()},
            {QStringLiteral("criteria"), criteriaJson(next.status)},
            {QStringLiteral("levels"), levelsJson(portfolio, next.status)},
            {QStringLiteral("components_missing"), next.status.componentsMissing()},
            {QStringLiteral("open_conditions"), next.openConditions},
            {QStringLiteral("last_decision"), decisionJson(portfolio, next.last)}};
}

QJsonArray passagesJson(const Portfolio &portfolio, QDate today)
{
    QJsonArray all;
    for (const PhasePassage &passage : passages(portfolio, today))
        all.append(QJsonObject{{QStringLiteral("phase"), portfolio.find(passage.phase)->code},
                               {QStringLiteral("entered"), passage.entered},
                               {QStringLiteral("passed"), passage.passed},
                               {QStringLiteral("conversion"), passage.conversion()},
                               {QStringLiteral("median_days"), orNull(passage.medianDays)}});
    return all;
}

QJsonArray cohortsJson(const Portfolio &portfolio, QDate today)
{
    QJsonArray all;
    for (const MarketCohort &cohort : marketCohorts(portfolio, today))
        all.append(QJsonObject{{QStringLiteral("year"), cohort.year},
                               {QStringLiteral("started"), cohort.started},
                               {QStringLiteral("reached_market"), cohort.reached},
                               {QStringLiteral("share"), cohort.share()}});
    return all;
}

} // namespace

Result<> showGates(const ShowRequest &request, Console &console)
{
    const ReadinessBook readiness(request.portfolio, request.today);
    const std::vector<NextGate> gates = nextGates(request.portfolio, readiness, request.today);
    if (request.json) {
        QJsonArray all;
        for (const NextGate &next : gates)
            all.append(gateJson(request.portfolio, next, request.today));
        console.json(QJsonObject{{QStringLiteral("gates"), all},
                                 {QStringLiteral("phases"), passagesJson(request.portfolio, request.today)},
                                 {QStringLiteral("cohorts"), cohortsJson(request.portfolio, request.today)}});
        return {};
    }
    const Words &words = console.words();
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<Project>(words, "title"),
                     console.words().translate("CommandLine", "Gate"),
                     console.words().translate("CommandLine", "Expected"),
                     console.words().translate("CommandLine", "Mandatory criteria"),
                     console.words().translate("CommandLine", "Levels missing"),
                     console.words().translate("CommandLine", "Open conditions")},
                    {4, 5, 6});
    for (const NextGate &next : gates) {
        const GateStatus &status = next.status;
        table.add({next.project->code, words.of(next.project->title),
                   next.gate->code + u' ' + words.of(next.gate->name),
                   next.expected() ? words.shortDate(*next.expected()) : QStringLiteral("–"),
                   QStringLiteral("%1/%2").arg(status.mandatorySettled).arg(status.mandatory),
                   words.number(qint64(status.levelsMissing())), words.number(qint64(next.openConditions))});
    }
    console.line(table.toString());
    return {};
}

} // namespace opi::cli
