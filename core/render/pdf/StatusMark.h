#pragma once

#include "core/base/Status.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace opi {

/// The symbol of a status as strokes: the typeface of reports has no ✓ and no ✕, and another one may not be there.
void drawStatusMark(QPainter &painter, const QRectF &area, Status status, const QColor &ink);

} // namespace opi
