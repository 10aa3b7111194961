// The parts of a project's page about what is in its way, what was decided and who does what.
#include "core/domain/Barrier.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "ui/pages/process/ProcessColumns.h"
#include "ui/pages/project/ProjectRows.h"

namespace opi {

namespace {

QString barriersSentence(const Reading &reading, const Id<Project> &project)
{
    int open = 0, blocking = 0;
    for (const Barrier &row : reading.portfolio.of<Barrier>(project)) {
        open += !row.closed;
        blocking += !row.closed && row.severity >= 3;
    }
    const Words &words = reading.words;
    if (open == 0)
        return words.translate("ProjectRows", "Nothing is known to be in the way of sale, implementation and scaling.");
    const QString text = words.translate("ProjectRows", "%n barrier(s) open", nullptr, open);
    if (blocking == 0)
        return text + u'.';
    return text + QStringLiteral(", <bad>") + words.translate("ProjectRows", "%n block(s) the way", nullptr, blocking)
           + QStringLiteral("</bad>.");
}

QString decisionsSentence(const Reading &reading, const Id<Project> &project)
{
    int wanted = 0;
    for (const Decision &row : reading.portfolio.of<Decision>(project))
        wanted += row.state == DecisionState::Wanted;
    if (wanted == 0)
        return reading.words.translate("ProjectRows", "No decision is wanted.");
    return reading.words.translate("ProjectRows", "%n decision(s) wanted of the steering committee.", nullptr, wanted);
}

QString followUpsSentence(const Reading &reading, const Id<Project> &project)
{
    int open = 0, overdue = 0;
    for (const FollowUp &row : reading.portfolio.of<FollowUp>(project)) {
        open += !row.done;
        overdue += !row.done && row.due && *row.due < reading.today;
    }
    const Words &words = reading.words;
    if (open == 0)
        return words.translate("ProjectRows", "Nothing is to be followed up.");
    const QString text = words.translate("ProjectRows", "%n follow-up(s) open", nullptr, open);
    if (overdue == 0)
        return text + u'.';
    return text + QStringLiteral(", <bad>") + words.translate("ProjectRows", "%n overdue", nullptr, overdue)
           + QStringLiteral("</bad>.");
}

} // namespace

ProjectRows *makeBarriers(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<Barrier>(barrierColumns(),
                       {[] { return ProjectRows::tr("Barriers"); }, [] { return ProjectRows::tr("Add a barrier"); },
                        [](const Words &words) { return words.translate("ProjectRows", "New barrier …"); },
                        barriersSentence},
                       "opened", "title");
    part->setTakes(ListKind::Barriers);
    return part;
}

ProjectRows *makeDecisions(Session &session)
{
    auto *part = new ProjectRows(session);
    part->add<FollowUp>(
        followUpColumns(),
        {[] { return ProjectRows::tr("Follow-ups"); }, [] { return ProjectRows::tr("Add a follow-up"); },
         [](const Words &words) { return words.translate("ProjectRows", "New follow-up …"); }, followUpsSentence},
        "due", "title");
    part->setTakes(ListKind::FollowUps);
    part->add<Decision>(decisionColumns(),
                        {[] { return ProjectRows::tr("Decisions and change requests"); },
                         [] { return ProjectRows::tr("Add a decision"); },
                         [](const Words &words) { return words.translate("ProjectRows", "New decision …"); },
                         decisionsSentence},
                        "raised", "title");
    part->setTakes(ListKind::Decisions);
    return part;
}

} // namespace opi
