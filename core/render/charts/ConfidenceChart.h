#pragma once

#include "core/render/Chart.h"

namespace opi {

/// How far each project's score can be trusted, as a bar from 0 to 1, with its word and its age; the least trustworthy
/// at the top. A mark is a project; its key is the project's id.
class ConfidenceChart final : public Chart {
public:
    ConfidenceChart(ConfidenceFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    ConfidenceFigure m_figure;
    QList<QRectF> m_tracks;
};

} // namespace opi
