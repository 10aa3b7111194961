#pragma once

#include "core/exchange/import/ImportField.h"

namespace opi {

/// The fields of lists whose rows are no projects, in the order of the enum: see importFields(), which has all.
std::vector<ImportFieldInfo> rowFields();

/// Those of barriers, follow-ups and decisions, of procurements, customers and benefits, of plans, of sources, and of
/// answers, decisions and plans of gates and option holders: the end of rowFields().
std::vector<ImportFieldInfo> processRowFields();
std::vector<ImportFieldInfo> marketRowFields();
std::vector<ImportFieldInfo> marketPlanFields();
std::vector<ImportFieldInfo> sourceRowFields();
std::vector<ImportFieldInfo> gateRowFields();

} // namespace opi
