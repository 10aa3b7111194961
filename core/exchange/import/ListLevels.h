#pragma once

#include "core/exchange/import/ListedProject.h"

namespace opi {

/// Adds what the record says of the innovation package: one part of it, or the core if it names none. A part that has
/// levels for the same day already keeps them, and others are doubtful.
void readLevels(ListedProject &project, ListCells &cells, std::size_t record);

} // namespace opi
