// Gates, barriers, follow-ups and decisions: what decides whether a solution is sold, implemented and scaled.
#include "core/analytics/Deadlines.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/report/DeadlineText.h"
#include "core/report/FigureText.h"
#include "core/report/steering/ReportData.h"
#include "core/text/Labels.h"

#include <algorithm>

namespace opi::steering {

namespace {

constexpr int followUpDays = 60;
constexpr int daysOfLog = 182;

QString gateName(const ReportData &data, const Gate &gate) { return gate.code + u' ' + data.words.of(gate.name); }

document::Cell criteriaCell(const ReportData &data, const GateStatus &status)
{
    const Words &words = data.words;
    if (status.mandatory == 0)
        return cell(QStringLiteral("–"));
    //: mandatory criteria of a gate: %1 of %2 are settled
    return {words.translate("SteeringReport", "%1 of %2").arg(status.mandatorySettled).arg(status.mandatory),
            status.isPassable() ? Status::Good : Status::Warn};
}

document::Cell expectedCell(const ReportData &data, const NextGate &next)
{
    const Words &words = data.words;
    const std::optional<QDate> day = next.expected();
    if (!day)
        return cell(words.translate("SteeringReport", "not planned", "gate"));
    document::Cell told = cell(words.shortDate(*day));
    if (*day < data.request.today)
        told.status = Status::Bad;
    else if (next.plan->forecast && *next.plan->forecast > next.plan->planned)
        //: %1: the day that was planned first
        told.note = words.translate("SteeringReport", "planned %1").arg(words.shortDate(next.plan->planned));
    return told;
}

QString gatesSentence(const ReportData &data, const QList<const NextGate *> &named)
{
    const Words &words = data.words;
    int soon = 0, overdue = 0, passable = 0;
    for (const NextGate *next : named) {
        const auto day = next->expected();
        overdue += day && *day < data.request.today;
        soon += day && *day >= data.request.today && *day <= data.request.today.addDays(followUpDays);
        passable += next->status.mandatory > 0 && next->status.isPassable();
    }
    QStringList parts{words.translate("SteeringReport", "%n gate(s) are expected within 60 days", nullptr, soon)};
    if (overdue > 0)
        parts << words.translate("SteeringReport", "%n are overdue", nullptr, overdue);
    parts << words.translate("SteeringReport", "%n project(s) lack nothing mandatory", nullptr, passable);
    return words.list(parts) + u'.';
}

QList<const FollowUp *> openFollowUps(const ReportData &data, const Id<Project> &project)
{
    QList<const FollowUp *> rows;
    for (const FollowUp &row : data.now.of<FollowUp>(project)) {
        if (!row.done)
            rows << &row;
    }
    std::sort(rows.begin(), rows.end(), [](const FollowUp *a, const FollowUp *b) {
        const QDate left = a->due.value_or(QDate(9999, 12, 31)), right = b->due.value_or(QDate(9999, 12, 31));
        return left != right ? left < right : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    return rows;
}

} // namespace

void addGates(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    QList<const NextGate *> named;
    for (const NextGate &next : data.gates) {
        if (data.mayName(*next.project))
            named << &next;
    }
    const bool saysAnything = std::any_of(named.begin(), named.end(), [](const NextGate *next) {
        return next->plan || next->last || next->status.mandatorySettled > 0;
    });
    if (!saysAnything)
        return;
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Gates")}
                  << document::Paragraph{gatesSentence(data, named), document::Paragraph::Role::Lead, true};
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Project"), 3),
                     textColumn(words.translate("SteeringReport", "Next gate"), 2),
                     textColumn(words.translate("SteeringReport", "Expected"), 1.3),
                     textColumn(words.translate("SteeringReport", "Mandatory criteria"), 1.2),
                     figureColumn(words.translate("SteeringReport", "Levels missing"), 1),
                     figureColumn(words.translate("SteeringReport", "Open conditions"), 1)};
    for (const NextGate *next : std::as_const(named)) {
        if (!next->plan && next->status.mandatorySettled == 0)
            continue; // nobody has begun with it
        table.rows << QList{strongCell(words.of(next->project->title)),
                            cell(gateName(data, *next->gate)),
                            expectedCell(data, *next),
                            criteriaCell(data, next->status),
                            cell(words.number(qint64(next->status.levelsMissing()))),
                            cell(words.number(qint64(next->openConditions)))};
    }
    report.blocks << table;
}

void addBarriers(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (data.barriers.open == 0)
        return;
    const QString sentence = figureSentence(data.barriers, words);
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Barriers")}
                  << document::Paragraph{sentence, document::Paragraph::Role::Lead, true}
                  << document::Figure{data.barriers,
                                      figureTitle(data.barriers, words) + QStringLiteral(". ")
                                          + words.translate("SteeringReport", "The annex has the numbers as a table."),
                                      figureTitle(data.barriers, words) + QStringLiteral(". ") + sentence};
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Category"), 2),
                     figureColumn(words.translate("SteeringReport", "Projects")),
                     figureColumn(words.translate("SteeringReport", "Open")),
                     figureColumn(words.translate("SteeringReport", "Blocking")),
                     figureColumn(words.translate("SteeringReport", "Median age, days")),
                     figureColumn(words.translate("SteeringReport", "Closed so far"))};
    for (const BarrierPattern &pattern : data.barriers.patterns)
        table.rows << QList{cell(label(words, pattern.kind)),
                            cell(words.number(qint64(pattern.projects))),
                            cell(words.number(qint64(pattern.open))),
                            cell(words.number(qint64(pattern.blocking))),
                            cell(pattern.medianAge ? words.number(qint64(*pattern.medianAge)) : QStringLiteral("–")),
                            cell(words.number(qint64(pattern.closed)))};
    report.blocks << document::Heading{2, words.translate("SteeringReport", "The commonest barriers")} << table;
}

void addFollowUps(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Due"), 1),
                     textColumn(words.translate("SteeringReport", "Follow-up"), 3),
                     textColumn(words.translate("SteeringReport", "Project"), 2.4),
                     textColumn(words.translate("SteeringReport", "Comes from"), 1.3),
                     textColumn(words.translate("SteeringReport", "Owner"), 1.3)};
    int overdue = 0;
    for (const Deadline &deadline : deadlines(data.now, data.request.today, followUpDays)) {
        const FollowUp *row =
            deadline.kind == DeadlineKind::FollowUp ? data.now.find(Id<FollowUp>(deadline.row)) : nullptr;
        if (!row || !data.mayName(*data.now.find(row->project)))
            continue;
        document::Cell due = cell(words.shortDate(deadline.date));
        if (deadline.state == DeadlineState::Overdue)
            due.status = Status::Bad;
        overdue += deadline.state == DeadlineState::Overdue;
        table.rows << QList{due, strongCell(words.of(row->title)), cell(data.name(row->project)),
                            cell(label(words, row->origin)), cell(data.personName(row->owner))};
    }
    if (table.rows.isEmpty())
        return;
    const int count = int(table.rows.size());
    QString sentence =
        words.translate("SteeringReport", "%n follow-up(s) are due within 60 days or overdue", nullptr, count);
    if (overdue > 0)
        sentence += QStringLiteral("; ") + words.translate("SteeringReport", "%n overdue", "follow-ups", overdue);
    report.blocks << document::Heading{1, words.translate("SteeringReport", "Follow-up")}
                  << document::Paragraph{sentence + u'.', document::Paragraph::Role::Lead, true} << table;
}

