// Barriers, decisions and follow-ups: what is in the way, what was decided about it, and who does what until when.
#include "app/cli/commands/Show.h"
#include "app/cli/JsonValues.h"
#include "app/cli/TextTable.h"
#include "core/analytics/BarrierFigures.h"
#include "core/analytics/Deadlines.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/ValueCodes.h"
#include "core/report/DeadlineText.h"
#include "core/text/Labels.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace opi::cli {

namespace {

QString codeOfProject(const Portfolio &portfolio, const std::optional<Id<Project>> &id)
{
    const Project *project = id ? portfolio.find(*id) : nullptr;
    return project ? project->code : QString();
}

QString personOf(const Portfolio &portfolio, const std::optional<Id<Person>> &id)
{
    const Person *person = id ? portfolio.find(*id) : nullptr;
    return person ? person->name : QString();
}

/// By project, then as `isBefore` says.
template <Entity E, typename Before> std::vector<const E *> inOrder(const Portfolio &portfolio, Before isBefore)
{
    std::vector<const E *> rows;
    for (const E &row : portfolio.rows<E>())
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [&](const E *a, const E *b) {
        const QString left = codeOfProject(portfolio, a->project), right = codeOfProject(portfolio, b->project);
        if (left != right)
            return left < right;
        if (isBefore(*a, *b) || isBefore(*b, *a))
            return isBefore(*a, *b);
        return a->id.bytes().compare(b->id.bytes()) < 0;
    });
    return rows;
}

QJsonObject barrierJson(const Portfolio &portfolio, const Barrier &row)
{
    const Phase *phase = row.phase ? portfolio.find(*row.phase) : nullptr;
    return {{QStringLiteral("project"), codeOfProject(portfolio, row.project)},
            {QStringLiteral("title"), toJson(row.title)},
            {QStringLiteral("kind"), codeOf(row.kind)},
            {QStringLiteral("severity"), row.severity},
            {QStringLiteral("phase"), phase ? QJsonValue(phase->code) : QJsonValue()},
            {QStringLiteral("remedy"), toJson(row.remedy)},
            {QStringLiteral("owner"), orNull(personOf(portfolio, row.owner))},
            {QStringLiteral("opened"), row.opened.toString(Qt::ISODate)},
            {QStringLiteral("closed"), toJson(row.closed)}};
}

QJsonObject patternJson(const BarrierPattern &pattern)
{
    return {{QStringLiteral("kind"), codeOf(pattern.kind)},
            {QStringLiteral("open"), pattern.open},
            {QStringLiteral("blocking"), pattern.blocking},
            {QStringLiteral("closed"), pattern.closed},
            {QStringLiteral("projects"), pattern.projects},
            {QStringLiteral("median_age_days"), orNull(pattern.medianAge)},
            {QStringLiteral("median_days_to_close"), orNull(pattern.medianRemedied)}};
}

QJsonArray phasesJson(const Portfolio &portfolio, const BarrierFigures &figures)
{
    QJsonArray all;
    for (const BarriersOfPhase &row : figures.phases) {
        QJsonObject open;
        for (int kind = 0; kind < valueCount(BarrierKind()); ++kind) {
            if (row.open[std::size_t(kind)] > 0)
                open[codeOf(BarrierKind(kind))] = row.open[std::size_t(kind)];
        }
        const Phase *phase = row.phase ? portfolio.find(*row.phase) : nullptr;
        all.append(QJsonObject{{QStringLiteral("phase"), phase ? QJsonValue(phase->code) : QJsonValue()},
                               {QStringLiteral("open"), open}});
    }
    return all;
}

QJsonObject deadlineJson(const Portfolio &portfolio, const Deadline &deadline)
{
    const FollowUp *row = portfolio.find(Id<FollowUp>(deadline.row));
    return {{QStringLiteral("kind"), codeOf(deadline.kind)},
            {QStringLiteral("title"), toJson(titleOf(deadline, portfolio))},
            {QStringLiteral("project"), orNull(codeOfProject(portfolio, deadline.project))},
            {QStringLiteral("due"), deadline.date.toString(Qt::ISODate)},
            {QStringLiteral("overdue"), deadline.state == DeadlineState::Overdue},
            {QStringLiteral("owner"), orNull(personOf(portfolio, deadline.owner))},
            {QStringLiteral("origin"), row ? QJsonValue(codeOf(row->origin)) : QJsonValue()}};
}

} // namespace

