#pragma once

#include "core/base/LocalizedText.h"
#include "core/base/Result.h"
#include "core/portfolio/ChangeSet.h"

namespace opi::actions {

/// Who starts a portfolio.
struct NewPortfolio {
    LocalizedText name;
    LocalizedText owner;
    LocalizedText committee;
    Language language = Language::Danish;
};

/// The rows that a new portfolio begins with: its profile, the regions with their validity and successors, the 98
/// municipalities, two process models and four focus areas. Shipped rows have the same ids in every file. They are
/// data in resources/presets, and the user may change them. Action "new-portfolio".
/// Damaged: the program's own data cannot be read, which no release should do.
Result<ChangeSet> startPortfolio(const NewPortfolio &request);

} // namespace opi::actions
