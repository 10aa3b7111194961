#include "core/render/pdf/TaggedPainter.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace opi;

TEST_CASE("Marks come back from the page with the number of their element, however large", "[pdf]")
{
    const QList<int> elements{0, 1, 16382, 16383, 16384, 32767, 40000, 1'000'000};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        TaggedPainter tagged(painter);
        for (const int element : elements) {
            tagged.begin(element);
            tagged.begin(element); // goes on, and is no new mark
            painter.drawLine(0, 0, 100, 100);
            tagged.beginArtifact();
            tagged.beginArtifact();
        }
        CHECK(tagged.marks() == 2 * elements.size());
    }
    QPDF pdf;
    pdf.processMemoryFile("test", bytes.constData(), std::size_t(bytes.size()));
    const auto data =
        QPDFPageDocumentHelper(pdf).getAllPages().front().getObjectHandle().getKey("/Contents").getStreamData();
    const QByteArrayView content(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));

    QList<int> found;
    int decorations = 0;
    qsizetype from = 0;
    for (auto mark = nextMark(content, from); mark; mark = nextMark(content, from)) {
        if (mark->element)
            found << *mark->element;
        else
            ++decorations;
        from = mark->end;
    }
    CHECK(found == elements);
    CHECK(decorations == elements.size());
}

TEST_CASE("What only looks like a mark is none", "[pdf]")
{
    CHECK_FALSE(nextMark("0 0 10 10 re\nf\n", 0));
    CHECK_FALSE(nextMark("-5000 -5000 l\nS\n", 0));
    CHECK_FALSE(nextMark("-5000 -5000 8 1 re\nS\n0 0 1 1 re\nf\n", 0));
    CHECK_FALSE(nextMark("-5000 -5000 ", 0));
}
