#include "core/analytics/SinceLast.h"

#include "core/analytics/MoneyByYear.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CommitteeMeeting.h"

#include <algorithm>

namespace opi {

namespace {

QDate expected(const Milestone &milestone) { return milestone.forecast.value_or(milestone.planned); }

bool isClosed(ProjectState state) { return state != ProjectState::Active && state != ProjectState::OnHold; }

void addAmount(Money &sum, const std::optional<Money> &amount, int times)
{
    if (amount && amount->currency == Currency::DKK)
        sum.oere += amount->oere * times;
}

void add(MoneyChange &money, const BudgetLine &line, int sign)
{
    addAmount(money.planned, line.planned, sign);
    addAmount(money.actual, line.actual, sign);
    addAmount(money.forecast, line.forecast ? line.forecast : line.planned, sign);
}

void add(MoneyChange &money, const Grant &grant, int sign)
{
    addAmount(money.grants, grant.amount, sign * timesCounted(grant));
}

class Comparison {
public:
    Comparison(const Portfolio &before, const Portfolio &now)
        : m_before(before), m_now(now), m_changes(difference(before, now))
    {
    }

    SinceLast result()
    {
        compareProjects();
        compareMilestones();
        compareRisks();
        compareMoney();
        collect();
        return std::move(m_result);
    }

private:
    /// Null for a project that is not there any more: what happened to its rows is that it was removed.
    ProjectSinceLast *entry(const Id<Project> &project)
    {
        if (!m_now.find(project))
            return nullptr;
        ProjectSinceLast &found = m_entries[project.untyped()];
        found.project = project;
        return &found;
    }

    void compareProjects()
    {
        for (const Project &project : m_changes.created<Project>())
            entry(project.id)->isNew = true;
        for (const Project &project : m_changes.deleted<Project>())
            m_result.removed << RemovedProject{project.code, project.title};
        const auto before = m_changes.before<Project>();
        const auto after = m_changes.after<Project>();
        for (std::size_t i = 0; i < before.size(); ++i)
            compare(before[i], after[i], *entry(after[i].id));
    }

    void compare(const Project &before, const Project &after, ProjectSinceLast &into) const
    {
        if (before.phase != after.phase)
            into.move = PhaseMove{before.phase, after.phase, steps(before.phase, after.phase)};
        if (before.state != after.state)
            into.stateBefore = before.state;
        for (int side = 0; side < valueCount(LightSide()); ++side) {
            const auto light = lightOf(LightSide(side));
            if ((before.*light).light != (after.*light).light)
                into.lights << LightChange{LightSide(side), (before.*light).light, (after.*light).light};
        }
    }

    int steps(const std::optional<Id<Phase>> &from, const std::optional<Id<Phase>> &to) const
    {
        // A phase may have been taken out of the model since.
        const Phase *first = from ? (m_now.find(*from) ? m_now.find(*from) : m_before.find(*from)) : nullptr;
        const Phase *second = to ? m_now.find(*to) : nullptr;
        return first && second && first->model == second->model ? second->position - first->position : 0;
    }

    void compareMilestones()
    {
        for (const Milestone &milestone : m_changes.created<Milestone>()) {
            if (milestone.actual)
                entry(milestone.project)->reached << milestone.id;
        }
        const auto before = m_changes.before<Milestone>();
        const auto after = m_changes.after<Milestone>();
        for (std::size_t i = 0; i < before.size(); ++i) {
            ProjectSinceLast &into = *entry(after[i].project);
            const int days = int(expected(before[i]).daysTo(expected(after[i])));
            if (after[i].actual && !before[i].actual)
                into.reached << after[i].id;
            else if (!after[i].actual && days != 0)
                into.shifted << MilestoneShift{after[i].id, days};
        }
    }

    void compareRisks()
    {
        for (const Risk &risk : m_changes.created<Risk>()) {
            if (!risk.closed)
                entry(risk.project)->newRisks << risk.id;
        }
        const auto before = m_changes.before<Risk>();
        const auto after = m_changes.after<Risk>();
        for (std::size_t i = 0; i < before.size(); ++i) {
            ProjectSinceLast &into = *entry(after[i].project);
            if (after[i].closed && !before[i].closed)
                into.closedRisks << after[i].id;
            else if (!after[i].closed && before[i].closed)
                into.newRisks << after[i].id; // opened again
            else if (!after[i].closed && before[i].score() != after[i].score())
                into.risks << RiskChange{after[i].id, before[i].score(), after[i].score()};
        }
    }

    template <typename Row> void addMoney(const Row &row, int sign)
    {
        add(m_result.money, row, sign);
        if (ProjectSinceLast *into = entry(row.project))
            add(into->money, row, sign);
    }

