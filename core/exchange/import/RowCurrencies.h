#pragma once

#include "core/exchange/import/RowKinds.h"

namespace opi {

/// Gives the amounts of a row the currency that a column of its own names. Of several amounts the first one's column
/// counts for those that have none: a list with one column "Valuta" means all of them.
void applyCurrencies(ListedRow &listed, ListKind list);

} // namespace opi
