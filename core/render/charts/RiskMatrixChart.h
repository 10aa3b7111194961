#pragma once

#include "core/render/Legend.h"

#include <array>

namespace opi {

/// Open risks by probability (upwards) and impact (to the right), the number in each cell on the ground of its band.
/// A cell with risks has the strong tone of the band and, where there is room, its name; an empty one the pale tone.
/// A mark is a cell; its key is "probability,impact".
class RiskMatrixChart final : public Chart {
public:
    RiskMatrixChart(const RiskMatrix &matrix, const Words &words) : Chart(words), m_matrix(matrix) {}

    qreal height(const Theme &theme) const override;

    static QColor ground(RiskBand band, bool hasRisks, const Theme &theme);

protected:
    document::FigureData data() const override { return m_matrix; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Cell {
        QRectF area;
        QColor ground;
    };

    int count(int probability, int impact) const;
    QRectF cellArea(int probability, int impact) const;
    QList<ChartLabel> cellLabels(int probability, int impact, const Typesetter &setter, const Theme &theme) const;
    QList<ChartLabel> axisLabels(const QRectF &area, const Typesetter &setter) const;
    QString markText(int probability, int impact) const;
    void placeGrid(const QRectF &area, const Typesetter &setter, const Theme &theme);

    RiskMatrix m_matrix;
    QRectF m_grid;
    QList<Cell> m_cells;
    Legend m_legend;
};

} // namespace opi
