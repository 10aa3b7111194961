#include "core/actions/gates/ModelActions.h"

#include "core/actions/Checks.h"
#include "core/actions/gates/ModelPreset.h"
#include "core/base/Subject.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/GateTarget.h"
#include "core/domain/PhasePlan.h"

#include <QHash>

namespace opi::actions {

namespace {

const Phase *phaseOf(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    if (&table == &tableInfo<Phase>())
        return static_cast<const Phase *>(row);
    const Gate *gate = nullptr;
    if (&table == &tableInfo<Gate>())
        gate = static_cast<const Gate *>(row);
    else if (&table == &tableInfo<GateCriterion>())
        gate = portfolio.find(static_cast<const GateCriterion *>(row)->gate);
    return gate ? portfolio.find(gate->phase) : nullptr;
}

/// What a criterion asks, without what only helps to answer it.
bool asksTheSame(const GateCriterion &a, const GateCriterion &b)
{
    return a.gate == b.gate && a.code == b.code && a.text.da == b.text.da && a.isMandatory == b.isMandatory
           && a.accepted == b.accepted && a.position == b.position;
}

bool asksTheSame(const TableInfo &table, const void *before, const void *after)
{
    if (!before || !after)
        return false;
    if (&table == &tableInfo<GateCriterion>())
        return asksTheSame(*static_cast<const GateCriterion *>(before), *static_cast<const GateCriterion *>(after));
    if (&table == &tableInfo<Gate>()) {
        const auto &a = *static_cast<const Gate *>(before), &b = *static_cast<const Gate *>(after);
        return a.phase == b.phase && a.code == b.code && a.componentReadiness == b.componentReadiness
               && a.componentUse == b.componentUse;
    }
    const auto &a = *static_cast<const Phase *>(before), &b = *static_cast<const Phase *>(after);
    return a.model == b.model && a.code == b.code && a.position == b.position;
}

/// Copies the parts of one model, and remembers which became which.
class Copying {
public:
    Copying(const Portfolio &portfolio, ChangeSet &set) : m_portfolio(portfolio), m_set(set) {}

    void copy(const Id<ProcessModel> &from, const Id<ProcessModel> &to)
    {
        for (const Phase &phase : m_portfolio.of<Phase>(from)) {
            Phase copied = phase;
            copied.id = Id<Phase>::generate();
            copied.model = to;
            m_set.create(copied);
            for (const Gate &gate : m_portfolio.of<Gate>(phase.id))
                copyGate(gate, copied.id);
        }
    }

private:
    void copyGate(const Gate &gate, const Id<Phase> &phase)
    {
        Gate copied = gate;
        copied.id = Id<Gate>::generate();
        copied.phase = phase;
        m_set.create(copied);
        for (const GateCriterion &criterion : m_portfolio.of<GateCriterion>(gate.id)) {
            GateCriterion again = criterion;
            again.id = Id<GateCriterion>::generate();
            again.gate = copied.id;
            m_set.create(again);
        }
        for (const GateTarget &target : m_portfolio.of<GateTarget>(gate.id)) {
            GateTarget again = target;
            again.id = Id<GateTarget>::generate();
            again.gate = copied.id;
            m_set.create(again);
        }
    }

    const Portfolio &m_portfolio;
    ChangeSet &m_set;
};

tl::unexpected<Error> missingRow(const char *table, const RowId &id)
{
    return fail(Error::Kind::NotFound, "row-missing", {QString::fromLatin1(table), id.toString()});
}

/// The phases and criteria of a version by their codes.
struct Codes {
    QHash<QString, Id<Phase>> phases;
    QHash<QString, Id<GateCriterion>> criteria;

