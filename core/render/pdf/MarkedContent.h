#pragma once

#include "core/render/pdf/PdfFonts.h"
#include "core/render/pdf/StructureTree.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace opi {

/// A stretch of a page's content that belongs to one element.
struct ContentSpan {
    int page = 0;
    int number = 0; ///< within the page: the MCID
};

/// Which content belongs to which element, found while the marks of the pages are turned into marked content.
class ContentOfElements {
public:
    explicit ContentOfElements(const StructureTree &structure);

    void markPage(QPDF &pdf, QPDFPageObjectHelper &page, int index);

    const std::vector<ContentSpan> &of(int element) const { return m_spans[std::size_t(element)]; }
    /// The elements of a page by the number of their content.
    const std::vector<int> &onPage(int page) const { return m_onPage[std::size_t(page)]; }
    int marks() const { return m_marks; }

private:
    const StructureTree &m_structure;
    std::vector<std::vector<ContentSpan>> m_spans;
    std::vector<std::vector<int>> m_onPage;
    int m_marks = 0;
    WidthsOfFonts m_widths;
};

} // namespace opi
