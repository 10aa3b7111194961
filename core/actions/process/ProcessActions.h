#pragma once

#include "core/base/Result.h"
#include "core/domain/FollowUp.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// Somebody has done what was to be done. Action "complete-follow-up"; an empty set if it was done before.
Result<ChangeSet> completeFollowUp(const Portfolio &portfolio, const Id<FollowUp> &followUp, QDate today);

} // namespace opi::actions
