#pragma once

#include "core/exchange/import/ProjectChange.h"

namespace opi {

/// Records what the list says of the innovation package of a project that it brings in: for each day one closed
/// assessment by the current rubric, with one rater, the list. A part that the list does not call core or complementary
/// is the core if it is the first. Levels without a part are those of the core, which is called as the project.
void addLevels(const Project &project, const ListedProject &listed, ImportContext &context);

/// Where the package of a project that is there already and the list differ: against its newest closed assessment until
/// that day, and for a day that the list names and nobody assessed on, in the day itself. If any of it is to be taken,
/// all that the list says of the day becomes a new closed assessment. Everything else is carried over from the one
/// before: the nine dimensions, and parts that the list does not name. Nothing is taken while an assessment is open,
/// and the cell is doubtful.
std::vector<ImportDifference> compareLevels(const Project &project, const ListedProject &listed,
                                            ImportContext &context);

} // namespace opi
