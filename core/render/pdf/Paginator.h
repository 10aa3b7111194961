#pragma once

#include "core/render/pdf/Flow.h"

namespace opi {

struct PlacedPiece {
    const Piece *piece = nullptr; ///< in the flow, or a repeated heading that a piece of the flow keeps
    qreal y = 0;                  ///< from the top of the text
};
using PagePieces = std::vector<PlacedPiece>;

/// Cuts a flow into pages of this height: what keeps with the next stays with it, headings of tables are repeated.
/// There is always at least one page. A piece that is higher than a page sticks out: who makes pieces avoids that.
std::vector<PagePieces> paginate(const std::vector<Piece> &pieces, qreal pageHeight);

} // namespace opi
