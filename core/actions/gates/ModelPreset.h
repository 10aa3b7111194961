#pragma once

#include "core/portfolio/ChangeSet.h"

namespace opi::actions {

/// The process models that the program ships, with phases, gates and criteria; the ids are the same in every file.
void addShippedModels(ChangeSet &set);

} // namespace opi::actions
