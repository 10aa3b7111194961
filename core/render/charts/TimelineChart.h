#pragma once

#include "core/render/Chart.h"

namespace opi {

/// Projects over time: phases as stretches, filled behind today and outlined ahead of it; gates as diamonds, milestones
/// as circles, filled when reached and crossed out when overdue; a line at today; below each row a thin one of how it
/// was on an earlier day. A mark's key is the project's id, and for a gate or milestone a comma and "gate" or
/// "milestones".
class TimelineChart final : public Chart {
public:
    TimelineChart(TimelineFigure figure, const Words &words) : Chart(words), m_figure(std::move(figure)) {}

    qreal height(const Theme &theme) const override;

    /// What lies between the names and the right edge, in the coordinates of the last layout: for zooming at the mouse.
    QRectF plot() const { return m_plot; }

protected:
    document::FigureData data() const override { return m_figure; }
    ChartLayout arrange(const QRectF &area, const Theme &theme) override;
    void draw(QPainter &painter, const Theme &theme) const override;

private:
    struct Stretch {
        QRectF area;
        int step;
        bool isPlanned;
        bool isBefore;
    };
    struct Sign {
        QPointF at;
        TimelineMark mark;
    };

    qreal placeOf(QDate day) const;
    std::optional<QRectF> stretchOf(const TimelineSpan &span, qreal top, qreal height) const;
    void addAxis(ChartLayout &layout, const QRectF &area, const Typesetter &setter);
    void addRow(ChartLayout &layout, const TimelineRow &row, const QRectF &line, const Typesetter &setter,
                const Theme &theme);
    QString rowText(const TimelineRow &row) const;
    QString markText(const TimelineRow &row, const TimelineMark &mark) const;
    void drawSign(QPainter &painter, const Sign &sign, const Theme &theme) const;

    TimelineFigure m_figure;
    QRectF m_plot;
    qreal m_nameLeft = 0, m_nameWidth = 0, m_signSize = 0;
    QList<qreal> m_years, m_parts; // where the lines of the grid are
    std::optional<qreal> m_today;
    QList<Stretch> m_stretches;
    QList<Sign> m_signs;
    QList<qreal> m_lines; // below each row
};

} // namespace opi
