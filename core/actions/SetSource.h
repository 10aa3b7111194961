#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

#include <QDate>

namespace opi::actions {

/// Says where a fact comes from (X03): `cell` of a row, the address of what says it, and the day that it was said or
/// read. One source for each fact; an empty address takes it away. Actions "create-fact_source", "edit-fact_source" and
/// "delete-fact_source"; an empty set if nothing changes.
/// NotFound "row-missing": there is no such row; Invalid "no-such-fact": the table has no such column, or nothing is
/// written in the own field.
Result<ChangeSet> setSource(const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                            const QByteArray &cell, const QString &address, const std::optional<QDate> &dated);

} // namespace opi::actions
