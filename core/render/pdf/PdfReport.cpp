#include "core/render/pdf/PdfReport.h"

#include "core/base/AtomicFile.h"
#include "core/render/Theme.h"
#include "core/render/pdf/FlowBuilder.h"
#include "core/render/pdf/Paginator.h"
#include "core/render/pdf/PdfFinisher.h"

#include <QBuffer>
#include <QFile>
#include <QPageSize>
#include <QPdfWriter>

namespace opi {

namespace {

void prepare(QPdfWriter &writer)
{
    // This version has no transparency and embeds every font.
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(paper::unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

void drawText(QPainter &painter, const QString &text, PaperType type, qreal y, Qt::Alignment alignment)
{
    TextStyle style = paper::style(type);
    style.alignment = alignment;
    TextBox(text, style, paper::columnWidth).drawLine(painter, {paper::left, y}, 0);
}

/// What stands on every page, around the text.
void drawMargins(QPainter &painter, const Document &document, const QString &pageOfPages)
{
    drawText(painter, document.headerLeft, PaperType::Header, paper::headerTop, Qt::AlignLeft);
    drawText(painter, document.headerRight, PaperType::Header, paper::headerTop, Qt::AlignRight);
    painter.fillRect(QRectF(paper::left, paper::footerTop, paper::columnWidth, 1), Theme::print().line);
    const qreal y = paper::footerTop + 8;
    drawText(painter, document.footerLeft, PaperType::Footer, y, Qt::AlignLeft);
    drawText(painter, document.footerMiddle, PaperType::Footer, y, Qt::AlignHCenter);
    drawText(painter, pageOfPages, PaperType::Footer, y, Qt::AlignRight);
}

void drawPieces(TaggedPainter &painter, const PagePieces &pieces, int page, StructureTree &structure)
{
    for (const PlacedPiece &placed : pieces) {
        const QPointF topLeft(paper::left, paper::top + placed.y);
        if (placed.piece->anchor) {
            Element &element = structure[*placed.piece->anchor];
            element.page = page;
            element.area = QRectF(topLeft, QSizeF(paper::columnWidth, placed.piece->height));
        }
        placed.piece->paint(painter, topLeft);
    }
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, const PageProgress &progress)
{
    const Words words(document.language);
    FlowBuilder builder(words, paper::bottom - paper::top);
    for (const document::Block &block : document.blocks)
        builder.add(block);
    Flow flow = builder.take();
    const std::vector<PagePieces> pages = paginate(flow.pieces, paper::bottom - paper::top);

    QByteArray painted;
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    int marks = 0;
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        QPainter painter(&writer);
        TaggedPainter tagged(painter);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            if (progress && !progress(int(page), int(pages.size())))
                return fail(Error::Kind::Cancelled, "cancelled");
            if (page > 0)
                writer.newPage();
            tagged.newPage();
            drawMargins(painter, document,
                        words.translate("PdfReport", "Page %1 of %2")
                            .arg(words.number(qint64(page + 1)), words.number(qint64(pages.size()))));
            drawPieces(tagged, pages[page], int(page), flow.structure);
        }
        marks = tagged.marks();
    }
    return finishedPdf(painted, flow.structure, document, marks);
}

Result<> savePdf(const Document &document, const QString &path, const PageProgress &progress)
{
    const Result<QByteArray> pdf = pdfOf(document, progress);
    if (!pdf)
        return failure(pdf);
    return writeAtomically(path, [&pdf, &path](QFile &file) -> Result<> {
        if (file.write(*pdf) != pdf->size())
            return fail(Error::Kind::Storage, "file-not-written", {path, file.errorString()});
        return {};
    });
}

} // namespace opi
