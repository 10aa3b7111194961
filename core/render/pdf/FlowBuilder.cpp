#include "core/render/pdf/FlowBuilder.h"

#include "core/render/charts/ChartFor.h"
#include "core/render/pdf/KeyFigureRow.h"
#include "core/render/pdf/TableFlow.h"
#include "core/render/Theme.h"

namespace opi {

void FlowBuilder::add(const document::Block &block)
{
    const auto before = m_flow.pieces.size();
    std::visit([this](const auto &typed) { addBlock(typed); }, block);
    if (m_flow.pieces.size() > before)
        m_isBelowHeading = std::holds_alternative<document::Heading>(block);
}

void FlowBuilder::push(Piece piece)
{
    piece.startsPage = std::exchange(m_startsPage, false);
    m_flow.pieces.push_back(std::move(piece));
}

void FlowBuilder::addLines(const TextBox &box, int element, qreal gap, qreal indent, bool keepsWithNext)
{
    const int last = box.lineCount() - 1;
    for (int line = 0; line <= last; ++line) {
        Piece piece;
        piece.gap = line == 0 ? gap : 0;
        piece.height = box.lineHeight();
        piece.keepsWithNext = line == last ? keepsWithNext : line == 0 || line == last - 1;
        piece.paint = [box, element, line, indent](TaggedPainter &painter, const QPointF &topLeft) {
            painter.begin(element);
            box.drawLine(painter.painter(), topLeft + QPointF(indent, 0), line);
        };
        push(std::move(piece));
    }
}

void FlowBuilder::addBlock(const document::Heading &heading)
{
    struct Look {
        Role role;
        PaperType type;
        qreal above;
        qreal below;
    };
    static constexpr Look looks[] = {{Role::H1, PaperType::Title, 44, 16},
                                     {Role::H2, PaperType::Section, 24, 6},
                                     {Role::H3, PaperType::Subsection, 13, 3}};
    const int level = std::clamp(heading.level, 1, 3);
    const Look &look = looks[level - 1];
    if (level == 1) {
        m_section = m_flow.structure.add(Role::Sect, 0);
        m_subsection.reset();
    } else if (level == 2) {
        m_subsection = m_flow.structure.add(Role::Sect, m_section.value_or(0));
    }
    const int element = m_flow.structure.add(look.role, section());
    m_flow.structure[element].title = heading.text;
    const auto first = m_flow.pieces.size();
    const bool isBelowHeading = m_isBelowHeading;
    addLines(TextBox(heading.text, paper::style(look.type), paper::columnWidth), element,
             isBelowHeading ? std::min(look.above, m_headingGap + 10) : look.above, 0, true);
    for (auto line = first; line < m_flow.pieces.size(); ++line)
        m_flow.pieces[line].keepsWithNext = true;
    m_flow.pieces[first].anchor = element;
    m_headingGap = look.below;
    if (level > 1)
        return;
    Piece bar;
    bar.gap = 15;
    bar.height = 3;
    bar.keepsWithNext = true;
    bar.paint = [](TaggedPainter &painter, const QPointF &topLeft) {
        painter.beginArtifact();
        painter.painter().fillRect(QRectF(topLeft, QSizeF(64, 3)), Theme::print().accent);
    };
    push(std::move(bar));
}

void FlowBuilder::addBlock(const document::Paragraph &paragraph)
{
    if (paragraph.text.isEmpty())
        return;
    const bool isCaption = paragraph.role == document::Paragraph::Role::Caption;
    const PaperType type = isCaption                                           ? PaperType::Caption
                           : paragraph.role == document::Paragraph::Role::Lead ? PaperType::Lead
                                                                               : PaperType::Body;
    const int element = m_flow.structure.add(Role::P, section());
    // A caption says something about the block above it, and stays with it.
    if (isCaption && !m_startsPage && !m_flow.pieces.empty())
        m_flow.pieces.back().keepsWithNext = true;
    addLines(TextBox(paragraph.text, paper::style(type), paper::columnWidth), element, gapAbove(isCaption ? 6 : 9), 0,
             paragraph.introducesNext);
}

void FlowBuilder::addBlock(const document::List &list)
{
    if (list.entries.isEmpty())
        return;
    const int element = m_flow.structure.add(Role::L, section());
    m_flow.structure[element].isNumbered = list.isNumbered;
    const qreal indent = list.isNumbered && list.entries.size() > 9 ? 25 : 18; // room for two digits
    int number = 0;
    for (const document::ListEntry &entry : list.entries) {
        const QString label = list.isNumbered ? m_words.number(qint64(++number)) + u'.' : QStringLiteral("•");
        addEntry(entry, label, element, indent, &entry == &list.entries.first() ? gapAbove(5) : 1);
    }
}

void FlowBuilder::addEntry(const document::ListEntry &entry, const QString &label, int list, qreal indent, qreal gap)
{
    const TextStyle style = paper::style(PaperType::Body);
    TextStyle labelStyle = style;
    labelStyle.alignment = Qt::AlignRight;
    const int item = m_flow.structure.add(Role::LI, list);
    const int labelElement = m_flow.structure.add(Role::Lbl, item);
    const int body = m_flow.structure.add(Role::LBody, item);
    const auto first = m_flow.pieces.size();
    const QString text = entry.strong.isEmpty() ? entry.text : entry.strong + entry.text;
    addLines(TextBox(text, style, paper::columnWidth - indent, entry.strong.size()), body, gap, indent, false);
    auto &paint = m_flow.pieces[first].paint;
    paint = [box = TextBox(label, labelStyle, indent - 4), labelElement,
             rest = std::move(paint)](TaggedPainter &painter, const QPointF &topLeft) {
        painter.begin(labelElement);
        box.draw(painter.painter(), topLeft);
        rest(painter, topLeft);
    };
}

void FlowBuilder::addBlock(const document::KeyFigures &figures)
{
    if (figures.figures.isEmpty())
        return;
    const int list = m_flow.structure.add(Role::L, section());
    qreal gap = gapAbove(12);
    for (const QList<document::KeyFigure> &row : keyFigureRows(figures)) {
        Piece piece = keyFigurePiece(row, list, m_flow.structure);
        piece.gap = gap;
        gap = 14;
        push(std::move(piece));
    }
}

void FlowBuilder::addBlock(const document::Table &table)
{
    if (table.columns.isEmpty())
        return;
    const int element = m_flow.structure.add(Role::Table, section());
    qreal gap = gapAbove(12);
    if (!table.caption.isEmpty()) {
        const int caption = m_flow.structure.add(Role::Caption, element);
        addLines(TextBox(table.caption, paper::style(PaperType::Caption), paper::columnWidth), caption, gap, 0, true);
        gap = 2;
    }
    for (Piece &piece : tablePieces(table, element, m_flow.structure, m_pageHeight)) {
        piece.gap = std::exchange(gap, 0);
        push(std::move(piece));
    }
}

void FlowBuilder::addBlock(const document::Figure &figure)
{
    const std::shared_ptr<Chart> chart = chartFor(figure.data, m_words);
    const int element = m_flow.structure.add(Role::Figure, section());
    m_flow.structure[element].alternative = figure.alternative;
    const qreal full = chart->height(Theme::print());
    const qreal room = m_pageHeight - 4 * paper::style(PaperType::Caption).advance;
    const qreal scale = std::min(1.0, room / full);
    Piece piece;
    piece.gap = gapAbove(12);
    piece.height = full * scale;
    piece.anchor = element;
    piece.keepsWithNext = !figure.caption.isEmpty();
    piece.paint = [chart, element, full, scale](TaggedPainter &painter, const QPointF &topLeft) {
        painter.begin(element);
        QPainter &canvas = painter.painter();
        canvas.save();
        canvas.translate(topLeft);
        canvas.scale(scale, scale);
        chart->paint(canvas, QRectF(0, 0, paper::columnWidth / scale, full), Theme::print());
        canvas.restore();
    };
    push(std::move(piece));
    if (!figure.caption.isEmpty()) {
        const int caption = m_flow.structure.add(Role::Caption, section());
        addLines(TextBox(figure.caption, paper::style(PaperType::Caption), paper::columnWidth), caption, 8, 0, false);
    }
}

} // namespace opi
