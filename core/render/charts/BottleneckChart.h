#pragma once

#include "core/render/Chart.h"

namespace opi {

/// How often each dimension is what holds a project back, the most frequent at the top and in red. A mark is a
/// dimension; its key is the dimension's id.
class BottleneckChart final : public Chart {
public:
    BottleneckChart(BottleneckFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    BottleneckFigure m_figure;
    QList<QRectF> m_bars;
};

} // namespace opi
