#include "core/render/RowsThatFit.h"

#include <algorithm>

namespace opi {

RowsThatFit::RowsThatFit(qsizetype rows, qreal height, qreal line) : shown(rows), left(0)
{
    const auto lines = qsizetype(height / line + 0.001); // what was asked for fits, whatever the rounding
    if (rows <= lines)
        return;
    shown = std::clamp<qsizetype>(lines - 1, 0, rows);
    left = rows - shown;
}

ChartLabel RowsThatFit::note(const QRectF &area, qreal top, const Words &words, const Typesetter &setter) const
{
    const int count = int(left); // lupdate of Qt 6.4 never ends where a call stands in place of n
    //: the last line of a chart that has no room for all rows of a list
    return setter.muted(QRectF(area.left(), top, area.width(), setter.lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                        words.translate("Chart", "and %n more", nullptr, count));
}

} // namespace opi
