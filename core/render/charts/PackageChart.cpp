#include "core/render/charts/PackageChart.h"

#include "core/domain/RubricDimension.h"
#include "core/text/ReadinessText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opi {

static constexpr int cells = highestLevel + 1;

/// Paler towards the corner where nothing is ready or used; pale enough everywhere to be written on.
static QColor ground(int use, int readiness, const Theme &theme)
{
    return mixed(theme.track, theme.series[2], 0.05 + 0.03 * (use + readiness));
}

qreal PackageChart::height(const Theme &theme) const { return theme.font(Type::Caption).pixelSize() * 17; }

QPointF PackageChart::pointOf(int use, int readiness) const
{
    return {m_grid.left() + m_grid.width() * (use + 0.5) / cells,
            m_grid.bottom() - m_grid.height() * (readiness + 0.5) / cells};
}

QString PackageChart::markText(const PackageFigure::Part &part) const
{
    const QString name = words().of(part.name);
    if (!part.readiness || !part.use)
        //: %1: a component of an innovation package
        return words().translate("PackageChart", "%1: not rated").arg(name);
    //: %1: a component; %2, %3: levels 0-9; %4: their product
    QString text = words()
                       .translate("PackageChart", "%1: readiness %2, use %3, score %4")
                       .arg(name)
                       .arg(*part.readiness)
                       .arg(*part.use)
                       .arg(*part.readiness * *part.use);
    if (part.isBottleneck)
        text += QStringLiteral(", ") + words().translate("PackageChart", "the bottleneck");
    return text;
}

