#pragma once

#include "core/render/Legend.h"

namespace opi {

/// The same profile as a radar, for those who are used to one: documented levels as an area, the market's targets as a
/// dashed line, an axis for each dimension. The bars say more. A mark is a dimension; its key is the dimension's id.
class RadarChart final : public Chart {
public:
    RadarChart(RadarFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    QPointF pointOf(qsizetype axis, qreal level) const;
    QString axisText(const ProfileBar &bar, const QString &name) const;
    QStringList axisTexts(bool areCodes) const;
    QRectF besideAxis(qsizetype axis, qreal width, qreal height) const;
    qreal roomBeside(const QStringList &texts, const QRectF &plot, const Typesetter &setter) const;

    RadarFigure m_figure;
    QPointF m_centre;
    qreal m_radius = 0;
    Legend m_legend;
};

} // namespace opi
