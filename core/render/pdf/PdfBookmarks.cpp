#include "core/render/pdf/PdfBookmarks.h"

#include "core/render/pdf/PdfStructure.h"

#include <qpdf/QPDF.hh>

namespace opi {

namespace {

using Handle = QPDFObjectHandle;

struct Bookmark {
    Handle object;
    std::vector<Bookmark> below;
};

Handle destination(QPDFPageObjectHelper &page, double y)
{
    return Handle::newArray(std::vector{page.getObjectHandle(), Handle::newName("/XYZ"), Handle::newNull(),
                                        Handle::newReal(fileY(y), 2), Handle::newNull()});
}

/// Hangs the bookmarks below `parent`, each beside the next. `count` of a parent that is shown folded is negative.
void link(Handle parent, const std::vector<Bookmark> &bookmarks, bool isFolded)
{
    if (bookmarks.empty())
        return;
    parent.replaceKey("/First", bookmarks.front().object);
    parent.replaceKey("/Last", bookmarks.back().object);
    parent.replaceKey("/Count", Handle::newInteger(isFolded ? -qint64(bookmarks.size()) : qint64(bookmarks.size())));
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        Handle object = bookmarks[i].object;
        object.replaceKey("/Parent", parent);
        if (i > 0)
            object.replaceKey("/Prev", bookmarks[i - 1].object);
        if (i + 1 < bookmarks.size())
            object.replaceKey("/Next", bookmarks[i + 1].object);
        link(object, bookmarks[i].below, true);
    }
}

} // namespace

void addBookmarks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const StructureTree &structure,
                  const std::vector<Handle> &elements)
{
    std::vector<Bookmark> bookmarks;
    for (int i = 0; i < structure.size(); ++i) {
        const Element &element = structure[i];
        if ((element.role != Role::H1 && element.role != Role::H2) || !element.page)
            continue;
        Handle object = pdf.makeIndirectObject(Handle::newDictionary());
        object.replaceKey("/Title", Handle::newUnicodeString(element.title.toStdString()));
        object.replaceKey("/Dest", destination(pages[std::size_t(*element.page)], element.area.top()));
        object.replaceKey("/SE", elements[std::size_t(i)]);
        auto &level = element.role == Role::H2 && !bookmarks.empty() ? bookmarks.back().below : bookmarks;
        level.push_back({object, {}});
    }
    if (bookmarks.empty())
        return;
    Handle outlines = pdf.makeIndirectObject(Handle::parse("<</Type /Outlines>>"));
    link(outlines, bookmarks, false);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

} // namespace opi
