#pragma once

#include "core/base/Result.h"
#include "core/portfolio/DatedChange.h"

namespace opi {

/// Makes a portfolio file in which everything happened as `history` tells it, the first step being how the file began;
/// complete or not at all. The later steps stand in the journal as edits of `person` with the source "ui", each at its
/// moment, and can be undone. Errors as Journal::create and Journal::perform.
Result<> writeHistory(const QString &path, const std::vector<DatedChange> &history, const QString &person);

} // namespace opi
