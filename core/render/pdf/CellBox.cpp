#include "core/render/pdf/CellBox.h"

#include "core/render/pdf/StatusMark.h"
#include "core/render/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace opi {

namespace {

constexpr qreal tagPadding = 5;
constexpr qreal tagMark = 8; // room for the symbol
constexpr qreal tagSpace = 4;
constexpr qreal widestNote = 84; // below a tag, before it is broken

qreal tagWidth(const QString &text)
{
    return QFontMetricsF(paper::font(PaperType::Tag)).horizontalAdvance(text) + 2 * tagPadding + tagMark + tagSpace;
}

TextStyle cellStyle(const document::Cell &cell, Qt::Alignment alignment)
{
    TextStyle style = paper::style(PaperType::Cell);
    style.font.setBold(cell.isStrong);
    style.alignment = alignment;
    return style;
}

TextStyle noteStyle(Qt::Alignment alignment)
{
    TextStyle style = paper::style(PaperType::Footer);
    style.advance = 14;
    style.alignment = alignment;
    return style;
}

} // namespace

CellBox::CellBox(const document::Cell &cell, Qt::Alignment alignment, qreal width)
    : m_alignment(alignment), m_width(width)
{
    if (cell.status) {
        m_tag = cell.text;
        m_status = *cell.status;
        m_lines.push_back({paper::style(PaperType::Tag).advance, std::nullopt, 0});
    } else {
        const TextBox box(cell.text, cellStyle(cell, alignment), width);
        append(cell.note.isEmpty() ? box : box.leadingOn());
    }
    if (!cell.note.isEmpty())
        append(TextBox(cell.note, noteStyle(alignment), width));
}

CellBox::CellBox(const QString &heading, Qt::Alignment alignment, qreal width) : m_alignment(alignment), m_width(width)
{
    TextStyle style = paper::style(PaperType::Caption);
    style.alignment = alignment;
    append(TextBox(heading, style, width));
}

void CellBox::append(const TextBox &box)
{
    for (int line = 0; line < box.lineCount(); ++line)
        m_lines.push_back({box.lineHeight(), box, line});
}

qreal CellBox::height(qsizetype from, qsizetype count) const
{
    qreal sum = 0;
    for (qsizetype line = from; line < from + count; ++line)
        sum += lineHeight(line);
    return sum;
}

void CellBox::draw(QPainter &painter, QPointF topLeft, qsizetype from, qsizetype count) const
{
    for (qsizetype i = from; i < from + count; ++i) {
        const Line &line = m_lines[std::size_t(i)];
        if (line.text)
            line.text->drawLine(painter, topLeft, line.textLine);
        else
            drawTag(painter, topLeft);
        topLeft.ry() += line.height;
    }
}

void CellBox::drawTag(QPainter &painter, const QPointF &topLeft) const
{
    const Theme &theme = Theme::print();
    const QFont font = paper::font(PaperType::Tag);
    const qreal width = tagWidth(m_tag);
    const qreal left = m_alignment & Qt::AlignRight ? topLeft.x() + m_width - width : topLeft.x();
    const QRectF ground(left, topLeft.y(), width, paper::style(PaperType::Tag).advance);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.groundOf(m_status));
    painter.drawRoundedRect(ground, 3, 3);
    const QColor ink = theme.inkOf(m_status);
    drawStatusMark(painter, QRectF(left + tagPadding, ground.center().y() - tagMark / 2, tagMark, tagMark), m_status,
                   ink);
    painter.restore();
    TextStyle style = paper::style(PaperType::Tag);
    style.ink = ink;
    const TextBox word(m_tag, style, width);
    (lineCount() > 1 ? word.leadingOn() : word)
        .drawLine(painter, {left + tagPadding + tagMark + tagSpace, topLeft.y()}, 0);
}

qreal CellBox::leastWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    qsizetype from = 0;
    // Not at a no-break space: it is there to keep a number and its unit together.
    const auto isBreak = [&text](qsizetype at) {
        const QChar c = text[at];
        // A hyphen before a figure does not break, so "P-0001" is one word.
        return c == u' ' || c == u'\n' || (c == u'-' && at + 1 < text.size() && text[at + 1].isLetter());
    };
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isBreak(at))
            continue;
        const qsizetype end = at < text.size() && text[at] != u' ' && text[at] != u'\n' ? at + 1 : at;
        width = std::max(width, metrics.horizontalAdvance(text.mid(from, end - from)));
        from = at + 1;
    }
    return std::ceil(width) + 1;
}

qreal CellBox::leastWidth(const document::Cell &cell)
{
    if (cell.status) {
        const qreal note = QFontMetricsF(paper::font(PaperType::Footer)).horizontalAdvance(cell.note);
        return std::ceil(std::max(tagWidth(cell.text), std::min(note, widestNote))) + 1;
    }
    return leastWidth(cell.text, cellStyle(cell, Qt::AlignLeft).font);
}

} // namespace opi
