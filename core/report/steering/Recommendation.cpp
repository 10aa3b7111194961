#include "core/analytics/Deadlines.h"
#include "core/domain/Decision.h"
#include "core/report/steering/ReportData.h"

#include <algorithm>

namespace opi::steering {

namespace {

constexpr qsizetype mostNames = 5; // a longer list is read by nobody

/// "A, B and C", or "A, B, C, D, E and 7 more".
QString namesOf(QStringList names, const Words &words)
{
    const qsizetype more = names.size() - mostNames;
    if (more > 1) {
        names = names.mid(0, mostNames);
        names << words.translate("SteeringReport", "%n more", "projects", int(more));
    }
    return words.list(names);
}

/// What the committee has to decide: how to go on with each project that is red overall.
void addDecisions(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    QList<const Project *> red;
    for (const Project *project : data.open) {
        if (project->overall.light == Light::Red)
            red << project;
    }
    std::sort(red.begin(), red.end(), [](const Project *a, const Project *b) { return isWorse(*a, *b); });
    const bool isEach = red.size() <= mostNames;
    for (const Project *project : red) {
        if (!isEach)
            break;
        QString reason = words.of(project->overall.reason).trimmed();
        while (reason.endsWith(u'.'))
            reason.chop(1);
        //: continues "It is recommended that the steering committee"; %1: a project
        const QString how = words.translate("SteeringReport", " how to go on with %1").arg(words.of(project->title));
        //: the verb of "decides how to go on with ..."
        entries << document::ListEntry{words.translate("SteeringReport", "decides"),
                                       reason.isEmpty() ? how : how + QStringLiteral(" (%1)").arg(reason)};
    }
    if (isEach)
        return;
    QStringList names;
    for (const Project *project : red)
        names << words.of(project->title);
    //: continues "decides"; %1: names of projects
    entries << document::ListEntry{
        words.translate("SteeringReport", "decides"),
        words.translate("SteeringReport", " how to go on with the %n red projects: %1", nullptr, int(red.size()))
            .arg(namesOf(names, words))};
}

/// What the committee is asked to decide about a project, as it was put to it.
void addWanted(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    QList<const Decision *> wanted;
    for (const Project *project : data.open) {
        for (const Decision &row : data.now.of<Decision>(project->id)) {
            if (row.state == DecisionState::Wanted)
                wanted << &row;
        }
    }
    std::sort(wanted.begin(), wanted.end(), [](const Decision *a, const Decision *b) {
        return a->raised != b->raised ? a->raised < b->raised : a->id.bytes().compare(b->id.bytes()) < 0;
    });
    for (const Decision *row : std::as_const(wanted)) {
        //: continues "decides"; %1: what is asked for; %2: a project
        QString text = words.translate("SteeringReport", " whether: %1 (%2")
                           .arg(words.of(row->title), words.of(data.now.find(row->project)->title));
        if (row->cost)
            text += QStringLiteral(", ") + words.money(*row->cost);
        entries << document::ListEntry{words.translate("SteeringReport", "decides"), text + u')'};
    }
}

/// Projects with a milestone whose day has passed.
void addOverdue(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    QStringList names;
    int overdue = 0;
    for (const Project *project : data.open) {
        int own = 0;
        for (const Milestone &milestone : data.now.of<Milestone>(project->id))
            own += !milestone.actual && milestone.forecast.value_or(milestone.planned) < data.request.today;
        overdue += own;
        if (own > 0)
            names << words.of(project->title);
    }
    if (overdue == 0)
        return;
    //: continues "asks"; %1: names of projects
    entries << document::ListEntry{
        //: the verb of "asks for new dates ..."
        words.translate("SteeringReport", "asks"),
        words.translate("SteeringReport", " for new dates for %n overdue milestones in %1", nullptr, overdue)
            .arg(namesOf(names, words))};
}

void addStuck(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    QStringList names;
    for (const StuckProject &stuck : data.pipeline.stuck)
        names << data.name(stuck.project);
    if (names.isEmpty())
        return;
    entries << document::ListEntry{
        //: the verb of "discusses what holds back ..."
        words.translate("SteeringReport", "discusses"),
        //: continues "discusses"; %1: names of projects
        words
            .translate("SteeringReport",
                       " what holds back %n projects that have been longer in their phase than usual: %1", nullptr,
                       int(names.size()))
            .arg(namesOf(names, words))};
}

void addSevereRisks(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    if (data.risks.severe > 0)
        entries << document::ListEntry{
            words.translate("SteeringReport", "discusses"),
            //: continues "discusses"
            words.translate("SteeringReport", " the %n severe risks and how they are met", nullptr, data.risks.severe)};
}

/// What needs no decision. Always there, so that a portfolio without trouble has a recommendation too.
void addForInformation(QList<document::ListEntry> &entries, const ReportData &data)
{
    const Words &words = data.words;
    //: the verb of "takes note that ..." (tager til efterretning)
    const QString verb = words.translate("SteeringReport", "takes note");
    int closed = 0;
    for (const ProjectSinceLast &project : data.since.projects)
        closed += project.stateBefore && !data.now.find(project.project)->isOpen();
    if (closed > 0)
        entries << document::ListEntry{
            verb, words.translate("SteeringReport", " that %n projects have been closed", nullptr, closed)};
    //: continues "takes note"
    entries << document::ListEntry{verb, words.translate("SteeringReport", " of the status of the portfolio")};
}

} // namespace

void addRecommendation(Document &report, const ReportData &data)
{
    const Words &words = data.words;
    if (data.figures.projects == 0)
        return;
    document::List list{true, {}};
    addDecisions(list.entries, data);
    addWanted(list.entries, data);
    addOverdue(list.entries, data);
    addStuck(list.entries, data);
    addSevereRisks(list.entries, data);
    addForInformation(list.entries, data);
    for (document::ListEntry &entry : list.entries)
        entry.text += &entry == &list.entries.last() ? u'.' : u',';
    //: (indstilling)
    report.blocks << document::Heading{2, words.translate("SteeringReport", "Recommendation")}
                  << document::Paragraph{words.translate("SteeringReport",
                                                         "It is recommended that the steering committee"),
                                         document::Paragraph::Role::Body, true}
                  << list;
}

} // namespace opi::steering
