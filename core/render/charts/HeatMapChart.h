#pragma once

#include "core/render/Chart.h"

namespace opi {

/// Assessed projects by dimension: the level in each cell on a tone of its height, the weakest of each project framed.
/// What is unrated is hatched, what does not apply has a dash. A mark is a cell; its key is the project's id, a comma,
/// and the dimension's id.
class HeatMapChart final : public Chart {
public:
    HeatMapChart(HeatMapFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Cell {
        QRectF area;
        std::optional<int> level;
        bool applies = true;
        bool isWeakest = false;
    };

    QString markText(const HeatMapFigure::Line &line, qsizetype column) const;
    QRectF cellArea(qsizetype line, qsizetype column) const;
    QList<ChartLabel> headings(const Typesetter &setter) const;

    HeatMapFigure m_figure;
    QRectF m_grid;
    qreal m_rowHeight = 0;
    QList<Cell> m_cells;
};

} // namespace opi
