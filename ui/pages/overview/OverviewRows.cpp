#include "ui/pages/overview/OverviewRows.h"

#include "core/report/DeadlineText.h"
#include "ui/pages/overview/OverviewPage.h"

namespace opi {

QList<TableColumn<DeadlineRow>> deadlineColumns()
{
    return {
        {.header = [] { return OverviewPage::tr("Date"); },
         .value = [](const DeadlineRow &row) { return row.date; },
         .sortKey = [](const DeadlineRow &row) { return QVariant(row.deadline.date); },
         .isMuted = true},
        {.header = [] { return OverviewPage::tr("What"); },
         .value = [](const DeadlineRow &row) { return row.what; },
         .sortKey = [](const DeadlineRow &row) { return QVariant(row.what); },
         .detail = [](const DeadlineRow &row) { return row.whose; }},
        {.header = [] { return OverviewPage::tr("State"); },
         .value = [](const DeadlineRow &row) { return row.state; },
         .sortKey = [](const DeadlineRow &row) { return QVariant(int(row.deadline.status())); },
         .alignment = Qt::AlignRight,
         .status = [](const DeadlineRow &row) { return std::optional(row.deadline.status()); }},
    };
}

/// A milestone and a risk have names of their own; the end of a project is named by what happens.
static DeadlineRow rowOf(const Deadline &deadline, const Portfolio &portfolio, const Words &words)
{
    const Project *project = deadline.project ? portfolio.find(*deadline.project) : nullptr;
    const QString title = words.of(deadline.title);
    const QString kind = label(words, deadline.kind);
    DeadlineRow row{deadline, words.dayAndMonth(deadline.date), title, {}, label(words, deadline.state)};
    switch (deadline.kind) {
    case DeadlineKind::Milestone: row.whose = project ? words.of(project->title) : QString(); break;
    case DeadlineKind::RiskReview:
        row.what = kind;
        row.whose = title;
        break;
    case DeadlineKind::ProjectEnd:
        row.what = kind;
        row.whose = title;
        break;
    case DeadlineKind::CommitteeMeeting: row.whose = title == kind ? QString() : kind; break;
    case DeadlineKind::ValidityEnds:
    case DeadlineKind::ValidityBegins:
        row.whose = deadline.projects ? kind + QStringLiteral(" · ")
                                            + words.translate("Overview", "%n project(s)", nullptr, deadline.projects)
                                      : kind;
        break;
    }
    return row;
}

QList<DeadlineRow> deadlineRows(const QList<Deadline> &deadlines, const Portfolio &portfolio, const Words &words)
{
    QList<DeadlineRow> rows;
    for (const Deadline &deadline : deadlines)
        rows << rowOf(deadline, portfolio, words);
    return rows;
}

QString deadlineSentence(const QList<Deadline> &deadlines, const Words &words)
{
    const auto isUrgent = [](const Deadline &deadline) { return deadline.status() == Status::Bad; };
    const int urgent = int(std::count_if(deadlines.begin(), deadlines.end(), isUrgent));
    if (deadlines.isEmpty())
        return words.translate("Overview", "No deadlines in the next 60 days.");
    const QString all = words.translate("Overview", "%n deadline(s)", nullptr, int(deadlines.size()));
    if (urgent == 0)
        //: %1 is "5 deadlines"
        return words.translate("Overview", "%1; none is overdue.").arg(all);
    //: %1 is "5 deadlines"
    return words.translate("Overview", "%1; %n need(s) action now.", nullptr, urgent).arg(all);
}

QList<TableColumn<StuckRow>> stuckColumns()
{
    return {
        {.header = [] { return OverviewPage::tr("Project"); },
         .value = [](const StuckRow &row) { return row.title; },
         .sortKey = [](const StuckRow &row) { return QVariant(row.title); }},
        {.header = [] { return OverviewPage::tr("Phase"); },
         .value = [](const StuckRow &row) { return row.phase; },
         .sortKey = [](const StuckRow &row) { return QVariant(row.phase); },
         .isMuted = true},
        {.header = [] { return OverviewPage::tr("Time in the phase"); },
         .value = [](const StuckRow &row) { return row.time; },
         .sortKey = [](const StuckRow &row) { return QVariant(row.days); },
         .alignment = Qt::AlignRight},
    };
}

/// Months where days would be more exact than anybody thinks.
static QString duration(int days, const Words &words)
{
    constexpr double daysOfMonth = 30.44;
    if (days < 60)
        return words.translate("Overview", "%n day(s)", nullptr, days);
    return words.translate("Overview", "%n month(s)", nullptr, qRound(days / daysOfMonth));
}

QList<StuckRow> stuckRows(const Pipeline &pipeline, const Portfolio &portfolio, const Words &words)
{
    QList<StuckRow> rows;
    for (const StuckProject &stuck : pipeline.stuck) {
        const Project *project = portfolio.find(stuck.project);
        const Phase *phase = portfolio.find(stuck.phase);
        if (!project || !phase)
            continue;
        //: how long it has been there, and the median of others: "14 months, usually 6 months"
        const QString time = words.translate("Overview", "%1, usually %2")
                                 .arg(duration(stuck.days, words), duration(stuck.usual, words));
        rows << StuckRow{stuck.project, words.of(project->title), words.of(phase->name), time, stuck.days};
    }
    return rows;
}

QString stuckSentence(const Pipeline &pipeline, const Words &words)
{
    if (pipeline.stuck.isEmpty())
        return words.translate("Overview", "No project has been in its phase longer than most others were.");
    return words.translate("Overview", "%n project(s) in their phase longer than three quarters of the others were.",
                           nullptr, int(pipeline.stuck.size()));
}

} // namespace opi
