#include "core/analytics/gates/GateOverview.h"

#include "core/analytics/market/CommercialFigures.h"
#include "core/analytics/Places.h"
#include "core/domain/FollowUp.h"
#include "core/domain/PhaseTransition.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace opi {

namespace {

bool isBefore(const NextGate &a, const NextGate &b)
{
    const auto day = [](const NextGate &next) { return next.expected().value_or(QDate(9999, 12, 31)); };
    return day(a) != day(b) ? day(a) < day(b) : a.project->code < b.project->code;
}

/// Nearest rank, as the pipeline reckons it.
int medianOf(std::vector<int> &days)
{
    const auto middle = days.begin() + std::ptrdiff_t((days.size() + 1) / 2 - 1);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

/// The moves of each project until a day, the earliest first.
QHash<RowId, std::vector<const PhaseTransition *>> movesByProject(const Portfolio &portfolio, QDate today)
{
    QHash<RowId, std::vector<const PhaseTransition *>> all;
    for (const PhaseTransition &row : portfolio.rows<PhaseTransition>()) {
        if (row.decidedOn <= today)
            all[row.project.untyped()].push_back(&row);
    }
    for (auto &moves : all)
        std::stable_sort(moves.begin(), moves.end(), [](const PhaseTransition *a, const PhaseTransition *b) {
            return a->decidedOn < b->decidedOn;
        });
    return all;
}

} // namespace

std::optional<QDate> NextGate::expected() const
{
    return plan ? std::optional(plan->forecast.value_or(plan->planned)) : std::nullopt;
}

const GateDecision *lastDecision(const Portfolio &portfolio, const Id<Project> &project, QDate today)
{
    const GateDecision *last = nullptr;
    for (const GateDecision &row : portfolio.of<GateDecision>(project)) {
        if (row.decidedOn <= today && (!last || last->decidedOn <= row.decidedOn))
            last = &row;
    }
    return last;
}

std::vector<NextGate> nextGates(const Portfolio &portfolio, const ReadinessBook &readiness, QDate today)
{
    std::vector<NextGate> all;
    for (const Project &project : portfolio.rows<Project>()) {
        const Gate *gate = project.isOpen() ? gateOf(portfolio, project.phase) : nullptr;
        if (!gate)
            continue;
        const SharedReadiness *known = readiness.find(project.id);
        NextGate next;
        next.project = &project;
        next.gate = gate;
        next.status = gateStatus(portfolio, project.id, *gate, known ? known->get() : nullptr);
        for (const PhasePlan &plan : portfolio.of<PhasePlan>(project.id))
            next.plan = plan.phase == *project.phase ? &plan : next.plan;
        next.last = lastDecision(portfolio, project.id, today);
        for (const FollowUp &row : portfolio.of<FollowUp>(project.id))
            next.openConditions += row.origin == FollowUpOrigin::GateCondition && !row.done;
        all.push_back(std::move(next));
    }
    std::sort(all.begin(), all.end(), isBefore);
    return all;
}

std::vector<PhasePassage> passages(const Portfolio &portfolio, QDate today)
{
    std::vector<const Phase *> phases;
    for (const Phase &phase : portfolio.rows<Phase>()) {
        const ProcessModel *model = portfolio.find(phase.model);
        if (model && model->isDefault)
            phases.push_back(&phase);
    }
    std::sort(phases.begin(), phases.end(), [](const Phase *a, const Phase *b) { return a->position < b->position; });
    const auto placeOf = [&](const std::optional<Id<Phase>> &id) {
        const auto found =
            std::find_if(phases.begin(), phases.end(), [&](const Phase *phase) { return id && phase->id == *id; });
        return found == phases.end() ? -1 : int(found - phases.begin());
    };
    std::vector<PhasePassage> result(phases.size());
    for (std::size_t i = 0; i < phases.size(); ++i)
        result[i].phase = phases[i]->id;
    std::vector<std::vector<int>> stays(phases.size());
    const auto moves = movesByProject(portfolio, today);
    for (const Project &project : portfolio.rows<Project>()) {
        if (project.start && *project.start > today)
            continue;
        const auto own = moves.value(project.id.untyped());
        std::vector<bool> wasIn(phases.size());
        int furthest = -1;
        const auto enter = [&](int place) {
            if (place >= 0) {
                wasIn[std::size_t(place)] = true;
                furthest = std::max(furthest, place);
            }
        };
        enter(placeOf(own.empty() ? project.phase : own.front()->from));
        for (std::size_t i = 0; i < own.size(); ++i) {
            enter(placeOf(own[i]->to));
            const int left = placeOf(own[i]->from);
            const std::optional<QDate> since = i > 0       ? std::optional(own[i - 1]->decidedOn)
                                               : left == 0 ? project.start
                                                           : std::nullopt;
            if (left >= 0 && since && *since <= own[i]->decidedOn)
                stays[std::size_t(left)].push_back(int(since->daysTo(own[i]->decidedOn)));
        }
        for (std::size_t i = 0; i < phases.size(); ++i) {
            result[i].entered += wasIn[i];
            result[i].passed += wasIn[i] && (furthest > int(i) || project.state == ProjectState::InOperation);
        }
    }
    constexpr std::size_t fewest = 4;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        if (stays[i].size() >= fewest)
            result[i].medianDays = medianOf(stays[i]);
    }
    return result;
}

std::vector<MarketCohort> marketCohorts(const Portfolio &portfolio, QDate today)
{
    // The last two phases of a model are those in the market: implementation, and scaling.
    QHash<RowId, int> lastOf;
    for (const Phase &phase : portfolio.rows<Phase>()) {
        int &last = lastOf[phase.model.untyped()];
        last = std::max(last, phase.position);
    }
    const auto isMarket = [&](const std::optional<Id<Phase>> &id) {
        const Phase *phase = id ? portfolio.find(*id) : nullptr;
        return phase && phase->position > 0 && phase->position >= lastOf.value(phase->model.untyped()) - 1;
    };
    const auto moves = movesByProject(portfolio, today);
    std::map<int, MarketCohort> byYear;
    for (const Project &project : portfolio.rows<Project>()) {
        if (!project.start || *project.start > today)
            continue;
        MarketCohort &cohort = byYear[project.start->year()];
        cohort.year = project.start->year();
        ++cohort.started;
        const auto own = moves.value(project.id.untyped());
        const std::optional<QDate> sold = firstSale(portfolio, project.id);
        cohort.reached +=
            project.state == ProjectState::InOperation || isMarket(project.phase) || (sold && *sold <= today)
            || std::any_of(own.begin(), own.end(), [&](const PhaseTransition *move) { return isMarket(move->to); });
    }
    std::vector<MarketCohort> all;
    for (const auto &[year, cohort] : byYear)
        all.push_back(cohort);
    return all;
}

} // namespace opi
