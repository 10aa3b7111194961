#include "core/portfolio/ProjectOf.h"

namespace opi {

bool belongsTo(const TableInfo &table, const TableInfo &ancestor)
{
    const TableInfo *at = &table;
    while (at->parent >= 0 && at->parent != ancestor.index)
        at = &allTables()[std::size_t(at->parent)];
    return at->parent >= 0;
}

RowId ancestorOf(const Portfolio &portfolio, const TableInfo &ancestor, const TableInfo &table, const void *row)
{
    const TableInfo *at = &table;
    while (row && at->parent >= 0) {
        const RowId owner = at->owner(row);
        if (at->parent == ancestor.index)
            return owner;
        row = portfolio.tables()[std::size_t(at->parent)].find(owner);
        at = &allTables()[std::size_t(at->parent)];
    }
    return {};
}

bool belongsToProject(const TableInfo &table)
{
    return &table == &tableInfo<Project>() || belongsTo(table, tableInfo<Project>());
}

const Project *projectOf(const Portfolio &portfolio, const TableInfo &table, const RowId &row)
{
    if (&table == &tableInfo<Project>())
        return portfolio.find(Id<Project>(row));
    const void *found = portfolio.tables()[std::size_t(table.index)].find(row);
    return portfolio.find(Id<Project>(ancestorOf(portfolio, tableInfo<Project>(), table, found)));
}

} // namespace opi
