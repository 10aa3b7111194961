#include "core/render/ChartLabel.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace opi {

namespace {

template <std::size_t... types>
std::array<QFontMetricsF, sizeof...(types)> allMetrics(const Theme &theme, std::index_sequence<types...>)
{
    return {QFontMetricsF(theme.font(Type(types)))...};
}

} // namespace

Typesetter::Typesetter(const Theme &theme)
    : m_theme(theme), m_metrics(allMetrics(theme, std::make_index_sequence<6>())),
      m_gap(theme.font(Type::Caption).pixelSize() * 2 / 3.0)
{
}

qreal Typesetter::width(const QString &text, Type type) const
{
    return std::ceil(metrics(type).horizontalAdvance(text));
}

qreal Typesetter::widest(const QStringList &texts, Type type) const
{
    qreal most = 0;
    for (const QString &text : texts)
        most = std::max(most, width(text, type));
    return most;
}

qreal Typesetter::lineHeight(Type type) const { return std::ceil(metrics(type).ascent() + metrics(type).descent()); }

ChartLabel Typesetter::label(const QRectF &room, Qt::Alignment alignment, const QString &text, Type type) const
{
    ChartLabel label;
    label.text =
        width(text, type) <= room.width() ? text : metrics(type).elidedText(text, Qt::ElideRight, room.width());
    label.type = type;
    label.ink = m_theme.ink;
    label.ground = m_theme.panel;
    const QSizeF size(width(label.text, type), lineHeight(type));
    QPointF corner = room.topLeft();
    if (alignment & Qt::AlignRight)
        corner.setX(room.right() - size.width());
    else if (alignment & Qt::AlignHCenter)
        corner.setX(room.center().x() - size.width() / 2);
    if (alignment & Qt::AlignBottom)
        corner.setY(room.bottom() - size.height());
    else if (alignment & Qt::AlignVCenter)
        corner.setY(room.center().y() - size.height() / 2);
    label.area = QRectF(corner, size);
    return label;
}

ChartLabel Typesetter::muted(const QRectF &room, Qt::Alignment alignment, const QString &text) const
{
    ChartLabel made = label(room, alignment, text);
    made.ink = m_theme.muted;
    return made;
}

ChartLabel Typesetter::on(const QColor &ground, const QRectF &room, const QString &text, Type type) const
{
    ChartLabel made = label(room, Qt::AlignCenter, text, type);
    made.ground = ground;
    made.ink = inkOn(ground, m_theme);
    return made;
}

/// The words of a text, each number together with what it counts.
static QStringList unbreakable(const QString &text)
{
    QStringList words;
    bool afterNumber = false;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (afterNumber)
            words.last() += u' ' + word;
        else
            words << word;
        afterNumber = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    }
    return words;
}

QStringList Typesetter::wrapped(const QString &text, qreal width, int most, Type type) const
{
    QStringList lines;
    QString line;
    const QStringList words = unbreakable(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words[i] : line + u' ' + words[i];
        if (line.isEmpty() || this->width(longer, type) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == most) {
            line += u' ' + words.mid(i).join(u' ');
            break;
        }
        lines << std::exchange(line, words[i]);
    }
    if (!line.isEmpty())
        lines << line;
    for (QString &each : lines)
        each = metrics(type).elidedText(each, Qt::ElideRight, width);
    return lines;
}

QColor inkOn(const QColor &ground, const Theme &theme)
{
    return contrast(theme.ink, ground) >= contrast(theme.onAccent, ground) ? theme.ink : theme.onAccent;
}

void drawLabels(QPainter &painter, const QList<ChartLabel> &labels, const Theme &theme)
{
    std::array<QFont, 6> fonts;
    std::array<qreal, 6> ascents{};
    for (std::size_t i = 0; i < fonts.size(); ++i) {
        fonts[i] = theme.font(Type(i));
        ascents[i] = QFontMetricsF(fonts[i]).ascent();
    }
    for (const ChartLabel &label : labels) {
        painter.setFont(fonts[std::size_t(label.type)]);
        painter.setPen(label.ink);
        painter.drawText(QPointF(label.area.left(), label.area.top() + ascents[std::size_t(label.type)]), label.text);
    }
}

} // namespace opi
