#pragma once

#include "core/exchange/import/ImportField.h"

namespace opi {

/// The value of an enum field (state, light, confidentiality, role of a partner) that a cell names in Danish, English
/// or Norwegian; nothing if the word is unknown or can mean two of them, as G does for grøn and gul.
std::optional<int> choiceFrom(ImportField field, QStringView text);

/// The stable code of the value: "on-hold". Empty for a light that is not set.
QString choiceCode(ImportField field, int value);

/// The word that an export writes, which `choiceFrom` reads. Empty for a light that is not set.
QString choiceLabel(ImportField field, int value, Language language);

} // namespace opi
