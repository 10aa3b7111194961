#include "core/render/pdf/PdfReport.h"

#include "core/base/AtomicFile.h"
#include "core/render/pdf/DocumentPages.h"
#include "core/render/pdf/PaperStyle.h"
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

} // namespace

Result<QByteArray> pdfOf(const Document &document, const PageProgress &progress)
{
    DocumentPages pages(document);
    QByteArray painted;
    QBuffer buffer(&painted);
    buffer.open(QIODevice::WriteOnly);
    int marks = 0;
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        QPainter painter(&writer);
        TaggedPainter tagged(painter);
        for (int page = 0; page < pages.count(); ++page) {
            if (progress && !progress(page, pages.count()))
                return fail(Error::Kind::Cancelled, "cancelled");
            if (page > 0)
                writer.newPage();
            tagged.newPage();
            pages.paint(tagged, page);
        }
        marks = tagged.marks();
    }
    return finishedPdf(painted, pages.structure(), document, marks);
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
