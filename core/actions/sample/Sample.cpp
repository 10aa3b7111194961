#include "core/actions/sample/Sample.h"

#include "core/actions/Presets.h"
#include "core/actions/sample/SampleProject.h"
#include "core/actions/sample/SampleReadiness.h"
#include "core/actions/sample/SampleRegister.h"
#include "core/domain/PortfolioProfile.h"
#include "core/portfolio/RowReferences.h"

#include <algorithm>

namespace opi::actions {

using namespace sample;

namespace {

/// The portfolio was opened on a Monday; its first list of projects came in the day after.
const QDate opening(2023, 11, 7);
/// The last day on which anybody wrote anything down.
const QDate lastWorkday(2026, 11, 18);

QDateTime moment(QDate day, int minutes) { return QDateTime(day, QTime(8, 0), Qt::UTC).addSecs(60 * minutes); }

Result<ChangeSet> beginning(Language language)
{
    const QJsonObject json = file("register.json").object();
    const QJsonValue profile = json[QStringLiteral("portfolio")];
    Result<ChangeSet> set =
        startPortfolio({text(profile[QStringLiteral("name")]), text(profile[QStringLiteral("owner")]),
                        text(profile[QStringLiteral("committee")]), language});
    if (!set)
        return set;
    auto *row = static_cast<PortfolioProfile *>(set->tables()[Entities::indexOf<PortfolioProfile>()].created.edit(0));
    row->id = Id<PortfolioProfile>::named(QStringLiteral("sample"));
    addRegister(*set, json);
    addEarlierRubric(*set);
    return set;
}

std::vector<SampleProject> projects()
{
    std::vector<SampleProject> all;
    for (const char *name : {"documented.json", "examples.json"}) {
        for (const auto &json : file(name).array())
            all.push_back(SampleProject(json.toObject(), opening));
    }
    return all;
}

/// In the order of days; what happened on one day in the order of the actions' names, each with its own together.
std::vector<Event> eventsOf(const std::vector<SampleProject> &projects)
{
    std::vector<Event> events{rubricChange()};
    for (const SampleProject &project : projects) {
        for (Event &event : project.events()) {
            if (event.day <= lastWorkday)
                events.push_back(std::move(event));
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return std::tie(a.day, a.action, a.subject) < std::tie(b.day, b.action, b.subject);
    });
    return events;
}

Result<> checkAll(const Portfolio &portfolio)
{
    for (const TableRows &rows : portfolio.tables()) {
        for (quint32 slot = 0; slot < rows.size(); ++slot) {
            if (const Result<> found = checkReferences(portfolio, rows.table(), rows.at(slot)); !found)
                return fail(Error::Kind::Damaged, "sample-damaged", found.error().facts);
        }
    }
    return {};
}

} // namespace

QDate sampleToday() { return QDate(2026, 11, 21); }

Result<std::vector<DatedChange>> sampleHistory(Language language)
{
    const Result<ChangeSet> first = beginning(language);
    if (!first)
        return failure(first);
    std::vector<DatedChange> history{{moment(opening.addDays(-1), 0), *first}};
    Portfolio portfolio;
    if (const Result<> done = portfolio.apply(*first); !done)
        return failure(done);

    const std::vector<SampleProject> told = projects();
    const std::vector<Event> events = eventsOf(told);
    QDate day;
    int ofDay = 0;
    for (std::size_t i = 0; i < events.size();) {
        const Event &head = events[i];
        ofDay = head.day == day ? ofDay + 1 : 0;
        day = head.day;
        ChangeSet set(head.action);
        set.subject = head.subject;
        for (; i < events.size() && events[i].day == head.day && events[i].action == head.action
               && events[i].subject == head.subject;
             ++i)
            events[i].fill(set, portfolio);
        if (set.isEmpty())
            continue;
        if (const Result<> done = portfolio.apply(set); !done)
            return failure(done);
        history.push_back({moment(day, 7 * ofDay), std::move(set)});
    }
    if (const Result<> sound = checkAll(portfolio); !sound)
        return failure(sound);
    return history;
}

} // namespace opi::actions
