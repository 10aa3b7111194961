#pragma once

#include "core/domain/CustomValue.h"
#include "core/portfolio/Portfolio.h"
#include "core/text/Words.h"

namespace opi {

/// The value of an own field as people write it: 1.234,5, 1.234.567 kr., 3. maj 2026. Empty for an empty one.
QString customText(const Words &words, CustomKind kind, const QString &value);

/// The same for a value in the history of a row, which the portfolio still has; the text as it is if it has not.
QString customText(const Words &words, const Portfolio &portfolio, const Id<CustomValue> &row, const QString &value);

} // namespace opi
