#include "core/render/pdf/StatusMark.h"

#include <QPainter>
#include <QPainterPath>

namespace opi {

void drawStatusMark(QPainter &painter, const QRectF &area, Status status, const QColor &ink)
{
    const auto at = [&area](qreal x, qreal y) { return area.topLeft() + QPointF(x * area.width(), y * area.height()); };
    QPainterPath path;
    switch (status) {
    case Status::Good:
        path.moveTo(at(0.08, 0.58));
        path.lineTo(at(0.36, 0.88));
        path.lineTo(at(0.92, 0.12));
        break;
    case Status::Warn:
        path.moveTo(at(0.5, 0.05));
        path.lineTo(at(0.5, 0.62));
        path.moveTo(at(0.5, 0.90));
        path.lineTo(at(0.5, 0.92));
        break;
    case Status::Bad:
        path.moveTo(at(0.12, 0.12));
        path.lineTo(at(0.88, 0.88));
        path.moveTo(at(0.88, 0.12));
        path.lineTo(at(0.12, 0.88));
        break;
    case Status::None:
        path.moveTo(at(0.05, 0.5));
        path.lineTo(at(0.85, 0.5));
        break;
    }
    painter.setPen(QPen(ink, area.width() * 0.18, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace opi
