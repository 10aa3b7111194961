#pragma once

#include "core/render/pdf/Flow.h"
#include "core/report/Document.h"

namespace opi {

/// Key figures in rows that are as full as one another.
QList<QList<document::KeyFigure>> keyFigureRows(const document::KeyFigures &figures);

/// One row, with its elements below `list` in the structure.
Piece keyFigurePiece(const QList<document::KeyFigure> &figures, int list, StructureTree &structure);

} // namespace opi
