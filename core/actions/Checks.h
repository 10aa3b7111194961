#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// Whether a row may stand in the portfolio as it is: what must be filled in is, periods run forwards, levels are on
/// their scale, numbers that have a check digit pass it, codes are unique, and every row it refers to is there.
/// Invalid, with the code of the rule and what it names; the facts end with the cell's name where one is at fault.
Result<> check(const Portfolio &portfolio, const TableInfo &table, const void *row);

/// What a sentence about the row names: its title, name or code. Empty for people, who are not named in the journal.
QString subjectOf(const Portfolio &portfolio, const TableInfo &table, const void *row);

template <Entity E> Result<> check(const Portfolio &portfolio, const E &row)
{
    return check(portfolio, tableInfo<E>(), &row);
}

template <Entity E> QString subjectOf(const Portfolio &portfolio, const E &row)
{
    return subjectOf(portfolio, tableInfo<E>(), &row);
}

} // namespace opi::actions
