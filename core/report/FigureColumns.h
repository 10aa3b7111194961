#pragma once

#include "core/report/Document.h"

namespace opi {

/// A column of a figure's table; `share` is its part of the width beside the others.
inline document::Column textColumn(const QString &heading, double share = 2) { return {heading, Qt::AlignLeft, share}; }
inline document::Column figureColumn(const QString &heading, double share = 1)
{
    return {heading, Qt::AlignRight, share};
}

} // namespace opi
