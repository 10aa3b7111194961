#include "core/exchange/import/ProcessNames.h"

namespace opi {

namespace {

QStringList namesOf(const QString &code, const LocalizedText &name)
{
    QStringList names{code, name.da, name.en};
    if (!code.isEmpty())
        names << code + u' ' + name.da << code + u' ' + name.en;
    for (QString &each : names)
        each = each.simplified(); // as a cell is read
    return names;
}

} // namespace

std::optional<Id<ProcessModel>> modelFollowedBy(const Portfolio &portfolio, const Id<Project> &id)
{
    const Project *project = portfolio.find(id);
    if (const Phase *phase = project && project->phase ? portfolio.find(*project->phase) : nullptr)
        return phase->model;
    for (const ProcessModel &model : portfolio.rows<ProcessModel>()) {
        if (model.isDefault)
            return model.id;
    }
    return {};
}

std::optional<Id<ProcessModel>> modelAround(const Portfolio &, const Phase &row) { return row.model; }

std::optional<Id<ProcessModel>> modelAround(const Portfolio &portfolio, const Gate &row)
{
    const Phase *phase = portfolio.find(row.phase);
    return phase ? modelAround(portfolio, *phase) : std::nullopt;
}

std::optional<Id<ProcessModel>> modelAround(const Portfolio &portfolio, const GateCriterion &row)
{
    const Gate *gate = portfolio.find(row.gate);
    return gate ? modelAround(portfolio, *gate) : std::nullopt;
}

QStringList namesInModel(const Phase &row) { return namesOf(row.code, row.name); }
QStringList namesInModel(const Gate &row) { return namesOf(row.code, row.name); }
QStringList namesInModel(const GateCriterion &row) { return namesOf(row.code, row.text); }

} // namespace opi
