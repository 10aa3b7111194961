#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// The three edits that every table has, each checked (see Checks.h). A row's own id is given by the caller, so that
/// creating needs nobody. The actions are called "create-", "edit-" and "delete-" with the table's name.

/// Adds the row. Conflict "row-exists": there is a row with its id.
Result<ChangeSet> create(const Portfolio &portfolio, const TableInfo &table, const void *row);

/// Gives the row with this id these values; no change is an empty set. NotFound "row-missing": there is none.
Result<ChangeSet> edit(const Portfolio &portfolio, const TableInfo &table, const void *row);

/// Deletes the row with all that it owns. Refused "row-in-use": other rows refer to it; how many, and their table.
Result<ChangeSet> remove(const Portfolio &portfolio, const TableInfo &table, const RowId &id);

template <Entity E> Result<ChangeSet> create(const Portfolio &portfolio, const E &row)
{
    return create(portfolio, tableInfo<E>(), &row);
}

template <Entity E> Result<ChangeSet> edit(const Portfolio &portfolio, const E &row)
{
    return edit(portfolio, tableInfo<E>(), &row);
}

template <Entity E> Result<ChangeSet> remove(const Portfolio &portfolio, const Id<E> &id)
{
    return remove(portfolio, tableInfo<E>(), id.untyped());
}

} // namespace opi::actions
