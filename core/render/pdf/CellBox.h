#pragma once

#include "core/render/pdf/TextBox.h"
#include "core/report/Document.h"

namespace opi {

/// The content of one cell of a table, line by line: a tag or text, and a note below it.
class CellBox {
public:
    CellBox(const document::Cell &cell, Qt::Alignment alignment, qreal width);
    /// The heading of a column.
    CellBox(const QString &heading, Qt::Alignment alignment, qreal width);

    qsizetype lineCount() const { return qsizetype(m_lines.size()); }
    qreal lineHeight(qsizetype line) const { return m_lines[std::size_t(line)].height; }
    qreal height(qsizetype from, qsizetype count) const;
    qreal height() const { return height(0, lineCount()); }
    void draw(QPainter &painter, QPointF topLeft, qsizetype from, qsizetype count) const;

    /// The least width at which neither a tag nor a word has to be broken.
    static qreal leastWidth(const document::Cell &cell);
    static qreal leastWidth(const QString &text, const QFont &font);

private:
    struct Line {
        qreal height;
        std::optional<TextBox> text; ///< absent: the tag
        int textLine;
    };
    void append(const TextBox &box);
    void drawTag(QPainter &painter, const QPointF &topLeft) const;

    std::vector<Line> m_lines;
    QString m_tag;
    Status m_status = Status::None;
    Qt::Alignment m_alignment;
    qreal m_width;
};

} // namespace opi
