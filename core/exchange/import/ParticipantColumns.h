#pragma once

#include "core/domain/ProjectPartner.h"
#include "core/exchange/import/ImportField.h"

namespace opi {

/// The column of a list in which organisations with this role stand.
ImportField columnOf(PartnerRole role);

/// The role of the organisations in such a column; nothing for columns of other things.
std::optional<PartnerRole> roleOf(ImportField field);

} // namespace opi
