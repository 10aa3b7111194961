#include "core/analytics/Deadlines.h"

#include "core/analytics/Places.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/FollowOn.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Gate.h"
#include "core/domain/Milestone.h"
#include "core/domain/Organisation.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/Procurement.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Region.h"
#include "core/domain/Risk.h"
#include "core/domain/ScalingStrategy.h"

#include <QtEndian>

#include <algorithm>

namespace opi {

namespace {

/// What deadlines are ordered by: the day, the kind, and the row's id, of which nearly always the beginning tells.
/// Small, as there may be tens of thousands.
struct DeadlinePlace {
    quint64 dayAndKind;
    quint64 idBegins;
    quint32 number;
};

DeadlinePlace placeOf(const Deadline &deadline, std::size_t number)
{
    constexpr int kindBits = 8;
    const auto day = quint64(deadline.date.toJulianDay());
    const auto begins = qFromBigEndian<quint64>(deadline.row.bytes().data());
    return {day << kindBits | quint64(deadline.kind), begins, quint32(number)};
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
        addFollowUps();
        addGates();
        addFollowOns();
        addStrategies();
        addProcurements();
        return ordered();
    }

private:
    QList<Deadline> ordered() const
    {
        std::vector<DeadlinePlace> places;
        places.reserve(m_found.size());
        for (const Deadline &deadline : m_found)
            places.push_back(placeOf(deadline, places.size()));
        std::sort(places.begin(), places.end(), [this](const DeadlinePlace &a, const DeadlinePlace &b) {
            if (a.dayAndKind != b.dayAndKind)
                return a.dayAndKind < b.dayAndKind;
            if (a.idBegins != b.idBegins)
                return a.idBegins < b.idBegins;
            return m_found[a.number].row.bytes() < m_found[b.number].row.bytes();
        });
        QList<Deadline> result;
        result.reserve(qsizetype(m_found.size()));
        for (const DeadlinePlace &place : places)
            result.append(m_found[place.number]);
        return result;
    }

    template <typename Row>
    void add(DeadlineKind kind, QDate day, DeadlineState state, const Row &row, int projects = 0)
    {
        std::optional<Id<Project>> project;
        if constexpr (std::is_same_v<Row, Project>)
            project = row.id;
        else if constexpr (requires { row.project; })
            project = row.project;
        m_found.push_back({kind, day, project, state, projects, row.id.untyped(), ownerOf(row)});
    }