Result<> showBarriers(const ShowRequest &request, Console &console)
{
    const BarrierFigures figures = barrierFigures(request.portfolio, request.today);
    const auto rows =
        inOrder<Barrier>(request.portfolio, [](const Barrier &a, const Barrier &b) { return a.opened < b.opened; });
    if (request.json) {
        QJsonArray barriers, patterns;
        for (const Barrier *row : rows)
            barriers.append(barrierJson(request.portfolio, *row));
        for (const BarrierPattern &pattern : figures.patterns)
            patterns.append(patternJson(pattern));
        console.json(QJsonObject{{QStringLiteral("open"), figures.open},
                                 {QStringLiteral("blocking"), figures.blocking},
                                 {QStringLiteral("ownerless"), figures.ownerless},
                                 {QStringLiteral("projects"), figures.projects},
                                 {QStringLiteral("by_kind"), patterns},
                                 {QStringLiteral("by_phase"), phasesJson(request.portfolio, figures)},
                                 {QStringLiteral("barriers"), barriers}});
        return {};
    }
    const Words &words = console.words();
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<Barrier>(words, "title"),
                     fieldLabel<Barrier>(words, "kind"), fieldLabel<Barrier>(words, "severity"),
                     fieldLabel<Barrier>(words, "opened"), fieldLabel<Barrier>(words, "closed")});
    for (const Barrier *row : rows)
        table.add({codeOfProject(request.portfolio, row->project), words.of(row->title), label(words, row->kind),
                   severityLabel(words, row->severity), words.shortDate(row->opened),
                   row->closed ? words.shortDate(*row->closed) : QString()});
    console.line(table.toString());
    return {};
}

Result<> showDecisions(const ShowRequest &request, Console &console)
{
    const Portfolio &portfolio = request.portfolio;
    const auto rows =
        inOrder<Decision>(portfolio, [](const Decision &a, const Decision &b) { return a.raised < b.raised; });
    const Words &words = console.words();
    QJsonArray all;
    TextTable table({fieldLabel<Project>(words, "code"), fieldLabel<Decision>(words, "title"),
                     fieldLabel<Decision>(words, "kind"), fieldLabel<Decision>(words, "state"),
                     fieldLabel<Decision>(words, "raised"), fieldLabel<Decision>(words, "decided_on")});
    for (const Decision *row : rows) {
        const CommitteeMeeting *meeting = row->meeting ? portfolio.find(*row->meeting) : nullptr;
        all.append(QJsonObject{
            {QStringLiteral("project"), codeOfProject(portfolio, row->project)},
            {QStringLiteral("kind"), codeOf(row->kind)},
            {QStringLiteral("title"), toJson(row->title)},
            {QStringLiteral("state"), codeOf(row->state)},
            {QStringLiteral("origin"), orNull(row->origin)},
            {QStringLiteral("reason"), toJson(row->reason)},
            {QStringLiteral("effect"), toJson(row->effect)},
            {QStringLiteral("cost"), toJson(row->cost)},
            {QStringLiteral("raised"), row->raised.toString(Qt::ISODate)},
            {QStringLiteral("decided_on"), toJson(row->decidedOn)},
            {QStringLiteral("deciders"), orNull(row->deciders)},
            {QStringLiteral("meeting"), toJson(meeting ? std::optional(meeting->date) : std::optional<QDate>())}});
        table.add({codeOfProject(portfolio, row->project), words.of(row->title), label(words, row->kind),
                   label(words, row->state), words.shortDate(row->raised),
                   row->decidedOn ? words.shortDate(*row->decidedOn) : QString()});
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("decisions"), all}});
    else
        console.line(table.toString());
    return {};
}

Result<> showFollowUps(const ShowRequest &request, Console &console)
{
    constexpr int allDays = 36500;
    const Words &words = console.words();
    QJsonArray all;
    TextTable table({fieldLabel<FollowUp>(words, "due"), fieldLabel<Project>(words, "code"),
                     console.words().translate("CommandLine", "What"), fieldLabel<FollowUp>(words, "title"),
                     fieldLabel<FollowUp>(words, "owner"), console.words().translate("CommandLine", "State")});
    for (const Deadline &deadline : deadlines(request.portfolio, request.today, allDays)) {
        if (request.project && deadline.project != request.project->id)
            continue; // meetings and regions are nobody's own
        all.append(deadlineJson(request.portfolio, deadline));
        table.add({words.shortDate(deadline.date), codeOfProject(request.portfolio, deadline.project),
                   label(words, deadline.kind), words.of(titleOf(deadline, request.portfolio)),
                   personOf(request.portfolio, deadline.owner), label(words, deadline.state)});
    }
    if (request.json)
        console.json(QJsonObject{{QStringLiteral("follow_ups"), all}});
    else
        console.line(table.toString());
    return {};
}

} // namespace opi::cli
