#include "core/render/Legend.h"

#include <QPainter>

namespace opi {

Legend::Legend(const QList<LegendEntry> &entries, const QRectF &area, Flow flow, const Typesetter &setter)
    : m_corner(area.topLeft())
{
    const qreal line = setter.lineHeight() + 2;
    const qreal between = 1.75 * setter.gap();
    const qreal afterSwatch = 0.65 * setter.gap();
    const qreal side = std::round(setter.lineHeight() * 0.55);
    QPointF at = area.topLeft();
    for (const LegendEntry &entry : entries) {
        const qreal before = (entry.swatch == LegendEntry::Swatch::Line ? 1.6 * side : side) + afterSwatch;
        const qreal whole = before + setter.width(entry.text);
        const bool breaks = flow == Flow::Column || at.x() + whole > area.right();
        if (breaks && !m_items.isEmpty())
            at = QPointF(area.left(), at.y() + line);
        const QRectF room(at.x() + before, at.y(), std::max(0.0, area.right() - at.x() - before), line);
        Item item{entry, QRectF(at.x(), at.y() + (line - side) / 2, before - afterSwatch, side),
                  setter.muted(room, Qt::AlignLeft | Qt::AlignVCenter, entry.text)};
        m_size = m_size.expandedTo(QSizeF(item.label.area.right() - m_corner.x(), at.y() + line - m_corner.y()));
        at.setX(item.label.area.right() + between);
        m_items << item;
    }
}

void Legend::moveTo(const QPointF &corner)
{
    for (Item &item : m_items) {
        item.swatch.translate(corner - m_corner);
        item.label.area.translate(corner - m_corner);
    }
    m_corner = corner;
}

QList<ChartLabel> Legend::labels() const
{
    QList<ChartLabel> labels;
    for (const Item &item : m_items)
        labels << item.label;
    return labels;
}

void Legend::draw(QPainter &painter, const Theme &theme) const
{
    for (const Item &item : m_items) {
        const QRectF swatch = crisp(painter, item.swatch);
        switch (item.entry.swatch) {
        case LegendEntry::Swatch::Fill:
            painter.setPen(Qt::NoPen);
            painter.setBrush(item.entry.color);
            painter.drawRoundedRect(swatch, 1.5, 1.5);
            break;
        case LegendEntry::Swatch::Line:
            painter.setPen(Qt::NoPen);
            painter.setBrush(item.entry.color);
            painter.drawRect(crisp(painter, QRectF(swatch.left(), swatch.center().y() - 1, swatch.width(), 2)));
            break;
        case LegendEntry::Swatch::Outline:
            painter.setPen(QPen(item.entry.color, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
            break;
        case LegendEntry::Swatch::Missing: drawMissing(painter, swatch, theme); break;
        case LegendEntry::Swatch::LargeDot:
        case LegendEntry::Swatch::Dot:
        case LegendEntry::Swatch::Ring: {
            const bool isRing = item.entry.swatch == LegendEntry::Swatch::Ring;
            const qreal radius = swatch.width() * (item.entry.swatch == LegendEntry::Swatch::LargeDot ? 0.5 : 0.32);
            painter.setPen(isRing ? QPen(item.entry.color, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(isRing ? QBrush(theme.panel) : QBrush(item.entry.color));
            painter.drawEllipse(item.swatch.center(), radius, radius);
            break;
        }
        }
    }
}

} // namespace opi
