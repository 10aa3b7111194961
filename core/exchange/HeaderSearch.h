#pragma once

#include "core/exchange/SourceTable.h"

#include <optional>

namespace opi {

/// The place of the headings among the records: those that start on `line`; without one the first record that fills at
/// least half of the columns, so that a title above the table is passed over. Nothing if no record starts there.
std::optional<std::size_t> headerAmong(const std::vector<SourceRecord> &records, std::optional<int> line);

} // namespace opi
