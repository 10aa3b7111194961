#include "core/render/pdf/TextBox.h"

#include <QPainter>

namespace opi {

TextBox::TextBox(const QString &text, const TextStyle &style, qreal width, qsizetype strong) : m_style(style)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(lines, style.font);
    QTextOption option(style.alignment);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    if (strong > 0) {
        QTextLayout::FormatRange range{0, int(strong), {}};
        range.format.setFontWeight(QFont::Bold);
        layout->setFormats({range});
    }
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    m_layout = std::move(layout);
}

TextBox TextBox::leadingOn() const
{
    TextBox box = *this;
    box.m_leadsOn = true;
    return box;
}

/// Whether the line ends between two words. Qt does not paint the space there.
bool TextBox::endsWithSpace(int line) const
{
    if (line + 1 == lineCount())
        return m_leadsOn;
    const QTextLine placed = m_layout->lineAt(line);
    const QChar last = m_layout->text().at(placed.textStart() + placed.textLength() - 1);
    return last.isSpace() || last == QChar::LineSeparator;
}

void TextBox::drawLine(QPainter &painter, const QPointF &topLeft, int line) const
{
    const QTextLine placed = m_layout->lineAt(line);
    painter.setPen(m_style.ink);
    const QPointF origin = topLeft + QPointF(0, (m_style.advance - placed.height()) / 2);
    placed.draw(&painter, origin - placed.position());
    if (!endsWithSpace(line))
        return;
    const QRectF used = placed.naturalTextRect();
    painter.setFont(m_style.font);
    painter.drawText(QPointF(origin.x() + used.right() - placed.x(), origin.y() + placed.ascent()),
                     QStringLiteral(" "));
}

void TextBox::draw(QPainter &painter, const QPointF &topLeft) const
{
    for (int line = 0; line < lineCount(); ++line)
        drawLine(painter, topLeft + QPointF(0, line * lineHeight()), line);
}

} // namespace opi