    template <typename Row> static std::optional<Id<Person>> ownerOf(const Row &row)
    {
        if constexpr (requires { std::optional<Id<Person>>(row.owner); })
            return row.owner;
        else if constexpr (requires { row.budgetHolder; })
            return row.budgetHolder;
        else if constexpr (requires { row.responsible; })
            return row.responsible;
        else
            return {};
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

    void addFollowUps()
    {
        for (const FollowUp &row : m_portfolio.rows<FollowUp>()) {
            if (!row.done && row.due && isDue(*row.due))
                add(DeadlineKind::FollowUp, *row.due, unless(*row.due, DeadlineState::OnPlan), row);
        }
    }

    /// A gate that lies behind the project is history, whatever was planned.
    void addGates()
    {
        for (const PhasePlan &row : m_portfolio.rows<PhasePlan>()) {
            const QDate day = row.forecast.value_or(row.planned);
            const int place = isDue(day) ? m_projects.of(row.project) : m_projects.none;
            if (place == m_projects.none || !m_projects[place].isOpen() || !isAheadOf(m_projects[place], row.phase))
                continue;
            add(DeadlineKind::Gate, day,
                unless(day, day > row.planned ? DeadlineState::Delayed : DeadlineState::OnPlan), row);
        }
    }

    bool isAheadOf(const Project &project, const Id<Phase> &id) const
    {
        const Phase *present = project.phase ? m_portfolio.find(*project.phase) : nullptr;
        const Phase *phase = m_portfolio.find(id);
        return present && phase && phase->model == present->model && phase->position >= present->position;
    }

    void addFollowOns()
    {
        for (const FollowOn &row : m_portfolio.rows<FollowOn>()) {
            if (!row.ended && isDue(row.until) && isOpen(row.project))
                add(DeadlineKind::FollowOnEnds, row.until, unless(row.until, DeadlineState::OnPlan), row);
        }
    }

    void addStrategies()
    {
        if (m_portfolio.rows<ScalingStrategy>().isEmpty())
            return;
        QHash<RowId, const Assessment *> newest; // by project
        for (const Assessment &row : m_portfolio.rows<Assessment>()) {
            const Assessment *&known = newest[row.project.untyped()];
            if (row.closedAt
                && (!known || std::tie(known->assessedOn, known->startedAt) < std::tie(row.assessedOn, row.startedAt)))
                known = &row;
        }
        for (const ScalingStrategy &row : m_portfolio.rows<ScalingStrategy>()) {
            const Assessment *assessment = m_portfolio.find(row.assessment);
            if (!row.due || !isDue(*row.due) || newest.value(assessment->project.untyped()) != assessment
                || !isOpen(assessment->project))
                continue;
            add(DeadlineKind::ScalingStrategy, *row.due, unless(*row.due, DeadlineState::OnPlan), row);
            m_found.back().project = assessment->project;
        }
    }

    void addProcurements()
    {
        for (const Procurement &row : m_portfolio.rows<Procurement>()) {
            if (!isOpen(row.project))
                continue;
            if (row.planned && !row.published && isDue(*row.planned))
                add(DeadlineKind::Publication, *row.planned, unless(*row.planned, DeadlineState::OnPlan), row);
            if (isAhead(row.contractEnd))
                add(DeadlineKind::ContractEnds, *row.contractEnd, DeadlineState::OnPlan, row);
            if (isAhead(row.agreementEnds))
                add(DeadlineKind::AgreementEnds, *row.agreementEnds, DeadlineState::OnPlan, row);
        }
    }

    const Portfolio &m_portfolio;
    Places<Project> m_projects;
    std::vector<bool> m_hasOpenMilestone; // by place of the project
    QDate m_today;
    QDate m_last;
    std::vector<Deadline> m_found;
};

} // namespace

QString codeOf(DeadlineKind kind)
{
    static constexpr const char *codes[] = {"milestone",     "project-end",      "risk-review", "meeting",
                                            "validity-ends", "validity-begins",  "follow-up",   "gate",
                                            "follow-on-end", "scaling-strategy", "publication", "contract-end",
                                            "agreement-end"};
    static_assert(std::size(codes) == valueCount(DeadlineKind()));
    return QString::fromLatin1(codes[std::size_t(kind)]);
}

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

template <Entity E> static LocalizedText titleIn(const Portfolio &portfolio, const RowId &id)
{
    const E *row = portfolio.find(Id<E>(id));
    return row ? row->title : LocalizedText();
}

LocalizedText titleOf(const Deadline &deadline, const Portfolio &portfolio)
{
    switch (deadline.kind) {
    case DeadlineKind::Milestone: return titleIn<Milestone>(portfolio, deadline.row);
    case DeadlineKind::ProjectEnd: return titleIn<Project>(portfolio, deadline.row);
    case DeadlineKind::RiskReview: return titleIn<Risk>(portfolio, deadline.row);
    case DeadlineKind::CommitteeMeeting: return titleIn<CommitteeMeeting>(portfolio, deadline.row);
    case DeadlineKind::FollowUp: return titleIn<FollowUp>(portfolio, deadline.row);
    case DeadlineKind::FollowOnEnds: {
        const FollowOn *row = portfolio.find(Id<FollowOn>(deadline.row));
        return row ? row->purpose : LocalizedText();
    }
    case DeadlineKind::Gate: {
        const PhasePlan *row = portfolio.find(Id<PhasePlan>(deadline.row));
        const auto gates = row ? portfolio.of<Gate>(row->phase) : portfolio.of<Gate>(Id<Phase>());
        const Phase *phase = row ? portfolio.find(row->phase) : nullptr;
        return gates.begin() != gates.end() ? gates.begin()->name : phase ? phase->name : LocalizedText();
    }
    case DeadlineKind::ScalingStrategy: {
        const ScalingStrategy *row = portfolio.find(Id<ScalingStrategy>(deadline.row));
        return row ? row->reason : LocalizedText();
    }
    case DeadlineKind::Publication:
    case DeadlineKind::ContractEnds:
    case DeadlineKind::AgreementEnds: {
        const Procurement *row = portfolio.find(Id<Procurement>(deadline.row));
        const Project *project = row && row->title.isEmpty() ? portfolio.find(row->project) : nullptr;
        return project ? project->title : row ? row->title : LocalizedText();
    }
    case DeadlineKind::ValidityEnds:
    case DeadlineKind::ValidityBegins: break;
    }
    QString name;
    if (const auto *region = portfolio.find(Id<Region>(deadline.row)))
        name = region->name;
    else if (const auto *organisation = portfolio.find(Id<Organisation>(deadline.row)))
        name = organisation->name;
    return {name, name};
}

QList<Deadline> deadlines(const Portfolio &portfolio, QDate today, int days)
{
    return Search(portfolio, today, days).result();
}

} // namespace opi
