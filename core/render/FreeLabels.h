#pragma once

#include "core/render/ChartLabel.h"

namespace opi {

/// Finds room for texts beside points: to the right, to the left, below, above, and then in
/// the corners. A text that fits nowhere is left out
/// rather than laid over another.
class FreeLabels {
public:
    /// `taken`: areas that no text may cover.
    FreeLabels(const QRectF &area, const Typesetter &setter) : m_area(area), m_setter(setter) {}

    void take(const QRectF &area) { m_taken << area; }
    void take(const QList<ChartLabel> &labels);
    /// True if the text found room beside a point of this radius.
    bool place(const QPointF &point, qreal radius, const QString &text, Type type, const QColor &ink,
               const QColor &ground);

    const QList<ChartLabel> &labels() const { return m_labels; }

private:
    bool isFree(const QRectF &room) const;

    QRectF m_area;
    const Typesetter &m_setter;
    QList<QRectF> m_taken;
    QList<ChartLabel> m_labels;
};

} // namespace opi
