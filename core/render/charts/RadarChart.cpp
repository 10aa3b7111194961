#include "core/render/charts/RadarChart.h"

#include "core/domain/RubricDimension.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace opi {

static constexpr int rings = 3;
static constexpr qreal besideAxisGap = 5;
static constexpr qreal onAxis = 0.1; // of the radius: an axis that points up or down has its text above or below

qreal RadarChart::height(const Theme &theme) const { return theme.font(Type::Caption).pixelSize() * 22; }

QPointF RadarChart::pointOf(qsizetype axis, qreal level) const
{
    const qreal angle = 2 * std::numbers::pi * qreal(axis) / qreal(m_figure.profile.bars.size()) - std::numbers::pi / 2;
    const qreal distance = m_radius * level / highestLevel;
    return m_centre + QPointF(std::cos(angle) * distance, std::sin(angle) * distance);
}

QString RadarChart::axisText(const ProfileBar &bar, const QString &name) const
{
    const QString level = bar.documented ? words().number(qint64(*bar.documented)) : QStringLiteral("–");
    return name + QChar(QChar::Nbsp) + level;
}

/// All names or all codes: a mixture looks like a mistake.
QStringList RadarChart::axisTexts(bool areCodes) const
{
    QStringList texts;
    for (const ProfileBar &bar : m_figure.profile.bars)
        texts << axisText(bar, areCodes ? bar.code : words().of(bar.name));
    return texts;
}

/// Where the text of an axis stands: outside the radar, on the side to which the axis points.
QRectF RadarChart::besideAxis(qsizetype axis, qreal width, qreal height) const
{
    const QPointF end = pointOf(axis, highestLevel);
    const QPointF outwards = m_radius > 0 ? (end - m_centre) / m_radius : QPointF();
    const qreal left = std::abs(outwards.x()) < onAxis ? end.x() - width / 2
                       : outwards.x() > 0              ? end.x() + besideAxisGap
                                                       : end.x() - besideAxisGap - width;
    return {left, end.y() - height / 2 + outwards.y() * (height / 2 + 2), width, height};
}

/// The largest radius that leaves room for the texts.
qreal RadarChart::roomBeside(const QStringList &texts, const QRectF &plot, const Typesetter &setter) const
{
    qreal radius = plot.width() / 2;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qreal angle = 2 * std::numbers::pi * qreal(i) / qreal(texts.size()) - std::numbers::pi / 2;
        const qreal outwards = std::abs(std::cos(angle));
        if (outwards >= onAxis)
            radius = std::min(radius, (plot.width() / 2 - besideAxisGap - setter.width(texts[i])) / outwards);
    }
    return radius;
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
    const qreal wanted = std::max(4.0, plot.height() / 2 - 1.5 * line);
    QStringList texts = axisTexts(false);
    m_radius = std::min(wanted, roomBeside(texts, plot, setter));
    if (m_radius < 0.6 * wanted) { // long names would leave a radar that says nothing
        texts = axisTexts(true);
        m_radius = std::max(4.0, std::min(wanted, roomBeside(texts, plot, setter)));
    }
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const QPointF end = pointOf(i, highestLevel);
        const QRectF room = besideAxis(i, setter.width(texts[i]), line);
        const bool isFree = std::none_of(layout.labels.begin(), layout.labels.end(),
                                         [&](const ChartLabel &other) { return other.area.intersects(room); });
        if (isFree && plot.contains(room))
            layout.labels << setter.label(room, Qt::AlignLeft | Qt::AlignTop, texts[i]);
        layout.marks << ChartMark{QRectF(end.x() - 10, end.y() - 10, 20, 20),
                                  axisText(bars[i], words().of(bars[i].name)), bars[i].dimension.toString()};
    }
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