QList<ChartLabel> PackageChart::axisLabels(const QRectF &area, const Typesetter &setter) const
{
    const qreal line = setter.lineHeight();
    QList<ChartLabel> labels{setter.muted(QRectF(area.left(), area.top(), area.width(), line),
                                          Qt::AlignLeft | Qt::AlignTop, words().translate("PackageChart", "Readiness")),
                             setter.muted(QRectF(m_grid.left(), m_grid.bottom() + line, m_grid.width(), line),
                                          Qt::AlignRight | Qt::AlignTop,
                                          words().translate("PackageChart", "Use", "of a component"))};
    const bool isTight = m_grid.height() < 5 * line;
    for (int level = 0; level < cells; level += isTight ? 9 : 3) {
        const QPointF at = pointOf(level, level);
        const qreal top = std::max(at.y() - line / 2, area.top() + line); // below the name of the axis
        labels << setter.muted(QRectF(area.left(), top, m_grid.left() - setter.gap() - area.left(), line),
                               Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
        labels << setter.muted(QRectF(at.x() - 2 * line, m_grid.bottom(), 4 * line, line),
                               Qt::AlignHCenter | Qt::AlignTop, QString::number(level));
    }
    return labels;
}

QList<LegendEntry> PackageChart::legendEntries(const Theme &theme) const
{
    using Swatch = LegendEntry::Swatch;
    const auto has = [this](auto isSo) { return std::any_of(m_figure.parts.begin(), m_figure.parts.end(), isSo); };
    using Part = PackageFigure::Part;
    QList<LegendEntry> entries;
    if (has([](const Part &part) { return part.isCore; }))
        entries << LegendEntry{Swatch::LargeDot, theme.series[0], words().translate("PackageChart", "Core")};
    if (has([](const Part &part) { return !part.isCore && part.isRequired; }))
        //: of a component: the package does not scale without it
        entries << LegendEntry{Swatch::Dot, theme.series[0], words().translate("PackageChart", "Required")};
    if (has([](const Part &part) { return !part.isRequired; }))
        entries << LegendEntry{Swatch::Ring, theme.series[0], words().translate("PackageChart", "Not required")};
    if (has([](const Part &part) { return part.readinessBefore && part.useBefore; }))
        //: a line from where a component was to where it is
        entries << LegendEntry{Swatch::Line, theme.muted,
                               words().translate("PackageChart", "Since the last assessment")};
    return entries;
}

ChartLayout PackageChart::arrange(const QRectF &whole, const Theme &theme)
{
    const Typesetter setter(theme);
    const qreal line = setter.lineHeight();
    m_legend = Legend(legendEntries(theme), whole, Legend::Flow::Lines, setter);
    const bool hasLegend = m_legend.size().height() < whole.height() / 4; // else the grid is worth more
    if (!hasLegend)
        m_legend = {};
    const QRectF area = whole.adjusted(0, 0, 0, hasLegend ? -m_legend.size().height() - setter.gap() / 2 : 0);
    m_legend.moveTo(QPointF(area.left(), area.bottom() + setter.gap() / 2));
    const qreal left = setter.width(QStringLiteral("0")) + setter.gap();
    m_grid = area.adjusted(left, line + setter.gap() / 2, 0, -2 * line);
    m_grid.setHeight(std::max(m_grid.height(), 2 * line));
    m_grid.setWidth(std::min(m_grid.width(), 2.2 * m_grid.height()));

    ChartLayout layout;
    layout.labels << axisLabels(area, setter) << m_legend.labels();
    FreeLabels names(area.adjusted(0, line, 0, -2 * line), setter);
    names.take(layout.labels);
    m_dots.clear();
    const qreal small = std::round(setter.gap() * 0.55);
    for (const PackageFigure::Part &part : m_figure.parts) {
        if (!part.readiness || !part.use)
            continue;
        Dot dot{pointOf(*part.use, *part.readiness),
                {},
                part.isCore ? small * 1.7 : small,
                part.isBottleneck,
                part.isRequired};
        if (part.readinessBefore && part.useBefore
            && (part.readinessBefore != part.readiness || part.useBefore != part.use))
            dot.from = pointOf(*part.useBefore, *part.readinessBefore);
        m_dots << dot;
        const qreal reach = dot.radius + (dot.isBottleneck ? 5 : 0);
        const QRectF mark(dot.at.x() - reach, dot.at.y() - reach, 2 * reach, 2 * reach);
        names.take(mark);
        layout.marks << ChartMark{mark, markText(part), part.component.toString()};
    }
    // The bottleneck's name first: it must find room.
    qsizetype at = 0;
    const auto placeNames = [&](bool ofBottlenecks) {
        at = 0;
        for (const PackageFigure::Part &part : m_figure.parts) {
            if (!part.readiness || !part.use)
                continue;
            const Dot &dot = m_dots[at++];
            if (dot.isBottleneck != ofBottlenecks)
                continue;
            const QString name = words().of(part.name);
            //: on a chart, beside a ringed dot; %1: a component
            const QString text = ofBottlenecks ? words().translate("PackageChart", "Bottleneck: %1").arg(name) : name;
            const Type type = ofBottlenecks ? Type::CaptionStrong : Type::Caption;
            names.place(dot.at, dot.radius + (ofBottlenecks ? 5 : 0), text, type, theme.ink, theme.panel);
        }
    };
    placeNames(true);
    for (const Dot &dot : std::as_const(m_dots)) {
        if (dot.from)
            names.take(QRectF(*dot.from - QPointF(dot.radius, dot.radius), QSizeF(2 * dot.radius, 2 * dot.radius)));
    }
    placeNames(false);
    m_plates.clear();
    for (const ChartLabel &name : names.labels())
        m_plates << name.area.adjusted(-3, -1, 3, 1);
    layout.labels << names.labels();
    return layout;
}

void PackageChart::draw(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (int use = 0; use < cells; ++use) {
        for (int readiness = 0; readiness < cells; ++readiness) {
            const QRectF cell(m_grid.left() + m_grid.width() * use / cells,
                              m_grid.bottom() - m_grid.height() * (readiness + 1) / cells, m_grid.width() / cells - 1,
                              m_grid.height() / cells - 1);
            painter.setBrush(ground(use, readiness, theme));
            painter.drawRect(crisp(painter, cell));
        }
    }
    for (const Dot &dot : m_dots) {
        if (!dot.from)
            continue;
        painter.setPen(QPen(theme.muted, 1.5));
        painter.drawLine(*dot.from, dot.at);
        painter.setBrush(theme.panel);
        painter.drawEllipse(*dot.from, dot.radius * 0.7, dot.radius * 0.7);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel); // a name stands on one ground, whatever the cells below
    for (const QRectF &plate : m_plates)
        painter.drawRect(crisp(painter, plate));
    for (const Dot &dot : m_dots) {
        painter.setPen(dot.isRequired ? QPen(theme.panel, 1) : QPen(theme.series[0], 1.5));
        painter.setBrush(dot.isRequired ? theme.series[0] : theme.panel);
        painter.drawEllipse(dot.at, dot.radius, dot.radius);
        if (!dot.isBottleneck)
            continue;
        painter.setPen(QPen(theme.inkOf(Status::Bad), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.at, dot.radius + 4, dot.radius + 4);
    }
    m_legend.draw(painter, theme);
}

} // namespace opi
