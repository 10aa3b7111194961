#include "core/render/pdf/MarkedContent.h"

#include "core/render/pdf/TaggedPainter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace opi {

ContentOfElements::ContentOfElements(const StructureTree &structure)
    : m_structure(structure), m_spans(std::size_t(structure.size()))
{
}

void ContentOfElements::markPage(QPDF &pdf, QPDFPageObjectHelper &page, int index)
{
    page.coalesceContentStreams();
    const auto data = page.getObjectHandle().getKey("/Contents").getStreamData();
    const std::string_view painted(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
    const std::string joined =
        withJoinedGlyphs(painted, [&](std::string_view font) { return m_widths.of(fonts, font); });
    const QByteArrayView content(joined.data(), qsizetype(joined.size()));
    std::vector<int> elements;
    std::string marked = "/Artifact BMC\n";
    marked.reserve(std::size_t(content.size()) + std::size_t(content.size()) / 2);
    qsizetype from = 0;
    for (auto mark = nextMark(content, from); mark; mark = nextMark(content, from)) {
        ++m_marks;
        marked.append(content.data() + from, std::size_t(mark->begin - from));
        // The line break is needed: an operator right before EMC would run together with it.
        marked.append("\nEMC\n");
        if (mark->element && *mark->element < m_structure.size()) {
            const int number = int(elements.size());
            marked.append("/").append(nameOf(m_structure[*mark->element].role));
            marked.append(" <</MCID ").append(std::to_string(number)).append(">> BDC\n");
            m_spans[std::size_t(*mark->element)].push_back({index, number});
            elements.push_back(*mark->element);
        } else {
            marked.append("/Artifact BMC\n");
        }
        from = mark->end;
    }
    marked.append(content.data() + from, std::size_t(content.size() - from));
    marked.append("\nEMC\n");
    page.getObjectHandle().replaceKey("/Contents", pdf.newStream(marked));
    m_onPage.push_back(std::move(elements));
}

} // namespace opi
