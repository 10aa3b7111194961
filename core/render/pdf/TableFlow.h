#pragma once

#include "core/render/pdf/Flow.h"
#include "core/report/Document.h"

namespace opi {

/// The heading row and the rows of a table, with their elements below `element` in the structure. A row is one piece;
/// only a row that is higher than a page is cut into several.
std::vector<Piece> tablePieces(const document::Table &table, int element, StructureTree &structure, qreal pageHeight);

} // namespace opi
