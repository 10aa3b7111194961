#pragma once

#include "core/domain/GateCriterion.h"
#include "core/domain/Project.h"
#include "core/exchange/import/NameKey.h"
#include "core/portfolio/Portfolio.h"

#include <QHash>

namespace opi {

/// The process model that a project follows: that of its phase, else the one that new projects follow.
std::optional<Id<ProcessModel>> modelFollowedBy(const Portfolio &portfolio, const Id<Project> &project);

std::optional<Id<ProcessModel>> modelAround(const Portfolio &portfolio, const Phase &row);
std::optional<Id<ProcessModel>> modelAround(const Portfolio &portfolio, const Gate &row);
std::optional<Id<ProcessModel>> modelAround(const Portfolio &portfolio, const GateCriterion &row);

/// What a list can call a row of a process model: its code, its name in either language, or both.
QStringList namesInModel(const Phase &row);
QStringList namesInModel(const Gate &row);
QStringList namesInModel(const GateCriterion &row);

/// Phases, gates or criteria by name, in the process model that a project follows: several models have phases of one
/// name, and the versions of a model have all their codes in common. A name of two rows of one model tells neither.
template <Entity E> class ProcessNames {
public:
    explicit ProcessNames(const Portfolio &portfolio) : m_portfolio(portfolio)
    {
        for (const E &row : portfolio.rows<E>()) {
            const auto model = modelAround(portfolio, row);
            for (const QString &name : model ? namesInModel(row) : QStringList()) {
                const std::pair place(model->untyped(), nameKey(name));
                const auto known = m_rows.constFind(place);
                if (!place.second.isEmpty())
                    m_rows.insert(place, known == m_rows.cend() || *known == row.id ? row.id : Id<E>());
            }
        }
    }

    std::optional<Id<E>> find(const Id<Project> &project, const QString &name) const
    {
        const auto model = modelFollowedBy(m_portfolio, project);
        return model ? found(*model, name) : std::nullopt;
    }

    /// The first of its names that tells it, whatever model the project follows; empty where none does.
    QString name(const Id<E> &id) const
    {
        const E *row = m_portfolio.find(id);
        const auto model = row ? modelAround(m_portfolio, *row) : std::nullopt;
        for (const QString &name : model ? namesInModel(*row) : QStringList()) {
            if (found(*model, name) == id)
                return name;
        }
        return {};
    }

private:
    std::optional<Id<E>> found(const Id<ProcessModel> &model, const QString &name) const
    {
        const Id<E> id = m_rows.value({model.untyped(), nameKey(name)});
        return id.isNull() ? std::nullopt : std::optional(id);
    }

    const Portfolio &m_portfolio;
    QHash<std::pair<RowId, QString>, Id<E>> m_rows;
};

} // namespace opi
