#include "ui/pages/overview/OverviewRows.h"

#include "core/report/DeadlineText.h"
#include "ui/pages/overview/OverviewPage.h"

namespace opi {

/// A milestone has a name of its own; the end of a project and the review of a risk are named by what happens.
static QString whatOf(const DeadlineRow &row)
{
    const auto &[portfolio, words] = *row.wording;
    switch (row.deadline.kind) {
    case DeadlineKind::ProjectEnd:
    case DeadlineKind::FollowOnEnds:
    case DeadlineKind::ScalingStrategy:
    case DeadlineKind::Publication:
    case DeadlineKind::ContractEnds:
    case DeadlineKind::AgreementEnds:
    case DeadlineKind::RiskReview: return label(words, row.deadline.kind);
    case DeadlineKind::FollowUp:
    case DeadlineKind::Gate:
    case DeadlineKind::Milestone:
    case DeadlineKind::CommitteeMeeting:
    case DeadlineKind::ValidityEnds:
    case DeadlineKind::ValidityBegins: break;
    }
    return words.of(titleOf(row.deadline, portfolio));
}

static QString whoseOf(const DeadlineRow &row)
{
    const auto &[portfolio, words] = *row.wording;
    const Deadline &deadline = row.deadline;
    QString title = words.of(titleOf(deadline, portfolio));
    QString kind = label(words, deadline.kind);
    switch (deadline.kind) {
    case DeadlineKind::FollowUp:
    case DeadlineKind::Gate:
    case DeadlineKind::FollowOnEnds:
    case DeadlineKind::ScalingStrategy:
    case DeadlineKind::Milestone: {
        const Project *project = deadline.project ? portfolio.find(*deadline.project) : nullptr;
        return project ? words.of(project->title) : QString();
    }
    case DeadlineKind::RiskReview:
    case DeadlineKind::Publication:
    case DeadlineKind::ContractEnds:
    case DeadlineKind::AgreementEnds:
    case DeadlineKind::ProjectEnd: return title;
    case DeadlineKind::CommitteeMeeting: return title == kind ? QString() : kind;
    case DeadlineKind::ValidityEnds:
    case DeadlineKind::ValidityBegins: break;
    }
    if (!deadline.projects)
        return kind;
    return kind + QStringLiteral(" · ") + words.translate("Overview", "%n project(s)", nullptr, deadline.projects);
}

QList<TableColumn<DeadlineRow>> deadlineColumns()
{
    return {
        {.header = [] { return OverviewPage::tr("Date"); },
         .value = [](const DeadlineRow &row) { return row.wording->words.dayAndMonth(row.deadline.date); },
         .sortKey = [](const DeadlineRow &row) { return QVariant(row.deadline.date); },
         .isMuted = true},
        {.header = [] { return OverviewPage::tr("What"); },
         .value = whatOf,
         .sortKey = [](const DeadlineRow &row) { return QVariant(whatOf(row)); },
         .detail = whoseOf},
        {.header = [] { return OverviewPage::tr("State"); },
         .value = [](const DeadlineRow &row) { return label(row.wording->words, row.deadline.state); },
         .sortKey = [](const DeadlineRow &row) { return QVariant(int(row.deadline.status())); },
         .alignment = Qt::AlignRight,
         .status = [](const DeadlineRow &row) { return std::optional(row.deadline.status()); }},
    };
}

QList<DeadlineRow> deadlineRows(const QList<Deadline> &deadlines, const std::shared_ptr<const Wording> &wording)
{
    QList<DeadlineRow> rows;
    rows.reserve(deadlines.size());
    for (const Deadline &deadline : deadlines)
        rows.append({deadline, wording});
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

/// Months where days would be more exact than anybody thinks.
static QString duration(int days, const Words &words)
{
    constexpr double daysOfMonth = 30.44;
    if (days < 60)
        return words.translate("Overview", "%n day(s)", nullptr, days);
    return words.translate("Overview", "%n month(s)", nullptr, qRound(days / daysOfMonth));
}

static QString projectOf(const StuckRow &row)
{
    const Project *project = row.wording->portfolio.find(row.stuck.project);
    return project ? row.wording->words.of(project->title) : QString();
}

static QString phaseOf(const StuckRow &row)
{
    const Phase *phase = row.wording->portfolio.find(row.stuck.phase);
    return phase ? row.wording->words.of(phase->name) : QString();
}

static QString timeOf(const StuckRow &row)
{
    const Words &words = row.wording->words;
    //: how long it has been there, and the median of others: "14 months, usually 6 months"
    return words.translate("Overview", "%1, usually %2")
        .arg(duration(row.stuck.days, words), duration(row.stuck.usual, words));
}

QList<TableColumn<StuckRow>> stuckColumns()
{
    return {
        {.header = [] { return OverviewPage::tr("Project"); },
         .value = projectOf,
         .sortKey = [](const StuckRow &row) { return QVariant(projectOf(row)); }},
        {.header = [] { return OverviewPage::tr("Phase"); },
         .value = phaseOf,
         .sortKey = [](const StuckRow &row) { return QVariant(phaseOf(row)); },
         .isMuted = true},
        {.header = [] { return OverviewPage::tr("Time in the phase"); },
         .value = timeOf,
         .sortKey = [](const StuckRow &row) { return QVariant(row.stuck.days); },
         .alignment = Qt::AlignRight},
    };
}

QList<StuckRow> stuckRows(const Pipeline &pipeline, const std::shared_ptr<const Wording> &wording)
{
    QList<StuckRow> rows;
    rows.reserve(pipeline.stuck.size());
    for (const StuckProject &stuck : pipeline.stuck)
        rows.append({stuck, wording});
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
