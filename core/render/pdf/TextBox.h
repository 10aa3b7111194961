#pragma once

#include "core/render/pdf/PaperStyle.h"

#include <QTextLayout>

#include <memory>

class QPainter;

namespace opi {

/// A text broken into lines of one width. Copies share the lines.
class TextBox {
public:
    /// The first `strong` characters are bold.
    TextBox(const QString &text, const TextStyle &style, qreal width, qsizetype strong = 0);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight() const { return m_style.advance; }
    qreal height() const { return lineCount() * lineHeight(); }

    /// The same text, of which another goes on below: who reads aloud or searches needs a space between them.
    TextBox leadingOn() const;

    /// Draws one line as if the box had only this one.
    void drawLine(QPainter &painter, const QPointF &topLeft, int line) const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    bool endsWithSpace(int line) const;

    std::shared_ptr<const QTextLayout> m_layout;
    TextStyle m_style;
    bool m_leadsOn = false;
};

} // namespace opi
