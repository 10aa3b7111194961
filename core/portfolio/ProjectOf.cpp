#include "core/portfolio/ProjectOf.h"

namespace opi {

bool belongsToProject(const TableInfo &table)
{
    const TableInfo *at = &table;
    while (at->parent >= 0 && at != &tableInfo<Project>())
        at = &allTables()[std::size_t(at->parent)];
    return at == &tableInfo<Project>();
}

const Project *projectOf(const Portfolio &portfolio, const TableInfo &table, const RowId &row)
{
    const TableInfo *at = &table;
    RowId id = row;
    while (at != &tableInfo<Project>()) {
        const void *found = portfolio.tables()[std::size_t(at->index)].find(id);
        if (!found || at->parent < 0)
            return nullptr;
        id = at->owner(found);
        at = &allTables()[std::size_t(at->parent)];
    }
    return portfolio.find(Id<Project>(id));
}

} // namespace opi
