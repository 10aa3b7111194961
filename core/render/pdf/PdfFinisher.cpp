#include "core/render/pdf/PdfFinisher.h"

#include "core/render/pdf/MarkedContent.h"
#include "core/render/pdf/PdfBookmarks.h"
#include "core/render/pdf/PdfFonts.h"
#include "core/render/pdf/PdfMetadata.h"
#include "core/render/pdf/PdfStructure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace opi {

namespace {

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &painted, const StructureTree &structure, const Document &document,
                               int marks)
{
    // libqpdf throws; what it cannot do is an error of ours like any other.
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", painted.constData(), std::size_t(painted.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        ContentOfElements content(structure);
        for (std::size_t page = 0; page < pages.size(); ++page)
            content.markPage(pdf, pages[page], int(page));
        // Qt writes the marks as numbers in its own format: if that ever changes, no silent untagged file.
        if (content.marks() != marks)
            return fail(Error::Kind::Invalid, "pdf-not-finished",
                        {QStringLiteral("%1 of %2 marks").arg(content.marks()).arg(marks)});
        const std::vector<QPDFObjectHandle> elements = addStructure(pdf, pages, structure, content);
        addBookmarks(pdf, pages, structure, elements);
        addMetadata(pdf, document);
        mendFonts(pdf);
        return written(pdf);
    } catch (const std::exception &problem) {
        return fail(Error::Kind::Invalid, "pdf-not-finished", {QString::fromUtf8(problem.what())});
    }
}

} // namespace opi
