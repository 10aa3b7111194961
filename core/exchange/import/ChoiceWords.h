#pragma once

#include "core/exchange/import/ImportField.h"

#include <span>

namespace opi {

/// One value of a field with the words that lists have for it.
struct ChoiceWords {
    int value;
    const char *code;
    const char *danish; ///< words, parted by |; the first is the one that is written
    const char *english;
    const char *more; ///< Norwegian, and signs
};

/// The values of a field of barriers, decisions, procurements or customers, of plans, of sources, and of answers and
/// decisions at gates and option holders; empty for other fields.
std::span<const ChoiceWords> processChoicesOf(ImportField field);
std::span<const ChoiceWords> marketPlanChoicesOf(ImportField field);
std::span<const ChoiceWords> sourceChoicesOf(ImportField field);
std::span<const ChoiceWords> gateChoicesOf(ImportField field);

} // namespace opi
