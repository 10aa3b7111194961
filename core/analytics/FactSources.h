#pragma once

#include "core/domain/FactSource.h"
#include "core/domain/Project.h"
#include "core/portfolio/Portfolio.h"

namespace opi {

/// The column that a cell belongs to: "title" for title_da and title_en; else the cell itself.
QByteArray factColumn(const TableInfo &table, const QByteArray &cell);

/// What a source is about: a column of a row. The value of an own field ("own:" and its id) is a row of its own.
struct FactPlace {
    const TableInfo *table = nullptr;
    RowId row;
    QByteArray column;
};
/// Absent: `cell` is neither a cell nor a column of the table, or an own field without a value.
std::optional<FactPlace> factPlace(const Portfolio &portfolio, const TableInfo &table, const RowId &row,
                                   const QByteArray &cell);

/// Whether the table has the column that a source names.
bool hasColumn(const TableInfo &table, const QByteArray &column);

/// Whether a browser shows it: a file name or a program is not started from a source.
bool isWebAddress(const QString &address);

/// Where the fact comes from; null: nobody has said. `cell` is as in factPlace. (Reads all sources: some hundreds at
/// most.)
const FactSource *factSource(const Portfolio &portfolio, const RowId &row, const TableInfo &table,
                             const QByteArray &cell);

/// The project that a fact is about, through whatever stands between; null: it is of a register.
const Project *projectOf(const Portfolio &portfolio, const FactSource &source);

/// The sources of facts whose rows are there, the newest date first, then by address; of one project if one is given.
std::vector<const FactSource *> factSources(const Portfolio &portfolio, const std::optional<Id<Project>> &project = {});

/// The table that the row of the fact is in; null: this program does not know it.
const TableInfo *tableOf(const FactSource &source);

} // namespace opi
