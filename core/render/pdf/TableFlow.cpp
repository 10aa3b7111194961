#include "core/render/pdf/TableFlow.h"

#include "core/render/pdf/CellBox.h"
#include "core/render/Theme.h"

#include <algorithm>
#include <cmath>

namespace opi {

namespace {

using document::Cell;

constexpr qreal padX = 5;
constexpr qreal padY = 4.5;
constexpr qreal keptWhole = 300; // a table that is no higher does not run over a page

struct ColumnPlace {
    qreal left = 0;
    qreal width = 0; ///< of the text, without padding
};

/// The shares of the page, but no column so narrow that a word breaks, as long as there is room for all.
std::vector<ColumnPlace> places(const document::Table &table)
{
    const std::size_t count = std::size_t(table.columns.size());
    std::vector<qreal> least(count);
    const QFont headingFont = paper::font(PaperType::Caption);
    for (std::size_t c = 0; c < count; ++c) {
        least[c] = CellBox::leastWidth(table.columns[qsizetype(c)].heading, headingFont);
        for (const QList<Cell> &row : table.rows) {
            if (qsizetype(c) < row.size())
                least[c] = std::max(least[c], CellBox::leastWidth(row[qsizetype(c)]));
        }
        least[c] = std::min(least[c] + 2 * padX, paper::columnWidth / 2);
    }
    std::vector<qreal> width(count);
    std::vector<bool> isFixed(count);
    for (bool hasMoved = true; hasMoved;) {
        hasMoved = false;
        qreal room = paper::columnWidth;
        qreal shares = 0;
        for (std::size_t c = 0; c < count; ++c) {
            if (isFixed[c])
                room -= least[c];
            else
                shares += table.columns[qsizetype(c)].share;
        }
        for (std::size_t c = 0; c < count; ++c) {
            width[c] = isFixed[c] ? least[c] : room * table.columns[qsizetype(c)].share / shares;
            if (!isFixed[c] && width[c] < least[c])
                isFixed[c] = hasMoved = true;
        }
    }
    qreal sum = 0;
    for (qreal one : width)
        sum += one;
    std::vector<ColumnPlace> placed(count);
    qreal left = 0;
    for (std::size_t c = 0; c < count; ++c) {
        const qreal fitted = width[c] * paper::columnWidth / sum;
        placed[c] = {left + padX, fitted - 2 * padX};
        left += fitted;
    }
    return placed;
}

struct RowCell {
    CellBox box;
    int element = -1; ///< -1: decoration
    qreal left = 0;
};

struct Row {
    std::vector<RowCell> cells;
    QColor lineBelow;
    QColor lineAbove;
};

/// The lines of every cell that one piece of a row shows: all, or the n-th of each where the row is cut.
struct Slice {
    std::optional<qsizetype> line;
    bool isFirst = true;
    bool isLast = true;
    bool isDecoration = false;

