#pragma once

#include "core/base/Result.h"
#include "core/domain/Gate.h"
#include "core/portfolio/Portfolio.h"

#include <functional>

namespace opi::actions {

/// Adds the rubric that the program ships: nine dimensions and the two scales of package parts, with levels, criteria
/// and accepted evidence, and what each gate asks for, as far as `hasGate` knows the gate. The rows have the same ids
/// in every file. Adds nothing if the program's own data cannot be read.
void addShippedRubric(ChangeSet &set, const std::function<bool(const Id<Gate> &)> &hasGate);

/// The same for a portfolio that has none, as it was made by an earlier program. Action "install-rubric".
/// Conflict "rubric-exists": it has the shipped one.
Result<ChangeSet> installRubric(const Portfolio &portfolio);

} // namespace opi::actions
