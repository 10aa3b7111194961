#include "core/analytics/gates/GateStatus.h"

#include "core/domain/GateTarget.h"

#include <algorithm>

namespace opi {

namespace {

bool isProven(const Portfolio &portfolio, const GateCriterion &criterion, const CriterionAnswer &answer)
{
    const Evidence *evidence = answer.evidence ? portfolio.find(*answer.evidence) : nullptr;
    return evidence && EvidenceKinds::has(criterion.accepted, evidence->kind);
}

void addCriteria(const Portfolio &portfolio, const Gate &gate, GateStatus &status)
{
    for (const GateCriterion &criterion : portfolio.of<GateCriterion>(gate.id))
        status.criteria.push_back({&criterion, nullptr});
    std::sort(status.criteria.begin(), status.criteria.end(), [](const AskedCriterion &a, const AskedCriterion &b) {
        return std::tie(a.criterion->position, a.criterion->code) < std::tie(b.criterion->position, b.criterion->code);
    });
    for (const CriterionAnswer &answer : portfolio.of<CriterionAnswer>(status.project)) {
        const auto asked =
            std::find_if(status.criteria.begin(), status.criteria.end(),
                         [&](const AskedCriterion &each) { return each.criterion->id == answer.criterion; });
        if (asked == status.criteria.end())
            continue;
        asked->answer = &answer;
        asked->isUnproven = answer.answer == Answer::Met && !isProven(portfolio, *asked->criterion, answer);
    }
    for (const AskedCriterion &asked : status.criteria) {
        status.mandatory += asked.criterion->isMandatory;
        status.settled += asked.isSettled();
        status.mandatorySettled += asked.criterion->isMandatory && asked.isSettled();
    }
}

/// The targets of the rubric that the project was assessed by, else of the current one.
void addLevels(const Portfolio &portfolio, const Gate &gate, const Readiness *readiness, GateStatus &status)
{
    struct Target {
        int position;
        AskedLevel asked;
    };
    std::vector<Target> targets;
    for (const GateTarget &target : portfolio.of<GateTarget>(gate.id)) {
        const RubricDimension *dimension = portfolio.find(target.dimension);
        const Rubric *rubric = dimension ? portfolio.find(dimension->rubric) : nullptr;
        if (!rubric || (readiness ? rubric->id != readiness->rubric : !rubric->isCurrent))
            continue;
        AskedLevel asked{dimension->id, target.level, {}};
        const DimensionReadiness *known = readiness ? readiness->find(dimension->id) : nullptr;
        if (known && !known->isApplicable)
            continue;
        if (known)
            asked.documented = known->documented();
        targets.push_back({dimension->position, asked});
    }
    std::sort(targets.begin(), targets.end(), [](const Target &a, const Target &b) { return a.position < b.position; });
    for (const Target &target : targets)
        status.levels.push_back(target.asked);
}

void addComponents(const Gate &gate, const Readiness &readiness, GateStatus &status)
{
    for (const ComponentReadiness &component : readiness.components) {
        if (!component.isRequired)
            continue;
        AskedComponent asked{component.component, component.readiness.claimed, component.use.claimed};
        asked.isReached = asked.readiness.value_or(-1) >= gate.componentReadiness.value_or(-1)
                          && asked.use.value_or(-1) >= gate.componentUse.value_or(-1);
        status.components.push_back(asked);
    }
}

} // namespace

int GateStatus::levelsMissing() const
{
    return int(std::count_if(levels.begin(), levels.end(), [](const AskedLevel &asked) { return !asked.isReached(); }));
}

int GateStatus::componentsMissing() const
{
    return int(std::count_if(components.begin(), components.end(),
                             [](const AskedComponent &asked) { return !asked.isReached; }));
}

const Gate *gateOf(const Portfolio &portfolio, const std::optional<Id<Phase>> &phase)
{
    if (!phase)
        return nullptr;
    const auto gates = portfolio.of<Gate>(*phase);
    return gates.begin() == gates.end() ? nullptr : &*gates.begin();
}

std::vector<const Gate *> gatesBetween(const Portfolio &portfolio, const std::optional<Id<Phase>> &from,
                                       const std::optional<Id<Phase>> &to)
{
    const Phase *first = from ? portfolio.find(*from) : nullptr;
    const Phase *last = to ? portfolio.find(*to) : nullptr;
    std::vector<const Gate *> gates;
    if (!first || !last || first->model != last->model)
        return gates;
    std::vector<const Phase *> phases;
    for (const Phase &phase : portfolio.of<Phase>(first->model)) {
        if (phase.position >= first->position && phase.position < last->position)
            phases.push_back(&phase);
    }
    std::sort(phases.begin(), phases.end(), [](const Phase *a, const Phase *b) { return a->position < b->position; });
    for (const Phase *phase : phases) {
        if (const Gate *gate = gateOf(portfolio, phase->id))
            gates.push_back(gate);
    }
    return gates;
}

const Phase *nextPhase(const Portfolio &portfolio, const Phase &present)
{
    const Phase *next = nullptr;
    for (const Phase &phase : portfolio.of<Phase>(present.model)) {
        if (phase.position > present.position && (!next || phase.position < next->position))
            next = &phase;
    }
    return next;
}

GateStatus gateStatus(const Portfolio &portfolio, const Id<Project> &project, const Gate &gate,
                      const Readiness *readiness)
{
    GateStatus status;
    status.project = project;
    status.gate = gate.id;
    addCriteria(portfolio, gate, status);
    addLevels(portfolio, gate, readiness, status);
    if (readiness && (gate.componentReadiness || gate.componentUse))
        addComponents(gate, *readiness, status);
    return status;
}

std::vector<AskedCriterion> missingAt(const Portfolio &portfolio, const Id<Project> &project,
                                      const std::vector<const Gate *> &gates)
{
    std::vector<AskedCriterion> missing;
    for (const Gate *gate : gates) {
        for (const AskedCriterion &asked : gateStatus(portfolio, project, *gate, nullptr).criteria) {
            if (asked.criterion->isMandatory && !asked.isSettled())
                missing.push_back(asked);
        }
    }
    return missing;
}

} // namespace opi
