#include "core/render/pdf/DocumentPages.h"

#include "core/render/pdf/FlowBuilder.h"
#include "core/render/Theme.h"
#include "core/text/Words.h"

namespace opi {

static Flow flowOf(const Document &document, const Progress &progress)
{
    const Words words(document.language);
    FlowBuilder builder(words, paper::bottom - paper::top);
    for (qsizetype i = 0; i < document.blocks.size() && goesOn(progress, i, document.blocks.size()); ++i)
        builder.add(document.blocks[i]);
    return builder.take();
}

DocumentPages::DocumentPages(const Document &document, const Progress &progress)
    : m_document(document), m_flow(flowOf(m_document, progress)),
      m_pages(paginate(m_flow.pieces, paper::bottom - paper::top))
{
}

static void drawText(QPainter &painter, const QString &text, PaperType type, qreal y, Qt::Alignment alignment)
{
    TextStyle style = paper::style(type);
    style.alignment = alignment;
    TextBox(text, style, paper::columnWidth).drawLine(painter, {paper::left, y}, 0);
}

/// What stands on every page, around the text.
void DocumentPages::paintMargins(QPainter &painter, int page) const
{
    const Words words(m_document.language);
    const QString pageOfPages = words.translate("PdfReport", "Page %1 of %2")
                                    .arg(words.number(qint64(page) + 1), words.number(qint64(count())));
    drawText(painter, m_document.headerLeft, PaperType::Header, paper::headerTop, Qt::AlignLeft);
    drawText(painter, m_document.headerRight, PaperType::Header, paper::headerTop, Qt::AlignRight);
    painter.fillRect(QRectF(paper::left, paper::footerTop, paper::columnWidth, 1), Theme::print().line);
    const qreal y = paper::footerTop + 8;
    drawText(painter, m_document.footerLeft, PaperType::Footer, y, Qt::AlignLeft);
    drawText(painter, m_document.footerMiddle, PaperType::Footer, y, Qt::AlignHCenter);
    drawText(painter, pageOfPages, PaperType::Footer, y, Qt::AlignRight);
}

void DocumentPages::paint(TaggedPainter &painter, int page)
{
    paintMargins(painter.painter(), page);
    for (const PlacedPiece &placed : m_pages[std::size_t(page)]) {
        const QPointF topLeft(paper::left, paper::top + placed.y);
        if (placed.piece->anchor) {
            Element &element = m_flow.structure[*placed.piece->anchor];
            element.page = page;
            element.area = QRectF(topLeft, QSizeF(paper::columnWidth, placed.piece->height));
        }
        placed.piece->paint(painter, topLeft);
    }
}

void DocumentPages::paint(QPainter &painter, int page)
{
    TaggedPainter tagged(painter, TaggedPainter::Marks::None);
    paint(tagged, page);
}

} // namespace opi
