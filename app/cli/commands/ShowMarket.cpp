// The way to the market, the traffic lights with what the rules say, and where facts come from.
#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/actions/Checks.h"
#include "core/analytics/FactSources.h"
#include "core/analytics/LightRules.h"
#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/market/PlanFigures.h"
#include "core/base/Subject.h"
#include "core/domain/Organisation.h"
#include "core/domain/Person.h"
#include "core/domain/ValueCodes.h"
#include "core/text/Labels.h"
#include "core/text/LightText.h"
#include "core/text/SinceLastText.h"
#include "core/text/SourceText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace opi::cli {

namespace {

constexpr const char *partCodes[] = {"owner", "sites", "integration", "training", "operation-budget"};
constexpr const char *sideCodes[] = {"time", "cost", "benefits", "overall"};

QJsonValue shareOrNull(const std::optional<double> &share) { return share ? QJsonValue(*share) : QJsonValue(); }

QJsonValue planJson(const Portfolio &portfolio, const PlanStatus &status)
{
    if (!status.plan)
        return {};
    QJsonArray missing;
    for (const PlanPart part : status.missing)
        missing.append(QLatin1StringView(partCodes[int(part)]));
    const Person *owner = status.plan->owner ? portfolio.find(*status.plan->owner) : nullptr;
    return QJsonObject{{QStringLiteral("complete_percent"), status.percent()},
                       {QStringLiteral("missing"), missing},
                       {QStringLiteral("owner"), orNull(owner ? owner->name : QString())},
                       {QStringLiteral("begins"), toJson(status.plan->begins)},
                       {QStringLiteral("operation_budget"), toJson(status.plan->operationBudget)}};
}

QJsonArray customersJson(const Portfolio &portfolio, const Id<Project> &project)
{
    QJsonArray all;
    for (const Customer &row : portfolio.of<Customer>(project)) {
        const Organisation *body = portfolio.find(row.organisation);
        all.append(QJsonObject{{QStringLiteral("organisation"), body ? body->name : QString()},
                               {QStringLiteral("stage"), codeOf(row.stage)},
                               {QStringLiteral("likelihood_percent"), likelihoodOf(row)},
                               {QStringLiteral("value"), toJson(row.value)},
                               {QStringLiteral("units"), orNull(row.units)},
                               {QStringLiteral("expected"), toJson(row.expected)},
                               {QStringLiteral("ordered"), toJson(row.ordered)},
                               {QStringLiteral("lost"), toJson(row.lost)}});
    }
    return all;
}

QJsonObject marketJson(const Portfolio &portfolio, const Project &project)
{
    const CommercialPlan *commercial = commercialPlan(portfolio, project.id);
    const CommercialFigures figures = commercialFigures(portfolio, project.id);
    return {{QStringLiteral("project"), project.code},
            {QStringLiteral("plans_needed"), needsPlans(portfolio, project)},
            {QStringLiteral("implementation_plan"),
             planJson(portfolio, planStatus(portfolio, project.id, PlanKind::Implementation))},
            {QStringLiteral("scaling_plan"), planJson(portfolio, planStatus(portfolio, project.id, PlanKind::Scaling))},
            {QStringLiteral("business_model"), commercial ? QJsonValue(codeOf(commercial->model)) : QJsonValue()},
            {QStringLiteral("price"), commercial ? toJson(commercial->price) : QJsonValue()},
            {QStringLiteral("market_entry"), commercial ? toJson(commercial->marketEntry) : QJsonValue()},
            {QStringLiteral("first_sale"), toJson(firstSale(portfolio, project.id))},
            {QStringLiteral("weighted"), toJson(figures.weighted)},
            {QStringLiteral("orders"), toJson(figures.orders)},
            {QStringLiteral("customers"), customersJson(portfolio, project.id)}};
}

QJsonArray stagesJson(const CommercialFigures &figures)
{
    QJsonArray all;
    for (int i = 0; i < valueCount(CustomerStage()); ++i) {
        const StageFigures &stage = figures.stages[std::size_t(i)];
        all.append(QJsonObject{{QStringLiteral("stage"), codeOf(CustomerStage(i))},
                               {QStringLiteral("customers"), stage.standing},
                               {QStringLiteral("reached"), stage.reached},
                               {QStringLiteral("value"), toJson(stage.value)},
                               {QStringLiteral("weighted"), toJson(stage.weighted)},
                               {QStringLiteral("conversion"), shareOrNull(figures.conversionFrom(CustomerStage(i)))}});
    }
    return all;
}

QJsonValue suggestionJson(const std::optional<LightSuggestion> &suggestion)
{
    if (!suggestion)
        return {};
    return QJsonObject{
        {QStringLiteral("light"), codeOf(suggestion->light)},
        {QStringLiteral("measure"), suggestion->measure ? QJsonValue(codeOf(*suggestion->measure)) : QJsonValue()},
        {QStringLiteral("percent"), suggestion->plan.oere > 0 ? QJsonValue(suggestion->percent()) : QJsonValue()},
        {QStringLiteral("amount"), suggestion->plan.oere > 0 ? toJson(suggestion->over) : QJsonValue()},
        {QStringLiteral("planned"), toJson(suggestion->planned)},
        {QStringLiteral("expected"), toJson(suggestion->expected)}};
}

} // namespace

