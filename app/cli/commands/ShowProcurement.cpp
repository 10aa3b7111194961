#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/analytics/procurement/ProcurementOverview.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"
#include "core/text/ProcurementText.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opi::cli {

namespace {

/// By the code of the project.
std::vector<const Procurement *> procurements(const Portfolio &portfolio)
{
    std::vector<const Procurement *> rows;
    for (const Procurement &row : portfolio.rows<Procurement>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [&](const Procurement *a, const Procurement *b) {
        const QString left = portfolio.find(a->project)->code, right = portfolio.find(b->project)->code;
        return left != right ? left < right : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    return rows;
}

QJsonObject procurementJson(const Portfolio &portfolio, const Procurement &row, QDate today)
{
    const RuleBook rules(portfolio);
    const QDate day = publicationOf(row, today);
    const Threshold *threshold = rules.threshold(row.authority, row.contract, day);
    const Person *holder = row.budgetHolder ? portfolio.find(*row.budgetHolder) : nullptr;
    QJsonArray holders;
    for (const OptionHolder &each : portfolio.of<OptionHolder>(row.id))
        holders.append(QJsonObject{{QStringLiteral("organisation"), portfolio.find(each.organisation)->name},
                                   {QStringLiteral("volume"), orNull(each.volume)},
                                   {QStringLiteral("value"), toJson(each.value)},
                                   {QStringLiteral("named"), each.isNamed}});
    return {
        {QStringLiteral("project"), portfolio.find(row.project)->code},
        {QStringLiteral("route"), codeOf(row.route)},
        {QStringLiteral("stage"), codeOf(row.stage)},
        {QStringLiteral("coupling"), row.coupling},
        {QStringLiteral("cpv"), QJsonArray::fromStringList(row.cpv)},
        {QStringLiteral("value"), toJson(row.value)},
        {QStringLiteral("threshold"), toJson(threshold ? std::optional(threshold->kroner) : std::optional<Money>())},
        {QStringLiteral("planned"), toJson(row.planned)},
        {QStringLiteral("published"), toJson(row.published)},
        {QStringLiteral("signed"), toJson(row.signedOn)},
        {QStringLiteral("budget_holder"), orNull(holder ? holder->name : QString())},
        {QStringLiteral("budget_secured"), row.isBudgetSecured},
        {QStringLiteral("option_holders"), holders}};
}

QJsonObject overviewJson(const ProcurementOverview &overview)
{
    QJsonArray quarters, decoupled, coupling;
    for (const ProcurementQuarter &quarter : overview.quarters)
        quarters.append(QJsonObject{{QStringLiteral("year"), quarter.year},
                                    {QStringLiteral("quarter"), quarter.quarter},
                                    {QStringLiteral("procurements"), quarter.procurements},
                                    {QStringLiteral("value"), toJson(quarter.value)}});
    for (const Project *project : overview.decoupled)
        decoupled.append(project->code);
    for (const int count : overview.byCoupling)
        coupling.append(count);
    return {{QStringLiteral("projects"), overview.projects},
            {QStringLiteral("coupled_share"), overview.coupledShare()},
            {QStringLiteral("by_coupling"), coupling},
            {QStringLiteral("quarters"), quarters},
            {QStringLiteral("decoupled"), decoupled},
            {QStringLiteral("checks_failed"), overview.failed},
            {QStringLiteral("checks_to_look_at"), overview.warnings}};
}

} // namespace

Result<> showProcurement(const ShowRequest &request, Console &console)
{
    const auto rows = procurements(request.portfolio);
    if (request.json) {
        QJsonObject json = overviewJson(procurementOverview(request.portfolio, request.today));
        QJsonArray all;
        for (const Procurement *row : rows)
            all.append(procurementJson(request.portfolio, *row, request.today));
        json[QStringLiteral("procurements")] = all;
        console.json(json);
        return {};
    }
    const Words &words = console.words();
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<Procurement>(words, "route"),
                     fieldLabel<Procurement>(words, "stage"), fieldLabel<Procurement>(words, "coupling"),
                     fieldLabel<Procurement>(words, "value"), fieldLabel<Procurement>(words, "planned")},
                    {4});
    for (const Procurement *row : rows)
        table.add({request.portfolio.find(row->project)->code, label(words, row->route), label(words, row->stage),
                   couplingLabel(words, row->coupling), words.money(row->value), words.date(row->planned)});
    console.line(table.toString());
    return {};
}

Result<> showChecks(const ShowRequest &request, Console &console)
{
    const Words &words = console.words();
    QJsonArray all;
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<CheckRule>(words, "number"),
                     console.words().translate("CommandLine", "Check"),
                     console.words().translate("CommandLine", "Result"), fieldLabel<CheckRule>(words, "law")});
    for (const Procurement *row : procurements(request.portfolio)) {
        const QString code = request.portfolio.find(row->project)->code;
        for (const CheckOutcome &outcome : procurementChecks(request.portfolio, *row, request.today)) {
            const CheckRule *rule = outcome.rule;
            all.append(
                QJsonObject{{QStringLiteral("project"), code},
                            {QStringLiteral("number"), outcome.number},
                            {QStringLiteral("title"), rule ? toJson(rule->title) : QJsonValue()},
                            {QStringLiteral("result"), codeOf(outcome.result)},
                            {QStringLiteral("overridden"), outcome.isOverridden()},
                            {QStringLiteral("text"), checkText(outcome, words)},
                            {QStringLiteral("law"), rule ? orNull(rule->law) : QJsonValue()},
                            {QStringLiteral("rule_status"), rule ? QJsonValue(codeOf(rule->status)) : QJsonValue()},
                            {QStringLiteral("source"), rule ? orNull(rule->source) : QJsonValue()}});
            if (outcome.needsAction())
                table.add({code, QString::number(outcome.number), rule ? words.of(rule->title) : QString(),
                           label(words, outcome.result), rule ? lawText(rule->law, rule->status, words) : QString()});
        }
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("checks"), all}});
    else
        console.line(table.toString());
    return {};
}

} // namespace opi::cli
