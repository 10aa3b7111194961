#include "core/analytics/BarrierFigures.h"

#include "core/domain/ProcessModel.h"

#include <QSet>

#include <algorithm>

namespace opi {

namespace {

constexpr int blockingSeverity = 3;

std::optional<int> medianDays(std::vector<int> &days)
{
    if (days.empty())
        return {};
    const auto middle = days.begin() + std::ptrdiff_t((days.size() + 1) / 2 - 1);
    std::nth_element(days.begin(), middle, days.end());
    return *middle;
}

std::vector<BarriersOfPhase> emptyPhases(const Portfolio &portfolio)
{
    std::vector<const Phase *> phases;
    for (const Phase &phase : portfolio.rows<Phase>()) {
        const ProcessModel *model = portfolio.find(phase.model);
        if (model && model->isDefault)
            phases.push_back(&phase);
    }
    std::sort(phases.begin(), phases.end(), [](const Phase *a, const Phase *b) { return a->position < b->position; });
    std::vector<BarriersOfPhase> rows;
    for (const Phase *phase : phases)
        rows.push_back({phase->id, phase->name});
    return rows;
}

BarriersOfPhase &rowOf(std::vector<BarriersOfPhase> &rows, const std::optional<Id<Phase>> &phase,
                       const Portfolio &portfolio)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const BarriersOfPhase &row) { return row.phase == phase; });
    if (found != rows.end())
        return *found;
    const Phase *known = phase ? portfolio.find(*phase) : nullptr;
    rows.push_back({phase, known ? known->name : LocalizedText()});
    return rows.back();
}

} // namespace

BarrierFigures barrierFigures(const Portfolio &portfolio, QDate today)
{
    constexpr auto kinds = std::size_t(valueCount(BarrierKind()));
    BarrierFigures figures;
    figures.phases = emptyPhases(portfolio);
    std::array<BarrierPattern, kinds> patterns;
    std::array<std::vector<int>, kinds> ages, remedied;
    std::array<QSet<RowId>, kinds> projects;
    QSet<RowId> all;
    for (const Barrier &row : portfolio.rows<Barrier>()) {
        const Project *project = row.opened <= today ? portfolio.find(row.project) : nullptr;
        if (!project)
            continue;
        const auto kind = std::size_t(row.kind);
        if (row.closed && *row.closed <= today) {
            ++patterns[kind].closed;
            remedied[kind].push_back(int(row.opened.daysTo(*row.closed)));
            continue;
        }
        if (!project->isOpen())
            continue;
        BarriersOfPhase &phase = rowOf(figures.phases, row.phase, portfolio);
        ++phase.open[kind];
        phase.worst[kind] = std::max(phase.worst[kind], row.severity);
        ++patterns[kind].open;
        patterns[kind].blocking += row.severity >= blockingSeverity;
        ages[kind].push_back(int(row.opened.daysTo(today)));
        projects[kind].insert(row.project.untyped());
        all.insert(row.project.untyped());
        figures.ownerless += !row.owner;
    }
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        BarrierPattern &pattern = patterns[kind];
        pattern.kind = BarrierKind(kind);
        pattern.projects = int(projects[kind].size());
        pattern.medianAge = medianDays(ages[kind]);
        pattern.medianRemedied = medianDays(remedied[kind]);
        figures.open += pattern.open;
        figures.blocking += pattern.blocking;
        if (pattern.open + pattern.closed > 0)
            figures.patterns.push_back(pattern);
    }
    std::sort(figures.patterns.begin(), figures.patterns.end(), [](const BarrierPattern &a, const BarrierPattern &b) {
        return std::tuple(-a.projects, -a.open, a.kind) < std::tuple(-b.projects, -b.open, b.kind);
    });
    figures.projects = int(all.size());
    return figures;
}

} // namespace opi
