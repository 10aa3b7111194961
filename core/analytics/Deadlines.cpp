#include "core/analytics/Deadlines.h"

#include "core/analytics/Places.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Milestone.h"
#include "core/domain/Organisation.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Region.h"
#include "core/domain/Risk.h"

#include <algorithm>

namespace opi {

namespace {

/// What is looked for, and what was found.
class Search {
public:
    Search(const Portfolio &portfolio, QDate today, int days)
        : m_portfolio(portfolio), m_projects(portfolio), m_today(today), m_last(today.addDays(days))
    {
    }

    QList<Deadline> result()
    {
        addMilestones();
        addProjectEnds();
        addRisks();
        addMeetings();
        addRegions();
        addOrganisations();
        return ordered();
    }

private:
    /// By day, kind and id. Sorts small keys, as a deadline is ten times as large and there may be thousands.
    QList<Deadline> ordered()
    {
        std::vector<std::pair<qint64, qsizetype>> order;
        order.reserve(std::size_t(m_found.size()));
        for (const Deadline &each : m_found)
            order.push_back({each.date.toJulianDay(), qsizetype(order.size())});
        std::sort(order.begin(), order.end(), [this](const auto &x, const auto &y) {
            if (x.first != y.first)
                return x.first < y.first;
            const Deadline &a = m_found.at(x.second);
            const Deadline &b = m_found.at(y.second);
            return a.kind != b.kind ? a.kind < b.kind : a.row.bytes() < b.row.bytes();
        });
        QList<Deadline> result;
        result.reserve(m_found.size());
        for (const auto &[day, place] : order)
            result.append(std::move(m_found[place]));
        return result;
    }

    bool isDue(QDate day) const { return day <= m_last; }
    bool isAhead(const std::optional<QDate> &day) const { return day && m_today <= *day && *day <= m_last; }
    bool isOpen(const Id<Project> &id)
    {
        const int place = m_projects.of(id);
        return place != m_projects.none && m_projects[place].isOpen();
    }
    DeadlineState unless(QDate day, DeadlineState state) const
    {
        return day < m_today ? DeadlineState::Overdue : state;
    }

    void addMilestones()
    {
        for (const Milestone &row : m_portfolio.rows<Milestone>()) {
            if (row.actual)
                continue;
            const QDate day = row.forecast.value_or(row.planned);
            if (!isDue(day) || !isOpen(row.project))
                continue;
            const DeadlineState state = day > row.planned ? DeadlineState::Delayed : DeadlineState::OnPlan;
            m_found.append(
                {DeadlineKind::Milestone, day, row.title, row.project, unless(day, state), 0, row.id.untyped()});
        }
    }

    void addProjectEnds()
    {
        for (const Project &row : m_portfolio.rows<Project>()) {
            if (!row.end || !isDue(*row.end) || !row.isOpen())
                continue;
            const auto milestones = m_portfolio.of<Milestone>(row.id);
            const bool isReady = std::all_of(milestones.begin(), milestones.end(),
                                             [](const Milestone &milestone) { return milestone.actual.has_value(); });
            const DeadlineState state = isReady ? DeadlineState::OnPlan : DeadlineState::OpenMilestones;
            m_found.append(
                {DeadlineKind::ProjectEnd, *row.end, row.title, row.id, unless(*row.end, state), 0, row.id.untyped()});
        }
    }

    void addRisks()
    {
        for (const Risk &row : m_portfolio.rows<Risk>()) {
            if (row.closed || !row.reviewBy || !isDue(*row.reviewBy) || !isOpen(row.project))
                continue;
            m_found.append({DeadlineKind::RiskReview, *row.reviewBy, row.title, row.project,
                            unless(*row.reviewBy, DeadlineState::OnPlan), 0, row.id.untyped()});
        }
    }

    void addMeetings()
    {
        for (const CommitteeMeeting &row : m_portfolio.rows<CommitteeMeeting>()) {
            if (isAhead(row.date))
                m_found.append({DeadlineKind::CommitteeMeeting,
                                row.date,
                                row.title,
                                {},
                                DeadlineState::ForInformation,
                                0,
                                row.id.untyped()});
        }
    }

    template <typename Row> void addValidity(const Row &row, int projectsBefore, int projects)
    {
        const LocalizedText name{row.name, row.name};
        if (isAhead(row.validTo))
            m_found.append({DeadlineKind::ValidityEnds,
                            *row.validTo,
                            name,
                            {},
                            row.successor ? DeadlineState::ForInformation : DeadlineState::NoSuccessor,
                            projects,
                            row.id.untyped()});
        if (isAhead(row.validFrom))
            m_found.append({DeadlineKind::ValidityBegins,
                            *row.validFrom,
                            name,
                            {},
                            DeadlineState::ForInformation,
                            projectsBefore + projects,
                            row.id.untyped()});
    }

    void addRegions()
    {
        Places<Region> regions(m_portfolio);
        const auto concerns = [&](const Region &row) { return isAhead(row.validTo) || isAhead(row.validFrom); };
        if (!std::any_of(m_portfolio.rows<Region>().begin(), m_portfolio.rows<Region>().end(), concerns))
            return;
        std::vector<int> projects(std::size_t(regions.count()));
        for (const Project &project : m_portfolio.rows<Project>()) {
            if (const int place = project.isOpen() ? regions.of(project.region) : regions.none; place != regions.none)
                ++projects[std::size_t(place)];
        }
        std::vector<int> before(projects.size());
        for (int i = 0; i < regions.count(); ++i) {
            if (const int after = regions.of(regions[i].successor); after != regions.none)
                before[std::size_t(after)] += projects[std::size_t(i)];
        }
        for (int i = 0; i < regions.count(); ++i)
            addValidity(regions[i], before[std::size_t(i)], projects[std::size_t(i)]);
    }

    void addOrganisations()
    {
        Places<Organisation> organisations(m_portfolio);
        std::vector<bool> isPartner(std::size_t(organisations.count()));
        bool isAny = false;
        for (const Organisation &row : m_portfolio.rows<Organisation>())
            isAny = isAny || isAhead(row.validTo) || isAhead(row.validFrom);
        if (!isAny)
            return;
        for (const ProjectPartner &partner : m_portfolio.rows<ProjectPartner>()) {
            const int place = isOpen(partner.project) ? organisations.of(partner.organisation) : organisations.none;
            if (place != organisations.none)
                isPartner[std::size_t(place)] = true;
        }
        for (int i = 0; i < organisations.count(); ++i) {
            if (isPartner[std::size_t(i)])
                addValidity(organisations[i], 0, 0);
        }
    }

    const Portfolio &m_portfolio;
    Places<Project> m_projects;
    QDate m_today;
    QDate m_last;
    QList<Deadline> m_found;
};

} // namespace

Status statusOf(DeadlineState state)
{
    switch (state) {
    case DeadlineState::OnPlan: return Status::Good;
    case DeadlineState::Delayed:
    case DeadlineState::OpenMilestones: return Status::Warn;
    case DeadlineState::Overdue:
    case DeadlineState::NoSuccessor: return Status::Bad;
    case DeadlineState::ForInformation: break;
    }
    return Status::None;
}

QList<Deadline> deadlines(const Portfolio &portfolio, QDate today, int days)
{
    return Search(portfolio, today, days).result();
}

} // namespace opi
