#pragma once

#include "core/domain/Organisation.h"

namespace opi {

/// The kind of an organisation where its name states it: Kommune, Region, Universitet, a form of company, Fonden,
/// a kind of school, or the name of an approved technological institute (https://gts-net.dk). Else Unknown.
OrganisationKind kindStatedBy(QStringView name);

} // namespace opi
