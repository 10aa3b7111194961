#include "core/analytics/readiness/ReadinessBook.h"

#include "core/base/Shares.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/GateTarget.h"
#include "core/domain/RubricCriterion.h"

#include <QSet>

#include <algorithm>

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

/// Finds the project that a row belongs to, also where owners in between went with the same edit.
class Owners {
public:
    Owners(const Portfolio &now, const ChangeSet &set) : m_now(now)
    {
        for (const TableChanges &changes : set.tables()) {
            for (qsizetype i = 0; i < changes.deleted.size(); ++i)
                m_deleted.insert(changes.deleted.table().id(changes.deleted.at(i)), changes.deleted.at(i));
        }
    }

    void addProjects(QSet<RowId> &projects, const RowList &rows) const
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            projects.insert(projectOf(rows.table(), rows.at(i)));
    }

private:
    /// Null if an owner is not there and never was.
    RowId projectOf(const TableInfo &table, const void *row) const
    {
        const TableInfo *at = &table;
        while (row && at != &tableInfo<Project>()) {
            const RowId &owner = at->owner(row);
            at = &allTables()[std::size_t(at->parent)];
            row = m_now.tables()[std::size_t(at->index)].find(owner);
            if (!row)
                row = m_deleted.value(owner);
        }
        return row ? at->id(row) : RowId();
    }

    const Portfolio &m_now;
    QHash<RowId, const void *> m_deleted;
};

constexpr std::size_t worthThread = 500; // projects

} // namespace

ReadinessBook::ReadinessBook(const Portfolio &portfolio, QDate today) : m_today(today)
{
    std::vector<const Project *> projects;
    projects.reserve(std::size_t(portfolio.rows<Project>().size()));
    for (const Project &project : portfolio.rows<Project>())
        projects.push_back(&project);
    const std::vector<Share> shares = sharesOf(projects.size(), worthThread);
    std::vector<std::vector<SharedReadiness>> found(shares.size());
    onAllCores(shares, [&](const Share &share) {
        ReadinessReader reader(portfolio, today);
        for (std::size_t i = share.first; i < share.last; ++i) {
            if (const Assessment *latest = reader.latest(projects[i]->id))
                found[share.number].push_back(std::make_shared<const Readiness>(reader.of(*latest)));
        }
    });
    m_places.reserve(qsizetype(projects.size()));
    for (std::vector<SharedReadiness> &part : found) {
        for (SharedReadiness &readiness : part)
            put(std::move(readiness));
    }
}

void ReadinessBook::follow(const Portfolio &now, const ChangeSet &set)
{
    QSet<RowId> touched;
    const Owners owners(now, set);
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
        for (const RowList *rows : {&changes.created, &changes.after, &changes.before, &changes.deleted})
            owners.addProjects(touched, *rows);
    }
    if (touched.isEmpty())
        return;
    ReadinessReader reader(now, m_today);
    for (const RowId &id : std::as_const(touched)) {
        const Id<Project> project(id);
        const Assessment *latest = now.find(project) ? reader.latest(project) : nullptr;
        if (latest)
            put(std::make_shared<const Readiness>(reader.of(*latest)));
        else
            drop(project);
    }
}

const SharedReadiness *ReadinessBook::find(const Id<Project> &project) const
{
    const auto place = m_places.find(project.untyped());
    return place == m_places.end() ? nullptr : &m_assessed[*place];
}

void ReadinessBook::put(SharedReadiness readiness)
{
    const RowId project = readiness->project.untyped();
    const auto place = m_places.find(project);
    if (place != m_places.end()) {
        m_assessed[*place] = std::move(readiness);
        return;
    }
    m_places.insert(project, m_assessed.size());
    m_assessed.push_back(std::move(readiness));
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
