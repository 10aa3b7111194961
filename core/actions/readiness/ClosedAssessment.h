#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// Refused "assessment-closed": the row is a closed assessment or a part of one, and those never change. Refused
/// "evidence-in-use" and "rubric-in-use": a closed assessment rests on what would change about the row. `before` is
/// null for a row that is to be created; `after` is null for one that is to be deleted.
Result<> checkNotClosed(const Portfolio &portfolio, const TableInfo &table, const void *before, const void *after);

} // namespace opi::actions
