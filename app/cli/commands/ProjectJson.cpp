#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "core/actions/CustomFields.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/FocusArea.h"
#include "core/domain/Milestone.h"
#include "core/domain/Person.h"
#include "core/domain/Phase.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/Programme.h"
#include "core/domain/Risk.h"
#include "core/domain/ValueCodes.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opi::cli {

namespace {

/// What `text` gives of the row, or null if there is none.
template <Entity E, typename Text>
QJsonValue named(const Portfolio &portfolio, const std::optional<Id<E>> &id, Text text)
{
    const E *row = id ? portfolio.find(*id) : nullptr;
    return row ? QJsonValue(std::invoke(text, *row)) : QJsonValue();
}

/// The rows of the project in the order of `key`, each as what `toObject` makes of it.
template <Entity E, typename Key, typename ToObject>
QJsonArray rowsOf(const Portfolio &portfolio, const Project &project, Key key, ToObject toObject)
{
    std::vector<const E *> rows;
    for (const E &row : portfolio.of<E>(project.id))
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [&](const E *a, const E *b) {
        const auto left = std::invoke(key, *a);
        const auto right = std::invoke(key, *b);
        return left != right ? left < right : a->id.bytes() < b->id.bytes();
    });
    QJsonArray array;
    for (const E *row : rows)
        array.append(toObject(*row));
    return array;
}

QJsonObject lightJson(const TrafficLight &light)
{
    return {{QStringLiteral("light"), codeOf(light.light)},
            {QStringLiteral("reason"), toJson(light.reason)},
            {QStringLiteral("assessed_on"), toJson(light.judgedOn)}};
}

QJsonValue year(const std::optional<int> &year) { return year ? QJsonValue(*year) : QJsonValue(); }

QJsonArray partners(const Portfolio &portfolio, const Project &project)
{
    const auto byRole = [](const ProjectPartner &row) { return row.role != PartnerRole::Lead; };
    return rowsOf<ProjectPartner>(portfolio, project, byRole, [&](const ProjectPartner &row) {
        const Organisation *body = portfolio.find(row.organisation);
        return QJsonObject{{QStringLiteral("organisation"), body ? body->name : QString()},
                           {QStringLiteral("cvr"), body ? orNull(body->cvr) : QJsonValue()},
                           {QStringLiteral("role"), codeOf(row.role)},
                           {QStringLiteral("cash"), toJson(row.cash)},
                           {QStringLiteral("in_kind"), toJson(row.inKind)}};
    });
}

QJsonArray milestones(const Portfolio &portfolio, const Project &project)
{
    return rowsOf<Milestone>(portfolio, project, &Milestone::planned, [](const Milestone &row) {
        return QJsonObject{{QStringLiteral("title"), toJson(row.title)},
                           {QStringLiteral("planned"), row.planned.toString(Qt::ISODate)},
                           {QStringLiteral("forecast"), toJson(row.forecast)},
                           {QStringLiteral("actual"), toJson(row.actual)}};
    });
}

QJsonArray risks(const Portfolio &portfolio, const Project &project)
{
    return rowsOf<Risk>(
        portfolio, project, [](const Risk &row) { return -row.score(); },
        [](const Risk &row) {
            return QJsonObject{
                {QStringLiteral("title"), toJson(row.title)},     {QStringLiteral("response"), toJson(row.response)},
                {QStringLiteral("probability"), row.probability}, {QStringLiteral("impact"), row.impact},
                {QStringLiteral("score"), row.score()},           {QStringLiteral("review_by"), toJson(row.reviewBy)},
                {QStringLiteral("closed"), toJson(row.closed)}};
        });
}

QJsonArray grants(const Portfolio &portfolio, const Project &project)
{
    return rowsOf<Grant>(portfolio, project, &Grant::firstYear, [&](const Grant &row) {
        return QJsonObject{{QStringLiteral("funder"), named(portfolio, row.funder, &Organisation::name)},
                           {QStringLiteral("title"), toJson(row.title)},
                           {QStringLiteral("state"), codeOf(row.state)},
                           {QStringLiteral("amount"), toJson(row.amount)},
                           {QStringLiteral("currency"), codeOf(row.amount.currency)},
                           {QStringLiteral("basis"), codeOf(row.basis)},
                           {QStringLiteral("first_year"), year(row.firstYear)},
                           {QStringLiteral("last_year"), year(row.lastYear)}};
    });
}