Result<> showMarket(const ShowRequest &request, Console &console)
{
    const Portfolio &portfolio = request.portfolio;
    const Words &words = console.words();
    const CommercialFigures figures = commercialFigures(portfolio);
    QJsonArray projects;
    TextTable table({fieldLabel<Project>(words, "code"), label(words, PlanKind::Implementation),
                     label(words, PlanKind::Scaling), fieldLabel<CommercialPlan>(words, "first_sale"),
                     words.translate("CommandLine", "Customers"), words.translate("CommandLine", "Weighted")});
    for (const Project *project : projectsInOrder(portfolio, words.locale())) {
        if (!isTowardsMarket(portfolio, *project))
            continue;
        projects.append(marketJson(portfolio, *project));
        const CommercialFigures own = commercialFigures(portfolio, project->id);
        const auto percent = [&](PlanKind kind) {
            return words.percent(planStatus(portfolio, project->id, kind).percent() / 100.0);
        };
        table.add({project->code, percent(PlanKind::Implementation), percent(PlanKind::Scaling),
                   words.date(firstSale(portfolio, project->id)), QString::number(own.customers),
                   words.money(own.weighted)});
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("customers"), figures.customers},
                                 {QStringLiteral("lost"), figures.lost},
                                 {QStringLiteral("weighted"), toJson(figures.weighted)},
                                 {QStringLiteral("orders"), toJson(figures.orders)},
                                 {QStringLiteral("conversion"), shareOrNull(figures.conversion())},
                                 {QStringLiteral("stages"), stagesJson(figures)},
                                 {QStringLiteral("projects"), projects}});
    else
        console.line(table.toString());
    return {};
}

Result<> showLights(const ShowRequest &request, Console &console)
{
    const Portfolio &portfolio = request.portfolio;
    const Words &words = console.words();
    QJsonArray all;
    TextTable table({fieldLabel<Project>(words, "code"), words.translate("CommandLine", "Side"),
                     words.translate("CommandLine", "Judged"), words.translate("CommandLine", "By the rules"),
                     words.translate("CommandLine", "Age in days")});
    for (const Project *project : projectsInOrder(portfolio, words.locale())) {
        if (!project->isOpen())
            continue;
        for (int i = 0; i < valueCount(LightSide()); ++i) {
            const LightSide side = LightSide(i);
            const TrafficLight &judged = project->*lightOf(side);
            const auto suggestion = suggestedLight(portfolio, *project, side, request.today);
            const std::optional<int> age = lightAge(judged, request.today);
            all.append(QJsonObject{{QStringLiteral("project"), project->code},
                                   {QStringLiteral("side"), QLatin1StringView(sideCodes[i])},
                                   {QStringLiteral("judged"), codeOf(judged.light)},
                                   {QStringLiteral("reason"), toJson(judged.reason)},
                                   {QStringLiteral("judged_on"), toJson(judged.judgedOn)},
                                   {QStringLiteral("age_days"), orNull(age)},
                                   {QStringLiteral("suggested"), suggestionJson(suggestion)},
                                   {QStringLiteral("overridden"), isOverride(*project, side, suggestion)}});
            table.add({project->code, label(words, side), label(words, judged.light),
                       suggestion ? label(words, suggestion->light) : QString(),
                       age ? QString::number(*age) : QString()});
        }
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("lights"), all}});
    else
        console.line(table.toString());
    return {};
}

Result<> showSources(const ShowRequest &request, Console &console)
{
    const Portfolio &portfolio = request.portfolio;
    const Words &words = console.words();
    QJsonArray all;
    TextTable table({fieldLabel<Project>(words, "code"), words.translate("CommandLine", "Fact"),
                     fieldLabel<FactSource>(words, "address"), fieldLabel<FactSource>(words, "dated")});
    const auto wanted = request.project ? std::optional(request.project->id) : std::nullopt;
    for (const FactSource *source : factSources(portfolio, wanted)) {
        const TableInfo *rows = tableOf(*source);
        const void *row = portfolio.tables()[std::size_t(rows->index)].find(source->row);
        const Project *project = projectOf(portfolio, *source);
        const QString name = subjectIn(actions::subjectOf(portfolio, *rows, row), words.language());
        all.append(QJsonObject{{QStringLiteral("project"), orNull(project ? project->code : QString())},
                               {QStringLiteral("table"), source->table},
                               {QStringLiteral("column"), source->column},
                               {QStringLiteral("name"), orNull(name)},
                               {QStringLiteral("address"), source->address},
                               {QStringLiteral("date"), toJson(source->dated)}});
        table.add({project ? project->code : QString(), factText(words, *source) + QStringLiteral(": ") + name,
                   source->address, words.date(source->dated)});
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("sources"), all}});
    else
        console.line(table.toString());
    return {};
}

} // namespace opi::cli