void addDecisionLog(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    const QDate from = data.when ? data.when->day : data.request.today.addDays(-daysOfLog);
    struct Line {
        QDate day;
        QList<document::Cell> cells;
    };
    QList<Line> lines;
    for (const Project &project : data.now.rows<Project>()) {
        if (!data.mayName(project))
            continue;
        const QString name = words.of(project.title);
        for (const GateDecision &row : data.now.of<GateDecision>(project.id)) {
            if (row.decidedOn < from || row.decidedOn > data.request.today)
                continue;
            const Gate *gate = data.now.find(row.gate);
            lines.append({row.decidedOn,
                          {cell(words.shortDate(row.decidedOn)), cell(name),
                           strongCell(gateName(data, *gate) + QStringLiteral(": ") + label(words, row.verdict)),
                           cell(words.of(row.reason)), cell(row.deciders)}});
        }
        for (const Decision &row : data.now.of<Decision>(project.id)) {
            if (!row.decidedOn || *row.decidedOn < from || *row.decidedOn > data.request.today)
                continue;
            lines.append({*row.decidedOn,
                          {cell(words.shortDate(*row.decidedOn)), cell(name),
                           strongCell(words.of(row.title) + QStringLiteral(": ") + label(words, row.state).toLower()),
                           cell(words.of(row.reason)), cell(row.deciders)}});
        }
    }
    if (lines.isEmpty())
        return;
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.day > b.day; });
    document::Table table;
    table.columns = {textColumn(words.translate("SteeringReport", "Date"), 1),
                     textColumn(words.translate("SteeringReport", "Project"), 2),
                     textColumn(words.translate("SteeringReport", "Decision"), 2.4),
                     textColumn(words.translate("SteeringReport", "Reason"), 3),
                     textColumn(words.translate("SteeringReport", "Decided by"), 1.2)};
    for (const Line &line : std::as_const(lines))
        table.rows << line.cells;
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Decision log")} << table;
}

