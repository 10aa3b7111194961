#pragma once

#include "core/render/ChartLabel.h"
#include "core/text/Words.h"

namespace opi {

/// How many rows of a list have room for their texts; where not all have, the last line says how many are left out. A
/// row without its text would say nothing. The table of the chart has all.
struct RowsThatFit {
    qsizetype shown;
    qsizetype left;

    RowsThatFit(qsizetype rows, qreal height, qreal line);

    /// "and 12 more"
    ChartLabel note(const QRectF &area, qreal top, const Words &words, const Typesetter &setter) const;
};

} // namespace opi
