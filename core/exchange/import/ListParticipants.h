#pragma once

#include "core/exchange/import/ListedProject.h"

namespace opi {

/// Adds the organisations that a record names: the lead, the partners and those with a role of their own, out of cells
/// that may hold lists; and the funders.
void readParticipants(ListedProject &project, ListCells &cells, std::size_t record);

} // namespace opi
