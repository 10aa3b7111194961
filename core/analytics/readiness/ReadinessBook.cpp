#include "core/analytics/readiness/ReadinessBook.h"

#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"

#include <QSet>

namespace opi {

namespace {

bool isOf(const TableInfo &table, std::initializer_list<const TableInfo *> tables)
{
    return std::find(tables.begin(), tables.end(), &table) != tables.end();
}

/// Of these every score depends.
bool isRubricTable(const TableInfo &table)
{
    return isOf(table,
                {&tableInfo<Rubric>(), &tableInfo<RubricDimension>(), &tableInfo<RubricLevel>(),
                 &tableInfo<RubricCriterion>(), &tableInfo<GateTarget>(), &tableInfo<Gate>(), &tableInfo<Phase>()});
}

/// Of these the readiness of the project that owns the row depends.
bool isProjectTable(const TableInfo &table)
{
    return isOf(table, {&tableInfo<Project>(), &tableInfo<Assessment>(), &tableInfo<Rater>(),
                        &tableInfo<DimensionRating>(), &tableInfo<ComponentRating>(), &tableInfo<DimensionRemark>(),
                        &tableInfo<CriterionMark>(), &tableInfo<Evidence>(), &tableInfo<PackageComponent>()});
}

/// The project that owns a row, through all owners in between; null if one of them is not there.
RowId projectOf(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    const TableInfo *at = &table;
    while (row && at != &tableInfo<Project>()) {
        const RowId &owner = at->owner(row);
        at = &allTables()[std::size_t(at->parent)];
        row = portfolio.tables()[std::size_t(at->index)].find(owner);
    }
    return row ? at->id(row) : RowId();
}

void addProjects(QSet<RowId> &projects, const Portfolio &portfolio, const RowList &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        projects.insert(projectOf(portfolio, rows.table(), rows.at(i)));
}

} // namespace

ReadinessBook::ReadinessBook(const Portfolio &portfolio, QDate today) : m_today(today)
{
    ReadinessReader reader(portfolio, today);
    for (const Project &project : portfolio.rows<Project>()) {
        if (const Assessment *latest = reader.latest(project.id))
            put(reader.of(*latest));
    }
}

void ReadinessBook::follow(const Portfolio &before, const Portfolio &now, const ChangeSet &set)
{
    QSet<RowId> touched;
    for (std::size_t i = 0; i < set.tables().size(); ++i) {
        const TableChanges &changes = set.tables()[i];
        if (changes.isEmpty())
            continue;
        if (isRubricTable(allTables()[i])) {
            *this = ReadinessBook(now, m_today);
            return;
        }
        if (!isProjectTable(allTables()[i]))
            continue;
        addProjects(touched, now, changes.created);
        addProjects(touched, now, changes.after);
        addProjects(touched, before, changes.before);
        addProjects(touched, before, changes.deleted);
    }
    if (touched.isEmpty())
        return;
    ReadinessReader reader(now, m_today);
    for (const RowId &id : std::as_const(touched)) {
        const Id<Project> project(id);
        const Assessment *latest = now.find(project) ? reader.latest(project) : nullptr;
        if (latest)
            put(reader.of(*latest));
        else
            drop(project);
    }
}

SharedReadiness ReadinessBook::share(const Id<Project> &project) const
{
    const auto place = m_places.find(project.untyped());
    return place == m_places.end() ? nullptr : m_assessed[*place];
}

void ReadinessBook::put(Readiness readiness)
{
    const RowId project = readiness.project.untyped();
    const auto place = m_places.find(project);
    auto shared = std::make_shared<const Readiness>(std::move(readiness));
    if (place != m_places.end()) {
        m_assessed[*place] = std::move(shared);
        return;
    }
    m_places.insert(project, m_assessed.size());
    m_assessed.push_back(std::move(shared));
}

void ReadinessBook::drop(const Id<Project> &project)
{
    const auto place = m_places.find(project.untyped());
    if (place == m_places.end())
        return;
    const std::size_t hole = *place;
    m_places.erase(place);
    if (hole + 1 != m_assessed.size()) {
        m_assessed[hole] = std::move(m_assessed.back());
        m_places[m_assessed[hole]->project.untyped()] = hole;
    }
    m_assessed.pop_back();
}

} // namespace opi
