#pragma once

#include "core/render/Chart.h"

namespace opi {

/// Open barriers by phase and category: how many, on a tone of the worst of them, which a mark says too. A mark's key
/// is the phase's id, or "none", a comma, and the code of the category.
class BarrierChart final : public Chart {
public:
    BarrierChart(BarrierFigures figures, const Words &words) : Chart(words), m_figures(std::move(figures)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figures; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Cell {
        QRectF area;
        int open = 0;
        int worst = 0;
    };

    QRectF cellArea(qsizetype line, int column) const;
    QString markText(const BarriersOfPhase &row, int kind) const;

    BarrierFigures m_figures;
    QList<int> m_kinds; // the columns: categories that have any, the commonest first
    QRectF m_grid;
    qreal m_rowHeight = 0;
    QList<Cell> m_cells;
};

} // namespace opi
