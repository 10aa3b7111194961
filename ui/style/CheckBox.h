#pragma once

#include "core/render/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace opi {

/// The box of a check box: an outline that is seen on every ground, filled with a mark when it is on, with a bar when
/// it is partly on.
inline void drawCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On, isPartly = option.state & QStyle::State_NoChange;
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.adjust(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor outline = isEnabled ? theme.muted : theme.faint;
    painter.setPen(QPen(isOn && isEnabled ? theme.accent : outline, 1));
    painter.setBrush(isOn && isEnabled ? theme.accent : theme.panel);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(isOn && isEnabled ? theme.onAccent : outline, qMax(1.6, side / 8.0), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isOn)
        painter.drawPolyline(QPolygonF({at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.30)}));
    else if (isPartly)
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
    painter.restore();
}

} // namespace opi
