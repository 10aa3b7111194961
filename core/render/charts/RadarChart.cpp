#include "core/render/charts/RadarChart.h"

#include "core/domain/RubricDimension.h"
#include "core/render/FreeLabels.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace opi {

static constexpr int rings = 3;

qreal RadarChart::height(const Theme &theme) const { return theme.font(Type::Caption).pixelSize() * 22; }

QPointF RadarChart::pointOf(qsizetype axis, qreal level) const
{
    const qreal angle = 2 * std::numbers::pi * qreal(axis) / qreal(m_figure.profile.bars.size()) - std::numbers::pi / 2;
    const qreal distance = m_radius * level / highestLevel;
    return m_centre + QPointF(std::cos(angle) * distance, std::sin(angle) * distance);
}

ChartLayout RadarChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    const qreal line = setter.lineHeight();
    ChartLayout layout;
    const QList<ProfileBar> &bars = m_figure.profile.bars;
    m_radius = 0;
    if (bars.isEmpty())
        return layout;
    m_legend = Legend({{LegendEntry::Swatch::Fill, theme.series[1], words().translate("RadarChart", "Documented")},
                       {LegendEntry::Swatch::Line, theme.ink, words().translate("RadarChart", "The market asks for")}},
                      area, Legend::Flow::Lines, setter);
    const QRectF plot = area.adjusted(0, 0, 0, -m_legend.size().height() - setter.gap());
    m_legend.moveTo(QPointF(area.left(), plot.bottom() + setter.gap()));
    layout.labels << m_legend.labels();
    m_centre = plot.center();
    m_radius = std::max(4.0, std::min(plot.height() / 2 - 1.5 * line, plot.width() * 0.3));
    FreeLabels names(plot, setter);
    names.take(QRectF(m_centre.x() - m_radius * 0.6, m_centre.y() - m_radius * 0.6, m_radius * 1.2, m_radius * 1.2));
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QString level = bars[i].documented ? words().number(qint64(*bars[i].documented)) : QStringLiteral("–");
        const QString text = words().of(bars[i].name) + QChar(QChar::Nbsp) + level;
        const QPointF end = pointOf(i, highestLevel);
        if (!names.place(end, 2, text, Type::Caption, theme.ink, theme.panel))
            names.place(end, 2, bars[i].code, Type::Caption, theme.ink, theme.panel);
        layout.marks << ChartMark{QRectF(end.x() - 10, end.y() - 10, 20, 20), text, bars[i].dimension.toString()};
    }
    layout.labels << names.labels();
    return layout;
}

void RadarChart::draw(QPainter &painter, const Theme &theme) const
{
    const qsizetype axes = m_figure.profile.bars.size();
    if (axes == 0 || m_radius <= 0)
        return;
    const auto polygon = [&](auto level) {
        QPolygonF points;
        for (qsizetype i = 0; i < axes; ++i)
            points << pointOf(i, level(m_figure.profile.bars[i]));
        return points;
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    for (int ring = 1; ring <= rings; ++ring)
        painter.drawPolygon(polygon([&](const ProfileBar &) { return qreal(highestLevel) * ring / rings; }));
    for (qsizetype i = 0; i < axes; ++i)
        painter.drawLine(m_centre, pointOf(i, highestLevel));
    painter.setPen(QPen(theme.series[0], 2));
    painter.setBrush(mixed(theme.panel, theme.series[1], 0.45));
    painter.drawPolygon(polygon([](const ProfileBar &bar) { return qreal(bar.documented.value_or(0)); }));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ink, 1.5, Qt::DashLine));
    painter.drawPolygon(polygon([](const ProfileBar &bar) { return qreal(bar.target); }));
    m_legend.draw(painter, theme);
}

} // namespace opi
