#pragma once

#include "core/base/Result.h"
#include "core/domain/Procurement.h"
#include "core/portfolio/Portfolio.h"

namespace opi::actions {

/// What somebody says to a check of a procurement. Overriding it needs a note. Without a note and not overridden, what
/// was said before is taken back. Action "note-check". Invalid "check-note-missing" (title of the check).
Result<ChangeSet> noteCheck(const Portfolio &portfolio, const Id<Procurement> &procurement, int number,
                            bool isOverridden, const LocalizedText &note, QDate today);

} // namespace opi::actions
