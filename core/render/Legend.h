#pragma once

#include "core/render/Chart.h"

namespace opi {

struct LegendEntry {
    enum class Swatch { Fill, Line, Outline, Missing, LargeDot, Dot, Ring };
    Swatch swatch = Swatch::Fill;
    QColor color;
    QString text;
};

/// What the colours of a chart mean: entries side by side, broken into lines where they do not fit.
class Legend {
public:
    enum class Flow { Lines, Column };

    Legend() = default;
    /// Takes the room it needs from the upper left corner of `area` on.
    Legend(const QList<LegendEntry> &entries, const QRectF &area, Flow flow, const Typesetter &setter);

    const QSizeF &size() const { return m_size; }
    void moveTo(const QPointF &corner);

    QList<ChartLabel> labels() const;
    void draw(QPainter &painter, const Theme &theme) const;

private:
    struct Item {
        LegendEntry entry;
        QRectF swatch;
        ChartLabel label;
    };

    QPointF m_corner;
    QSizeF m_size;
    QList<Item> m_items;
};

} // namespace opi
