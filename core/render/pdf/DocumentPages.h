#pragma once

#include "core/base/Progress.h"
#include "core/render/pdf/Paginator.h"
#include "core/report/Document.h"

namespace opi {

/// A document cut into the pages of its PDF. They are painted one by one, into the file or on the screen, in units of
/// 1/96 inch (see paper). Laying out takes the time; it can run on any thread.
class DocumentPages {
public:
    /// Work that is stopped leaves the pages unfinished, for nobody to look at.
    explicit DocumentPages(const Document &document, const Progress &progress = {});
    DocumentPages(const DocumentPages &) = delete; // the pages point into the flow
    DocumentPages &operator=(const DocumentPages &) = delete;

    int count() const { return int(m_pages.size()); }

    /// Paints a page with the marks that make the PDF readable aloud.
    void paint(TaggedPainter &painter, int page);
    /// As above, to be looked at.
    void paint(QPainter &painter, int page);

    /// Knows where each element is as soon as its page is painted.
    StructureTree &structure() { return m_flow.structure; }

private:
    void paintMargins(QPainter &painter, int page) const;

    const Document m_document;
    Flow m_flow;
    std::vector<PagePieces> m_pages;
};

} // namespace opi
