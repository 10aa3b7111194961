#pragma once

#include "core/exchange/import/ImportField.h"

namespace opi {

/// The fields of lists whose rows are no projects, in the order of the enum: see importFields(), which has all.
std::vector<ImportFieldInfo> rowFields();

} // namespace opi
