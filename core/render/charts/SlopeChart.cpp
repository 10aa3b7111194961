#include "core/render/charts/SlopeChart.h"

#include "core/domain/RubricDimension.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opi {

namespace {

/// The tops of texts of one height that want to stand at `wanted` (any order), moved apart and kept inside.
QList<qreal> movedApart(const QList<qreal> &wanted, qreal height, qreal top, qreal bottom)
{
    QList<qsizetype> order(wanted.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<qreal> tops(wanted.size());
    qreal free = top;
    for (qsizetype each : order) {
        tops[each] = std::max(wanted[each], free);
        free = tops[each] + height;
    }
    qreal limit = bottom;
    for (auto each = order.rbegin(); each != order.rend(); ++each) {
        tops[*each] = std::min(tops[*each], limit - height);
        limit = tops[*each];
    }
    return tops;
}

} // namespace

qreal SlopeChart::height(const Theme &theme) const
{
    return theme.font(Type::Caption).pixelSize() * (1.6 * qreal(std::max<qsizetype>(m_figure.lines.size(), 4)) + 3);
}

QString SlopeChart::markText(const SlopeFigure::Line &line) const
{
    const auto level = [this](const std::optional<int> &value) {
        return value ? words().number(qint64(*value)) : words().translate("SlopeChart", "not rated");
    };
    //: %1: a dimension; %2, %3: its level before and now
    return words()
        .translate("SlopeChart", "%1: %2 before, %3 now")
        .arg(words().of(line.name), level(line.before), level(line.after));
}

ChartLayout SlopeChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    const qreal line = setter.lineHeight();
    QStringList left, right;
    for (const SlopeFigure::Line &each : m_figure.lines) {
        const QString name = words().of(each.name);
        left << (each.before ? name + QChar(QChar::Nbsp) + words().number(qint64(*each.before)) : QString());
        right << (each.after ? words().number(qint64(*each.after)) + QChar(QChar::Nbsp) + name : QString());
    }
    const bool fitsNames = qreal(m_figure.lines.size()) * line <= area.height() - line - setter.gap();
    const qreal leftWidth = fitsNames ? std::min(setter.widest(left), area.width() * 0.3) : 0;
    const qreal rightWidth = fitsNames ? std::min(setter.widest(right), area.width() * 0.3) : 0;
    m_plot = area.adjusted(leftWidth + setter.gap(), line + setter.gap(), -rightWidth - setter.gap(), -line / 2);
    const auto y = [&](int level) { return m_plot.bottom() - m_plot.height() * level / highestLevel; };

    ChartLayout layout;
    m_strokes.clear();
    const auto heading = [&](const std::optional<QDate> &day, Qt::AlignmentFlag side) {
        const QRectF half(side == Qt::AlignLeft ? area.left() : area.center().x(), area.top(), area.width() / 2 - 2,
                          line);
        if (day && !m_figure.lines.isEmpty())
            layout.labels << setter.muted(half, side | Qt::AlignTop, words().shortDate(*day));
    };
    heading(m_figure.before, Qt::AlignLeft);
    heading(m_figure.after, Qt::AlignRight);
    QList<qreal> leftTops, rightTops;
    for (const SlopeFigure::Line &each : m_figure.lines) {
        leftTops << y(each.before.value_or(0)) - line / 2;
        rightTops << y(each.after.value_or(0)) - line / 2;
    }
    const qreal top = area.top() + line + setter.gap() / 2;
    leftTops = movedApart(leftTops, line, top, area.bottom());
    rightTops = movedApart(rightTops, line, top, area.bottom());
    for (qsizetype i = 0; i < m_figure.lines.size(); ++i) {
        const SlopeFigure::Line &each = m_figure.lines[i];
        Stroke stroke;
        if (each.before)
            stroke.from = QPointF(m_plot.left(), y(*each.before));
        if (each.after)
            stroke.to = QPointF(m_plot.right(), y(*each.after));
        stroke.movement = each.before && each.after ? *each.after - *each.before : 0;
        m_strokes << stroke;
        QRectF mark(m_plot.left(), std::min(y(each.before.value_or(0)), y(each.after.value_or(0))) - 3, m_plot.width(),
                    std::abs(y(each.before.value_or(0)) - y(each.after.value_or(0))) + 6);
        if (fitsNames && each.before)
            layout.labels << setter.label(QRectF(area.left(), leftTops[i], leftWidth, line),
                                          Qt::AlignRight | Qt::AlignTop, left[i]);
        if (fitsNames && each.after) {
            const QRectF room(area.right() - rightWidth, rightTops[i], rightWidth, line);
            layout.labels << setter.label(room, Qt::AlignLeft | Qt::AlignTop, right[i]);
            mark = room; // lines cross, texts do not
        }
        layout.marks << ChartMark{mark, markText(each), each.dimension.toString()};
    }
    return layout;
}

void SlopeChart::draw(QPainter &painter, const Theme &theme) const
{
    if (m_strokes.isEmpty())
        return;
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(m_plot.topLeft(), m_plot.bottomLeft());
    painter.drawLine(m_plot.topRight(), m_plot.bottomRight());
    for (const Stroke &stroke : m_strokes) {
        const QColor ink = stroke.movement > 0   ? theme.inkOf(Status::Good)
                           : stroke.movement < 0 ? theme.inkOf(Status::Bad)
                                                 : theme.faint;
        if (stroke.from && stroke.to) { // falling lines are dashed too: never colour alone
            painter.setPen(QPen(ink, 2, stroke.movement < 0 ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(*stroke.from, *stroke.to);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const std::optional<QPointF> &end : {stroke.from, stroke.to}) {
            if (end)
                painter.drawEllipse(*end, 3.5, 3.5);
        }
    }
}

} // namespace opi
