#include "core/render/charts/SlopeChart.h"

#include "core/domain/RubricDimension.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace opi {

static constexpr qreal widestEnd = 0.34; // of the width, on each side

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

QString SlopeChart::endText(const SlopeFigure::Line &line, Side side) const
{
    const std::optional<int> &level = line.*side;
    if (!level)
        return {};
    const QString number = words().number(qint64(*level));
    const QString name = words().of(line.name);
    return side == before ? name + QChar(QChar::Nbsp) + number : number + QChar(QChar::Nbsp) + name;
}

/// One text for each dimension, beside its end; those of one level below each other. Nothing where a text would stand
/// at another level than its own.
QList<SlopeChart::EndLabel> SlopeChart::ownLabels(Side side, qreal line, qreal top, qreal bottom) const
{
    QList<qreal> wanted;
    QList<qsizetype> lines;
    for (qsizetype i = 0; i < m_figure.lines.size(); ++i) {
        if (const std::optional<int> &level = m_figure.lines[i].*side) {
            wanted << heightOf(*level) - line / 2;
            lines << i;
        }
    }
    const QList<qreal> tops = movedApart(wanted, line, top, bottom);
    QList<EndLabel> labels;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        qreal nearest = std::abs(tops[i] - wanted[i]);
        for (qsizetype k = 0; k < lines.size(); ++k) {
            if (wanted[k] == wanted[i])
                nearest = std::min(nearest, std::abs(tops[k] - wanted[k]));
        }
        if (nearest > line || tops[i] < top - 1)
            return {};
        labels.append({endText(m_figure.lines[lines[i]], side), tops[i], lines[i]});
    }
    return labels;
}

/// One text for each level, with the codes of its dimensions: for charts that are too low for their names.
QList<SlopeChart::EndLabel> SlopeChart::levelLabels(Side side, qreal line, qreal top, qreal bottom) const
{
    std::map<int, QStringList, std::greater<>> codes;
    for (const SlopeFigure::Line &each : m_figure.lines) {
        if (each.*side)
            codes[*(each.*side)] << each.code;
    }
    QList<qreal> wanted;
    QList<EndLabel> labels;
    for (const auto &[level, those] : codes) {
        const QString number = words().number(qint64(level));
        const QString joined = those.join(u' ');
        wanted << heightOf(level) - line / 2;
        labels.append({side == before ? joined + u' ' + number : number + u' ' + joined, 0, -1});
    }
    const QList<qreal> tops = movedApart(wanted, line, top, bottom);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (std::abs(tops[i] - wanted[i]) > line || tops[i] < top - 1)
            return {};
        labels[i].top = tops[i];
    }
    return labels;
}

qreal SlopeChart::heightOf(int level) const { return m_plot.bottom() - m_plot.height() * level / highestLevel; }

ChartLayout SlopeChart::arrange(const QRectF &area, const Theme &theme)
{
    const Typesetter setter(theme);
    const qreal line = setter.lineHeight();
    m_plot = area.adjusted(0, line + setter.gap(), 0, -line / 2);
    const qreal top = area.top() + line + setter.gap() / 2;
    QList<EndLabel> left = ownLabels(before, line, top, area.bottom());
    QList<EndLabel> right = ownLabels(after, line, top, area.bottom());
    const auto lacks = [&](const QList<EndLabel> &labels, Side side) {
        return labels.isEmpty() && std::any_of(m_figure.lines.begin(), m_figure.lines.end(), [side](const auto &each) {
                   return (each.*side).has_value();
               });
    };
    if (lacks(left, before) || lacks(right, after)) {
        left = levelLabels(before, line, top, area.bottom());
        right = levelLabels(after, line, top, area.bottom());
    }
    const auto widthOf = [&](const QList<EndLabel> &labels) {
        QStringList texts;
        for (const EndLabel &label : labels)
            texts << label.text;
        return std::min(setter.widest(texts), area.width() * widestEnd);
    };
    const qreal leftWidth = widthOf(left);
    const qreal rightWidth = widthOf(right);
    m_plot.adjust(leftWidth + setter.gap(), 0, -rightWidth - setter.gap(), 0);

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
    for (const EndLabel &label : left)
        layout.labels << setter.label(QRectF(area.left(), label.top, leftWidth, line), Qt::AlignRight | Qt::AlignTop,
                                      label.text);
    QList<QRectF> marks;
    for (const SlopeFigure::Line &each : m_figure.lines) {
        Stroke stroke;
        if (each.before)
            stroke.from = QPointF(m_plot.left(), heightOf(*each.before));
        if (each.after)
            stroke.to = QPointF(m_plot.right(), heightOf(*each.after));
        stroke.movement = each.before && each.after ? *each.after - *each.before : 0;
        m_strokes << stroke;
        const qreal from = heightOf(each.before.value_or(0));
        const qreal to = heightOf(each.after.value_or(0));
        marks << QRectF(m_plot.left(), std::min(from, to) - 3, m_plot.width(), std::abs(from - to) + 6);
    }
    for (const EndLabel &label : right) {
        const QRectF room(area.right() - rightWidth, label.top, rightWidth, line);
        layout.labels << setter.label(room, Qt::AlignLeft | Qt::AlignTop, label.text);
        if (label.line >= 0)
            marks[label.line] = room; // lines cross, texts do not
    }
    for (qsizetype i = 0; i < marks.size(); ++i)
        layout.marks << ChartMark{marks[i], markText(m_figure.lines[i]), m_figure.lines[i].dimension.toString()};
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
