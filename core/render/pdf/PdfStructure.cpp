#include "core/render/pdf/PdfStructure.h"

#include "core/render/pdf/PaperStyle.h"

#include <qpdf/QPDF.hh>

namespace opi {

namespace {

using Handle = QPDFObjectHandle;

constexpr double pointsPerUnit = 72.0 / paper::unitsPerInch;

Handle real(double value) { return Handle::newReal(value, 2); }

void addAttributes(Handle &object, const Element &element)
{
    if (element.scope)
        object.replaceKey("/A", Handle::parse(*element.scope == Scope::Column ? "<</O /Table /Scope /Column>>"
                                                                              : "<</O /Table /Scope /Row>>"));
    if (element.role == Role::L && element.isNumbered)
        object.replaceKey("/A", Handle::parse("<</O /List /ListNumbering /Decimal>>"));
    if (element.role == Role::Figure && element.page) {
        Handle layout = Handle::parse("<</O /Layout /Placement /Block>>");
        const QRectF &area = element.area;
        layout.replaceKey("/BBox", Handle::newArray(std::vector{real(fileX(area.left())), real(fileY(area.bottom())),
                                                                real(fileX(area.right())), real(fileY(area.top()))}));
        object.replaceKey("/A", layout);
    }
}

Handle elementObject(QPDF &pdf, const Element &element)
{
    Handle object = Handle::newDictionary();
    object.replaceKey("/Type", Handle::newName("/StructElem"));
    object.replaceKey("/S", Handle::newName(std::string("/") + nameOf(element.role)));
    if (!element.alternative.isEmpty())
        object.replaceKey("/Alt", Handle::newUnicodeString(element.alternative.toStdString()));
    addAttributes(object, element);
    return pdf.makeIndirectObject(object);
}

Handle contentReference(const ContentSpan &span, std::vector<QPDFPageObjectHelper> &pages)
{
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Type", Handle::newName("/MCR"));
    reference.replaceKey("/Pg", pages[std::size_t(span.page)].getObjectHandle());
    reference.replaceKey("/MCID", Handle::newInteger(span.number));
    return reference;
}

/// The way from the content of a page to its element.
void addParentTree(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const ContentOfElements &content,
                   const std::vector<Handle> &elements, Handle &root)
{
    Handle numbers = Handle::newArray();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        std::vector<Handle> parents;
        for (const int element : content.onPage(int(page)))
            parents.push_back(elements[std::size_t(element)]);
        Handle object = pages[page].getObjectHandle();
        object.replaceKey("/StructParents", Handle::newInteger(qint64(page)));
        object.replaceKey("/Tabs", Handle::newName("/S"));
        numbers.appendItem(Handle::newInteger(qint64(page)));
        numbers.appendItem(pdf.makeIndirectObject(Handle::newArray(parents)));
    }
    Handle tree = Handle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", pdf.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", Handle::newInteger(qint64(pages.size())));
}

} // namespace

double fileX(double x) { return x * pointsPerUnit; }

double fileY(double y) { return (paper::height - y) * pointsPerUnit; }

std::vector<Handle> addStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const StructureTree &structure,
                                 const ContentOfElements &content)
{
    Handle root = pdf.makeIndirectObject(Handle::parse("<</Type /StructTreeRoot>>"));
    std::vector<Handle> elements;
    std::vector<std::vector<Handle>> children(std::size_t(structure.size()));
    for (int i = 0; i < structure.size(); ++i) {
        elements.push_back(elementObject(pdf, structure[i]));
        const int parent = structure[i].parent;
        elements.back().replaceKey("/P", parent < 0 ? root : elements[std::size_t(parent)]);
        if (parent >= 0)
            children[std::size_t(parent)].push_back(elements.back());
    }
    for (int i = 0; i < structure.size(); ++i) {
        auto &kids = children[std::size_t(i)];
        for (const ContentSpan &span : content.of(i))
            kids.push_back(contentReference(span, pages));
        if (!kids.empty())
            elements[std::size_t(i)].replaceKey("/K", Handle::newArray(kids));
    }
    root.replaceKey("/K", elements.front());
    addParentTree(pdf, pages, content, elements, root);
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    pdf.getRoot().replaceKey("/MarkInfo", Handle::parse("<</Marked true>>"));
    return elements;
}

} // namespace opi