QJsonArray budgetLines(const Portfolio &portfolio, const Project &project)
{
    return rowsOf<BudgetLine>(portfolio, project, &BudgetLine::year, [](const BudgetLine &row) {
        const std::optional<Money> &any = row.planned ? row.planned : row.actual ? row.actual : row.forecast;
        return QJsonObject{{QStringLiteral("year"), year(row.year)},
                           {QStringLiteral("title"), toJson(row.title)},
                           {QStringLiteral("planned"), toJson(row.planned)},
                           {QStringLiteral("actual"), toJson(row.actual)},
                           {QStringLiteral("forecast"), toJson(row.forecast)},
                           {QStringLiteral("currency"), codeOf(any.value_or(Money()).currency)}};
    });
}

QJsonArray transitions(const Portfolio &portfolio, const Project &project)
{
    return rowsOf<PhaseTransition>(portfolio, project, &PhaseTransition::decidedOn, [&](const PhaseTransition &row) {
        return QJsonObject{{QStringLiteral("from"), named(portfolio, row.from, &Phase::code)},
                           {QStringLiteral("to"), named(portfolio, row.to, &Phase::code)},
                           {QStringLiteral("decided_on"), row.decidedOn.toString(Qt::ISODate)},
                           {QStringLiteral("reason"), toJson(row.reason)}};
    });
}

QJsonValue regionOf(const Portfolio &portfolio, const Project &project)
{
    return project.region ? named(portfolio, project.region, &Region::name) : orNull(project.regionText);
}

/// By their Danish names; the values as the file has them.
QJsonObject ownFields(const Portfolio &portfolio, const Project &project)
{
    QJsonObject all;
    for (const CustomField &field : actions::customFields(portfolio)) {
        if (const CustomValue *value = actions::customValueOf(portfolio, project.id, field.id))
            all[field.name.in(Language::Danish)] = value->value;
    }
    return all;
}

} // namespace

QJsonObject projectJson(const Portfolio &portfolio, const Project &project, bool isComplete)
{
    QJsonObject json{
        {QStringLiteral("code"), project.code},
        {QStringLiteral("title"), toJson(project.title)},
        {QStringLiteral("summary"), toJson(project.summary)},
        {QStringLiteral("state"), codeOf(project.state)},
        {QStringLiteral("phase"), named(portfolio, project.phase, &Phase::code)},
        {QStringLiteral("lights"), QJsonObject{{QStringLiteral("time"), lightJson(project.time)},
                                               {QStringLiteral("cost"), lightJson(project.cost)},
                                               {QStringLiteral("benefits"), lightJson(project.benefits)},
                                               {QStringLiteral("overall"), lightJson(project.overall)}}},
        {QStringLiteral("start"), toJson(project.start)},
        {QStringLiteral("end"), toJson(project.end)},
        {QStringLiteral("responsible"), named(portfolio, project.responsible, &Person::name)},
        {QStringLiteral("confidentiality"), codeOf(project.confidentiality)},
        {QStringLiteral("hub"), named(portfolio, project.hub, [](const Hub &row) { return toJson(row.name); })},
        {QStringLiteral("programme"),
         named(portfolio, project.programme, [](const Programme &row) { return toJson(row.title); })},
        {QStringLiteral("focus_area"),
         named(portfolio, project.focusArea, [](const FocusArea &row) { return toJson(row.name); })},
        {QStringLiteral("tags"), QJsonArray::fromStringList(project.tags)},
        {QStringLiteral("region"), regionOf(portfolio, project)},
        {QStringLiteral("external_id"), orNull(project.externalId)},
        {QStringLiteral("source"), orNull(project.source)},
        {QStringLiteral("partners"), partners(portfolio, project)},
    };
    if (const QJsonObject own = ownFields(portfolio, project); !own.isEmpty())
        json[QStringLiteral("custom")] = own;
    if (!isComplete)
        return json;
    json[QStringLiteral("milestones")] = milestones(portfolio, project);
    json[QStringLiteral("risks")] = risks(portfolio, project);
    json[QStringLiteral("grants")] = grants(portfolio, project);
    json[QStringLiteral("budget_lines")] = budgetLines(portfolio, project);
    json[QStringLiteral("transitions")] = transitions(portfolio, project);
    return json;
}

} // namespace opi::cli
