#pragma once

#include "core/render/Chart.h"
#include "core/render/FreeLabels.h"
#include "core/render/Legend.h"

namespace opi {

/// The parts of an innovation package on a grid of readiness (upwards) and use (to the right), the bottleneck ringed
/// and named, an arrow from where a part was last time. The core is a larger dot. A mark is a part; its key is the
/// part's id.
class PackageChart final : public Chart {
public:
    PackageChart(PackageFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Dot {
        QPointF at;
        std::optional<QPointF> from;
        qreal radius = 4;
        bool isBottleneck = false;
        bool isRequired = true;
    };

    QPointF pointOf(int use, int readiness) const;
    QString markText(const PackageFigure::Part &part) const;
    QList<LegendEntry> legendEntries(const Theme &theme) const;
    QList<ChartLabel> axisLabels(const QRectF &area, const Typesetter &setter) const;

    PackageFigure m_figure;
    QRectF m_grid;
    QList<Dot> m_dots;
    QList<QRectF> m_plates; ///< below the names
    Legend m_legend;
};

} // namespace opi
