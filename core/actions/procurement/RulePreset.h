#pragma once

#include "core/base/Result.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// The rules of procurement that the program ships: threshold values, minimum deadlines, rules, routes and checks, each
/// with its source and how sure it is. The ids are the same in every file.
void addShippedRules(ChangeSet &set);

/// The same of those that the portfolio does not have.
void addMissingRules(ChangeSet &set, const Portfolio &portfolio);

/// Brings in what the program ships of rules and is not there; nothing that is there changes. Action "install-rules";
/// an empty set if all is there.
Result<ChangeSet> installRules(const Portfolio &portfolio);

} // namespace opi::actions
