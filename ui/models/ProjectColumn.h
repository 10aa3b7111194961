#pragma once

#include "core/domain/Project.h"
#include "ui/models/RowColumn.h"

namespace opi {

/// In a table of the rows of all projects: whose a row is.
template <Entity E> RowColumn projectColumn()
{
    RowColumn column = ColumnsOf<E>::derived(
        "project", [](const Words &words) { return fieldLabel<E>(words, "project"); },
        [](const E &row, const Reading &reading) -> CellValue {
            const Project *project = reading.portfolio.find(row.project);
            return project ? project->code + u' ' + reading.words.of(project->title) : QString();
        });
    column.isMuted = true;
    return column;
}

} // namespace opi
