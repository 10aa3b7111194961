#pragma once

#include "core/render/pdf/StructureTree.h"
#include "core/render/pdf/TaggedPainter.h"

#include <functional>
#include <memory>

namespace opi {

/// A strip across the page that is never divided: a line of text, a row of a table, a figure.
struct Piece {
    qreal gap = 0; ///< above it; not at the top of a page
    qreal height = 0;
    bool keepsWithNext = false;
    bool startsPage = false;
    std::optional<int> anchor;            ///< the heading or figure that begins here
    std::shared_ptr<const Piece> heading; ///< repeated above it if it comes first on a page
    std::function<void(TaggedPainter &, const QPointF &topLeft)> paint;
};

/// A whole document before it is cut into pages.
struct Flow {
    std::vector<Piece> pieces;
    StructureTree structure;
};

} // namespace opi