    template <typename Row> void compareAmounts()
    {
        for (const Row &row : m_changes.created<Row>())
            addMoney(row, 1);
        for (const Row &row : m_changes.deleted<Row>())
            addMoney(row, -1);
        for (const Row &row : m_changes.before<Row>())
            addMoney(row, -1);
        for (const Row &row : m_changes.after<Row>())
            addMoney(row, 1);
    }

    void compareMoney()
    {
        compareAmounts<BudgetLine>();
        compareAmounts<Grant>();
        for (const Grant &grant : m_changes.created<Grant>())
            entry(grant.project)->grants << GrantChange{grant.id, std::nullopt, grant.state};
        const auto before = m_changes.before<Grant>();
        const auto after = m_changes.after<Grant>();
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (before[i].state != after[i].state)
                entry(after[i].project)->grants << GrantChange{after[i].id, before[i].state, after[i].state};
        }
    }

    void collect()
    {
        for (ProjectSinceLast &project : m_entries) {
            if (project.isNew) {
                ProjectSinceLast onlyNew;
                onlyNew.project = project.project;
                onlyNew.isNew = true;
                project = onlyNew;
            }
            if (project.isNothing())
                continue;
            const auto later = [](const MilestoneShift &a, const MilestoneShift &b) { return a.days > b.days; };
            std::sort(project.shifted.begin(), project.shifted.end(), later);
            count(project);
            m_result.projects << project;
        }
        const auto code = [this](const ProjectSinceLast &project) { return m_now.find(project.project)->code; };
        std::sort(m_result.projects.begin(), m_result.projects.end(),
                  [&](const ProjectSinceLast &a, const ProjectSinceLast &b) { return code(a) < code(b); });
        for (qsizetype i = 0; i < m_result.projects.size(); ++i)
            m_result.places[m_result.projects[i].project.untyped()] = i;
        std::sort(m_result.removed.begin(), m_result.removed.end(),
                  [](const RemovedProject &a, const RemovedProject &b) { return a.code < b.code; });
    }

    void count(const ProjectSinceLast &project)
    {
        m_result.added += project.isNew;
        m_result.forward += project.move && project.move->steps > 0;
        m_result.back += project.move && project.move->steps < 0;
        if (project.stateBefore)
            countState(*project.stateBefore, m_now.find(project.project)->state);
        for (const LightChange &light : project.lights) {
            m_result.lightsWorse += light.isWorse();
            m_result.lightsBetter += light.isBetter();
        }
        m_result.milestonesReached += int(project.reached.size());
        for (const MilestoneShift &shift : project.shifted)
            m_result.milestonesPostponed += shift.days > 0;
        m_result.newRisks += int(project.newRisks.size());
        m_result.closedRisks += int(project.closedRisks.size());
    }

    void countState(ProjectState before, ProjectState now)
    {
        m_result.stopped += now == ProjectState::Stopped;
        m_result.completed += isClosed(now) && now != ProjectState::Stopped && !isClosed(before);
        m_result.onHold += now == ProjectState::OnHold;
        m_result.resumed += now == ProjectState::Active;
    }

    const Portfolio &m_before;
    const Portfolio &m_now;
    ChangeSet m_changes;
    QHash<RowId, ProjectSinceLast> m_entries;
    SinceLast m_result;
};

} // namespace

bool ProjectSinceLast::isNothing() const
{
    return !isNew && !move && !stateBefore && lights.isEmpty() && reached.isEmpty() && shifted.isEmpty()
           && newRisks.isEmpty() && closedRisks.isEmpty() && risks.isEmpty() && grants.isEmpty() && money.isNothing();
}

const ProjectSinceLast *SinceLast::of(const Id<Project> &project) const
{
    const auto place = places.constFind(project.untyped());
    return place == places.constEnd() ? nullptr : &projects[*place];
}

std::optional<SinceWhen> sinceWhen(const Portfolio &portfolio, QDate today, const std::optional<QDate> &asked)
{
    std::optional<SinceWhen> when;
    if (asked)
        when = SinceWhen{*asked, false};
    for (const CommitteeMeeting &meeting : portfolio.rows<CommitteeMeeting>()) {
        if (asked)
            when->isMeeting = when->isMeeting || meeting.date == *asked;
        else if (meeting.date < today && (!when || meeting.date > when->day))
            when = SinceWhen{meeting.date, true};
    }
    return when;
}

SinceLast sinceLast(const Portfolio &before, const Portfolio &now) { return Comparison(before, now).result(); }

} // namespace opi
