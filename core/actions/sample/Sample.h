#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/portfolio/DatedChange.h"

namespace opi::actions {

/// The day on which the sample portfolio is told: what comes after it is a plan.
QDate sampleToday();

/// A portfolio to look around in, with its history from November 2023: projects that are documented in public, with the
/// address of their source and no more than it says, and plainly fictional ones, marked "(eksempel)". No person in it
/// is real. The data are files in resources/sample; the same language gives the same rows with the same ids.
///
/// To be written with writeHistory(). Damaged "sample-damaged": the program's own data name something that is not
/// there, which no release should do.
Result<std::vector<DatedChange>> sampleHistory(Language language);

} // namespace opi::actions
