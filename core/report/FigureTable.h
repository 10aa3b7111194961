#pragma once

#include "core/report/Document.h"
#include "core/text/Words.h"

namespace opi {

/// The figures of a figure as a table, for those who do not see it, for copying, and beside it in a report. Has every
/// number that the figure shows; municipalities without projects are left out. Amounts are in whole kroner, and the
/// heading says so.
document::Table figureTable(const document::FigureData &data, const Words &words);

} // namespace opi
