#pragma once

#include "core/exchange/import/ImportField.h"

namespace opi {

/// The fields of lists whose rows are no projects, in the order of the enum: see importFields(), which has all.
std::vector<ImportFieldInfo> rowFields();

/// Those of barriers, follow-ups and decisions, and of procurements, customers and benefits: the end of rowFields().
std::vector<ImportFieldInfo> processRowFields();
std::vector<ImportFieldInfo> marketRowFields();

} // namespace opi
