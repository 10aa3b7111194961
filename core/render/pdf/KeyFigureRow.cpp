#include "core/render/pdf/KeyFigureRow.h"

#include "core/render/pdf/TextBox.h"
#include "core/render/Theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace opi {

namespace {

constexpr int mostInARow = 5;
constexpr qreal padding = 15;
constexpr qreal between = 3;

/// The large figures of a row, all smaller where one would not fit on its line.
TextStyle figureStyle(const QList<document::KeyFigure> &figures, qreal width)
{
    TextStyle style = paper::style(PaperType::Figure);
    const auto fits = [&](const document::KeyFigure &figure) {
        return QFontMetricsF(style.font).horizontalAdvance(figure.figure) <= width;
    };
    while (style.font.pixelSize() > 12 && !std::all_of(figures.begin(), figures.end(), fits))
        style.font.setPixelSize(style.font.pixelSize() - 1);
    return style;
}

struct KeyFigureBox {
    TextBox caption;
    TextBox figure;
    TextBox note;
    int label;
    int body;

    qreal height() const { return caption.height() + figure.height() + note.height() + 2 * between; }
};

void draw(const KeyFigureBox &box, TaggedPainter &painter, QPointF at, qreal captionHeight)
{
    painter.begin(box.label);
    box.caption.draw(painter.painter(), at);
    at.ry() += captionHeight + between;
    painter.begin(box.body);
    box.figure.draw(painter.painter(), at);
    at.ry() += box.figure.height() + between;
    box.note.draw(painter.painter(), at);
}

} // namespace

QList<QList<document::KeyFigure>> keyFigureRows(const document::KeyFigures &figures)
{
    const qsizetype count = figures.figures.size();
    const qsizetype rows = (count + mostInARow - 1) / mostInARow;
    QList<QList<document::KeyFigure>> cut;
    for (qsizetype row = 0, from = 0; row < rows; ++row) {
        const qsizetype length = (count - from + rows - row - 1) / (rows - row);
        cut << figures.figures.mid(from, length);
        from += length;
    }
    return cut;
}

Piece keyFigurePiece(const QList<document::KeyFigure> &figures, int list, StructureTree &structure)
{
    const qreal column = paper::columnWidth / qreal(figures.size());
    const qreal width = column - padding - 6;
    TextStyle captionStyle = paper::style(PaperType::Caption);
    captionStyle.font.setPixelSize(12);
    TextStyle noteStyle = paper::style(PaperType::Body);
    noteStyle.advance = 16;
    const TextStyle large = figureStyle(figures, width);
    std::vector<KeyFigureBox> boxes;
    qreal captionHeight = 0;
    qreal below = 0;
    for (const document::KeyFigure &figure : figures) {
        const int item = structure.add(Role::LI, list);
        const int label = structure.add(Role::Lbl, item);
        const int body = structure.add(Role::LBody, item);
        boxes.push_back({TextBox(figure.caption, captionStyle, width), TextBox(figure.figure, large, width).leadingOn(),
                         TextBox(figure.note, noteStyle, width), label, body});
        captionHeight = std::max(captionHeight, boxes.back().caption.height());
        below = std::max(below, boxes.back().height() - boxes.back().caption.height());
    }
    Piece piece;
    piece.height = captionHeight + below;
    piece.paint = [boxes = std::move(boxes), captionHeight, column, height = piece.height](TaggedPainter &painter,
                                                                                           const QPointF &topLeft) {
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const qreal x = topLeft.x() + qreal(i) * column;
            if (i > 0) {
                painter.beginArtifact();
                painter.painter().fillRect(QRectF(x, topLeft.y(), 1, height), Theme::print().line);
            }
            draw(boxes[i], painter, {x + (i > 0 ? padding : 2), topLeft.y()}, captionHeight);
        }
    };
    return piece;
}

} // namespace opi
