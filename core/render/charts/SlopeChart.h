#pragma once

#include "core/render/Chart.h"

namespace opi {

/// Two assessments of one project side by side, a line for each dimension: rising ones green, falling ones red, with
/// names and levels at both ends; where it is too low for names, with codes. A mark is a dimension; its key is the
/// dimension's id.
class SlopeChart final : public Chart {
public:
    SlopeChart(SlopeFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Stroke {
        std::optional<QPointF> from;
        std::optional<QPointF> to;
        int movement = 0;
    };

    using Side = std::optional<int> SlopeFigure::Line::*;
    static constexpr Side before = &SlopeFigure::Line::before;
    static constexpr Side after = &SlopeFigure::Line::after;
    /// A text at an end of the lines; `line` is -1 where it is of several.
    struct EndLabel {
        QString text;
        qreal top = 0;
        qsizetype line = -1;
    };

    QString markText(const SlopeFigure::Line &line) const;
    QString endText(const SlopeFigure::Line &line, Side side) const;
    QList<EndLabel> ownLabels(Side side, qreal line, qreal top, qreal bottom) const;
    QList<EndLabel> levelLabels(Side side, qreal line, qreal top, qreal bottom) const;
    qreal heightOf(int level) const;

    SlopeFigure m_figure;
    QRectF m_plot;
    QList<Stroke> m_strokes;
};

} // namespace opi
