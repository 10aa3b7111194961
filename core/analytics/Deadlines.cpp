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

/// A deadline before it is written out: a third of its size, so that thousands are ordered quickly.
struct Found {
    qint64 day; ///< Julian day
    DeadlineKind kind;
    DeadlineState state;
    int projects;
    RowId id;
    const void *row;     ///< the milestone, project, risk or meeting, as the kind says
    const QString *name; ///< of a region or organisation
};

bool isBefore(const Found &a, const Found &b)
{
    if (a.day != b.day)
        return a.day < b.day;
    return a.kind != b.kind ? a.kind < b.kind : a.id.bytes() < b.id.bytes();
}

/// What is looked for, and what was found.
class Search {
public:
    Search(const Portfolio &portfolio, QDate today, int days)
        : m_portfolio(portfolio), m_projects(portfolio), m_hasOpenMilestone(std::size_t(m_projects.count())),
          m_today(today), m_last(today.addDays(days))
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
        std::sort(m_found.begin(), m_found.end(), isBefore);
        QList<Deadline> result;
        result.reserve(qsizetype(m_found.size()));
        for (const Found &found : m_found)
            result.append(written(found));
        return result;
    }

private:
    static Deadline written(const Found &found)
    {
        const auto as = [&](LocalizedText title, std::optional<Id<Project>> project) {
            return Deadline{
                found.kind, QDate::fromJulianDay(found.day), std::move(title), project, found.state, found.projects,
                found.id};
        };
        switch (found.kind) {
        case DeadlineKind::Milestone: {
            const auto &row = *static_cast<const Milestone *>(found.row);
            return as(row.title, row.project);
        }
        case DeadlineKind::ProjectEnd: {
            const auto &row = *static_cast<const Project *>(found.row);
            return as(row.title, row.id);
        }
        case DeadlineKind::RiskReview: {
            const auto &row = *static_cast<const Risk *>(found.row);
            return as(row.title, row.project);
        }
        case DeadlineKind::CommitteeMeeting: return as(static_cast<const CommitteeMeeting *>(found.row)->title, {});
        case DeadlineKind::ValidityEnds:
        case DeadlineKind::ValidityBegins: break;
        }
        return as({*found.name, *found.name}, {});
    }

    template <typename Row>
    void add(DeadlineKind kind, QDate day, DeadlineState state, const Row &row, int projects = 0)
    {
        const QString *name = nullptr;
        if constexpr (requires { row.validTo; })
            name = &row.name;
        m_found.push_back({day.toJulianDay(), kind, state, projects, row.id.untyped(), &row, name});
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
            const int project = row.actual ? m_projects.none : m_projects.of(row.project);
            if (project == m_projects.none)
                continue;
            m_hasOpenMilestone[std::size_t(project)] = true;
            const QDate day = row.forecast.value_or(row.planned);
            if (!isDue(day) || !m_projects[project].isOpen())
                continue;
            const DeadlineState state = day > row.planned ? DeadlineState::Delayed : DeadlineState::OnPlan;
            add(DeadlineKind::Milestone, day, unless(day, state), row);
        }
    }

    /// After addMilestones, which sees whose milestones are not all reached.
    void addProjectEnds()
    {
        for (int place = 0; place < m_projects.count(); ++place) {
            const Project &row = m_projects[place];
            if (!row.end || !isDue(*row.end) || !row.isOpen())
                continue;
            const DeadlineState state =
                m_hasOpenMilestone[std::size_t(place)] ? DeadlineState::OpenMilestones : DeadlineState::OnPlan;
            add(DeadlineKind::ProjectEnd, *row.end, unless(*row.end, state), row);
        }
    }

    void addRisks()
    {
        for (const Risk &row : m_portfolio.rows<Risk>()) {
            if (!row.closed && row.reviewBy && isDue(*row.reviewBy) && isOpen(row.project))
                add(DeadlineKind::RiskReview, *row.reviewBy, unless(*row.reviewBy, DeadlineState::OnPlan), row);
        }
    }

    void addMeetings()
    {
        for (const CommitteeMeeting &row : m_portfolio.rows<CommitteeMeeting>()) {
            if (isAhead(row.date))
                add(DeadlineKind::CommitteeMeeting, row.date, DeadlineState::ForInformation, row);
        }
    }

    template <typename Row> void addValidity(const Row &row, int projectsBefore, int projects)
    {
        if (isAhead(row.validTo))
            add(DeadlineKind::ValidityEnds, *row.validTo,
                row.successor ? DeadlineState::ForInformation : DeadlineState::NoSuccessor, row, projects);
        if (isAhead(row.validFrom))
            add(DeadlineKind::ValidityBegins, *row.validFrom, DeadlineState::ForInformation, row,
                projectsBefore + projects);
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
    std::vector<bool> m_hasOpenMilestone; // by place of the project
    QDate m_today;
    QDate m_last;
    std::vector<Found> m_found;
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