    Codes(const Portfolio &portfolio, const Id<ProcessModel> &model)
    {
        for (const Phase &phase : portfolio.of<Phase>(model)) {
            phases.insert(phase.code, phase.id);
            for (const Gate &gate : portfolio.of<Gate>(phase.id)) {
                for (const GateCriterion &criterion : portfolio.of<GateCriterion>(gate.id))
                    criteria.insert(criterion.code, criterion.id);
            }
        }
    }
};

void moveAnswers(const Portfolio &portfolio, const Id<Project> &project, const Codes &codes, ChangeSet &set)
{
    for (const CriterionAnswer &answer : portfolio.of<CriterionAnswer>(project)) {
        const GateCriterion *asked = portfolio.find(answer.criterion);
        CriterionAnswer moved = answer;
        moved.criterion = codes.criteria.value(asked->code, answer.criterion);
        if (!(moved == answer))
            set.update(answer, moved);
    }
    for (const PhasePlan &plan : portfolio.of<PhasePlan>(project)) {
        PhasePlan moved = plan;
        moved.phase = codes.phases.value(portfolio.find(plan.phase)->code, plan.phase);
        if (!(moved == plan))
            set.update(plan, moved);
    }
}

} // namespace

bool isInUse(const Portfolio &portfolio, const Id<ProcessModel> &model)
{
    for (const Project &project : portfolio.rows<Project>()) {
        const Phase *phase = project.phase && project.isOpen() ? portfolio.find(*project.phase) : nullptr;
        if (phase && phase->model == model)
            return true;
    }
    return false;
}

Result<> checkModelFree(const Portfolio &portfolio, const TableInfo &table, const void *before, const void *after)
{
    const Phase *phase = phaseOf(portfolio, table, before ? before : after);
    if (!phase || asksTheSame(table, before, after) || !isInUse(portfolio, phase->model))
        return {};
    const ProcessModel *model = portfolio.find(phase->model);
    return fail(Error::Kind::Refused, "model-in-use", {subjectText(model->name), QString::number(model->version)});
}

const ProcessModel &newest(const Portfolio &portfolio, const ProcessModel &model)
{
    const ProcessModel *at = &model;
    for (qsizetype steps = portfolio.rows<ProcessModel>().size(); at->replacedBy && steps > 0; --steps) {
        const ProcessModel *next = portfolio.find(*at->replacedBy);
        if (!next)
            break;
        at = next;
    }
    return *at;
}

Result<ChangeSet> newModelVersion(const Portfolio &portfolio, const Id<ProcessModel> &id)
{
    const ProcessModel *model = portfolio.find(id);
    if (!model)
        return missingRow("process_model", id.untyped());
    if (model->replacedBy)
        return fail(Error::Kind::Refused, "model-replaced", {subjectText(model->name)});
    ChangeSet set(QStringLiteral("new-model-version"));
    set.subject = subjectOf(portfolio, *model);
    ProcessModel copied = *model;
    copied.id = Id<ProcessModel>::generate();
    copied.version = model->version + 1;
    set.create(copied);
    ProcessModel old = *model;
    old.isDefault = false;
    old.replacedBy = copied.id;
    set.update(*model, old);
    Copying(portfolio, set).copy(model->id, copied.id);
    return set;
}

Result<ChangeSet> moveToNewestVersion(const Portfolio &portfolio, const Id<Project> &id)
{
    const Project *project = portfolio.find(id);
    if (!project)
        return missingRow("project", id.untyped());
    const Phase *phase = project->phase ? portfolio.find(*project->phase) : nullptr;
    const ProcessModel *model = phase ? portfolio.find(phase->model) : nullptr;
    if (!model || !model->replacedBy)
        return fail(Error::Kind::Invalid, "model-is-newest", {project->code});
    const Codes codes(portfolio, newest(portfolio, *model).id);
    const auto to = codes.phases.constFind(phase->code);
    if (to == codes.phases.constEnd())
        return fail(Error::Kind::Refused, "phase-not-in-version", {project->code, subjectText(phase->name)});
    ChangeSet set(QStringLiteral("move-to-model-version"));
    set.subject = subjectOf(portfolio, *project);
    Project moved = *project;
    moved.phase = *to;
    set.update(*project, moved);
    moveAnswers(portfolio, id, codes, set);
    return set;
}

Result<ChangeSet> installModels(const Portfolio &portfolio)
{
    ChangeSet shipped;
    addShippedModels(shipped);
    ChangeSet set(QStringLiteral("install-models"));
    const bool hasDefault = std::any_of(portfolio.rows<ProcessModel>().begin(), portfolio.rows<ProcessModel>().end(),
                                        [](const ProcessModel &model) { return model.isDefault; });
    for (ProcessModel model : shipped.created<ProcessModel>()) {
        model.isDefault = model.isDefault && !hasDefault;
        if (!portfolio.find(model.id))
            set.create(model);
    }
    for (const Phase &phase : shipped.created<Phase>()) {
        if (!portfolio.find(phase.id))
            set.create(phase);
    }
    for (const Gate &gate : shipped.created<Gate>()) {
        if (!portfolio.find(gate.id))
            set.create(gate);
    }
    for (const GateCriterion &criterion : shipped.created<GateCriterion>()) {
        if (!portfolio.find(criterion.id))
            set.create(criterion);
    }
    return set;
}

} // namespace opi::actions