    std::pair<qsizetype, qsizetype> linesOf(const CellBox &box) const
    {
        if (!line)
            return {0, box.lineCount()};
        return {*line, *line < box.lineCount() ? 1 : 0};
    }
};

qreal heightOf(const Row &row, const Slice &slice)
{
    qreal height = 0;
    for (const RowCell &cell : row.cells) {
        const auto [from, count] = slice.linesOf(cell.box);
        height = std::max(height, cell.box.height(from, count));
    }
    return height + (slice.isFirst ? padY : 0) + (slice.isLast ? padY : 0);
}

void drawRules(const Row &row, const Slice &slice, qreal height, QPainter &painter, const QPointF &topLeft)
{
    const auto rule = [&](const QColor &color, qreal y) {
        if (color.isValid())
            painter.fillRect(QRectF(topLeft.x(), y, paper::columnWidth, 0.8), color);
    };
    if (slice.isFirst)
        rule(row.lineAbove, topLeft.y());
    if (slice.isLast)
        rule(row.lineBelow, topLeft.y() + height - 0.8);
}

void drawRow(const Row &row, const Slice &slice, TaggedPainter &painter, const QPointF &topLeft)
{
    const qreal height = heightOf(row, slice);
    painter.beginArtifact();
    drawRules(row, slice, height, painter.painter(), topLeft);
    for (const RowCell &cell : row.cells) {
        const auto [from, count] = slice.linesOf(cell.box);
        if (count == 0)
            continue;
        if (!slice.isDecoration)
            painter.begin(cell.element);
        // A low row is read across, so its cells are centred; in a high one each begins at the top.
        const qreal top = slice.isFirst ? padY : 0;
        const qreal y = slice.line || height > 64 ? top : (height - cell.box.height()) / 2;
        cell.box.draw(painter.painter(), topLeft + QPointF(cell.left, y), from, count);
    }
}

Piece pieceOf(std::shared_ptr<const Row> row, const Slice &slice)
{
    Piece piece;
    piece.height = heightOf(*row, slice);
    piece.paint = [row = std::move(row), slice](TaggedPainter &painter, const QPointF &topLeft) {
        drawRow(*row, slice, painter, topLeft);
    };
    return piece;
}

/// The row as one piece, or line by line if it is higher than a page.
void appendRow(std::vector<Piece> &pieces, const std::shared_ptr<const Row> &row, qreal most)
{
    if (heightOf(*row, {}) <= most) {
        pieces.push_back(pieceOf(row, {}));
        return;
    }
    qsizetype lines = 0;
    for (const RowCell &cell : row->cells)
        lines = std::max(lines, cell.box.lineCount());
    for (qsizetype line = 0; line < lines; ++line) {
        pieces.push_back(pieceOf(row, {line, line == 0, line + 1 == lines, false}));
        pieces.back().keepsWithNext = line == 0 || line + 2 == lines;
    }
}

std::shared_ptr<Row> headingRow(const document::Table &table, const std::vector<ColumnPlace> &placed, int element,
                                StructureTree &structure)
{
    auto row = std::make_shared<Row>();
    row->lineBelow = Theme::print().line;
    const int rowElement = structure.add(Role::TR, element);
    for (std::size_t c = 0; c < placed.size(); ++c) {
        const document::Column &column = table.columns[qsizetype(c)];
        const int cell = structure.add(Role::TH, rowElement);
        structure[cell].scope = Scope::Column;
        row->cells.push_back({CellBox(column.heading, column.alignment, placed[c].width), cell, placed[c].left});
    }
    return row;
}

std::shared_ptr<Row> bodyRow(const document::Table &table, qsizetype number, const std::vector<ColumnPlace> &placed,
                             int element, StructureTree &structure)
{
    const QList<Cell> &cells = table.rows[number];
    const bool isTotals = table.hasTotals && number + 1 == table.rows.size();
    auto row = std::make_shared<Row>();
    row->lineBelow = Theme::print().hairline;
    if (isTotals)
        row->lineAbove = Theme::print().muted;
    const int rowElement = structure.add(Role::TR, element);
    for (std::size_t c = 0; c < placed.size(); ++c) {
        const bool isHeading = c == 0 && table.hasRowHeadings;
        const int cell = structure.add(isHeading ? Role::TH : Role::TD, rowElement);
        if (isHeading)
            structure[cell].scope = Scope::Row;
        Cell shown = cells.value(qsizetype(c));
        shown.isStrong = shown.isStrong || isTotals;
        row->cells.push_back(
            {CellBox(shown, table.columns[qsizetype(c)].alignment, placed[c].width), cell, placed[c].left});
    }
    return row;
}

} // namespace

std::vector<Piece> tablePieces(const document::Table &table, int element, StructureTree &structure, qreal pageHeight)
{
    const std::vector<ColumnPlace> placed = places(table);
    std::vector<Piece> pieces;
    std::shared_ptr<const Piece> repeated;
    const auto hasHeading = [](const document::Column &column) { return !column.heading.isEmpty(); };
    if (std::any_of(table.columns.begin(), table.columns.end(), hasHeading)) {
        const std::shared_ptr<const Row> heading = headingRow(table, placed, element, structure);
        pieces.push_back(pieceOf(heading, {}));
        pieces.back().keepsWithNext = true;
        repeated = std::make_shared<const Piece>(pieceOf(heading, {{}, true, true, true}));
    }
    const qreal most = pageHeight - (repeated ? repeated->height : 0);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const auto row = bodyRow(table, r, placed, element, structure);
        if (table.hasTotals && r + 1 == table.rows.size() && !pieces.empty())
            pieces.back().keepsWithNext = true; // a sum alone at the top of a page says nothing
        const std::size_t first = pieces.size();
        appendRow(pieces, row, most);
        for (std::size_t i = first; i < pieces.size(); ++i)
            pieces[i].heading = repeated;
    }
    qreal height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    for (std::size_t i = 0; height <= keptWhole && i + 1 < pieces.size(); ++i)
        pieces[i].keepsWithNext = true;
    return pieces;
}

} // namespace opi