void addProjectProcess(Document &report, const ReportData &data, const Project &project)
{
    const Words &words = data.words;
    document::List points;
    const auto add = [&](const QString &name, const QString &text) {
        points.entries << document::ListEntry{name + u':', u' ' + text};
    };
    for (const NextGate &next : data.gates) {
        if (next.project != &project || (!next.plan && next.status.mandatorySettled == 0))
            continue;
        QStringList missing;
        for (const AskedCriterion &asked : next.status.criteria) {
            if (asked.criterion->isMandatory && !asked.isSettled())
                missing << words.of(asked.criterion->text);
        }
        QStringList parts;
        if (next.expected())
            //: a gate is expected on a day
            parts << words.translate("SteeringReport", "expected %1").arg(words.date(*next.expected()));
        parts << (missing.isEmpty()
                      ? words.translate("SteeringReport", "all mandatory criteria are settled")
                      //: %1: criteria of a gate
                      : words.translate("SteeringReport", "missing: %1").arg(missing.join(QStringLiteral("; "))));
        add(gateName(data, *next.gate), parts.join(QStringLiteral("; ")) + u'.');
    }
    for (const Barrier &row : data.now.of<Barrier>(project.id)) {
        if (row.closed && *row.closed <= data.request.today)
            continue;
        if (row.kind == BarrierKind::Procurement && data.request.audience == Audience::Members)
            continue; // it tells how the solution is to be bought
        QString text = words.of(row.title) + QStringLiteral(" (") + severityLabel(words, row.severity).toLower() + u')';
        if (!row.remedy.isEmpty())
            //: %1: what is done about a barrier
            text += QStringLiteral(". ") + words.translate("SteeringReport", "Remedy: %1").arg(words.of(row.remedy));
        //: %1: a category
        add(words.translate("SteeringReport", "Barrier, %1").arg(label(words, row.kind).toLower()), text);
    }
    for (const Decision &row : data.now.of<Decision>(project.id)) {
        if (row.state != DecisionState::Wanted)
            continue;
        QString text = words.of(row.title);
        if (!row.reason.isEmpty())
            text += QStringLiteral(". ") + words.of(row.reason);
        add(words.translate("SteeringReport", "Decision wanted"), text);
    }
    for (const FollowUp *row : openFollowUps(data, project.id)) {
        QStringList parts{words.of(row->title)};
        if (row->due)
            parts << words.date(*row->due);
        if (const QString owner = data.personName(row->owner); !owner.isEmpty())
            parts << owner;
        add(words.translate("SteeringReport", "Follow-up"), parts.join(QStringLiteral(" · ")));
    }
    if (!points.entries.isEmpty())
        report.blocks << document::Heading{3, words.translate("SteeringReport", "Towards the market")} << points;
}

} // namespace opi::steering
