#include "core/render/FreeLabels.h"

#include <algorithm>

namespace opi {

void FreeLabels::take(const QList<ChartLabel> &labels)
{
    for (const ChartLabel &label : labels)
        m_taken << label.area;
}

bool FreeLabels::isFree(const QRectF &room) const
{
    return m_area.contains(room)
           && std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &area) { return area.intersects(room); });
}

bool FreeLabels::place(const QPointF &point, qreal radius, const QString &text, Type type, const QColor &ink,
                       const QColor &ground)
{
    const QSizeF size(m_setter.width(text, type), m_setter.lineHeight(type));
    const qreal gap = radius + 3;
    const QPointF corners[] = {{point.x() + gap, point.y() - size.height() / 2},
                               {point.x() - gap - size.width(), point.y() - size.height() / 2},
                               {point.x() - size.width() / 2, point.y() + gap},
                               {point.x() - size.width() / 2, point.y() - gap - size.height()},
                               {point.x() + gap, point.y() + radius / 2},
                               {point.x() + gap, point.y() - radius / 2 - size.height()},
                               {point.x() - gap - size.width(), point.y() + radius / 2},
                               {point.x() - gap - size.width(), point.y() - radius / 2 - size.height()}};
    for (const QPointF &corner : corners) {
        const QRectF room(corner, size);
        if (!isFree(room))
            continue;
        ChartLabel label = m_setter.label(room, Qt::AlignLeft | Qt::AlignTop, text, type);
        label.ink = ink;
        label.ground = ground;
        m_taken << room;
        m_labels << label;
        return true;
    }
    return false;
}

} // namespace opi
