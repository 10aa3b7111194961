#include "core/render/pdf/PdfFonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

namespace opi {

namespace {

/// In a character map a list in brackets says what glyphs mean; elsewhere <0009> may be the ninth glyph.
bool nameTabs(std::string &map)
{
    static const std::string tab = "<0009>";
    bool hasNamed = false;
    for (auto open = map.find('['); open != std::string::npos; open = map.find('[', open + 1)) {
        const auto close = map.find(']', open);
        for (auto at = map.find(tab, open); at < close; at = map.find(tab, at)) {
            map.replace(at, tab.size(), "<0020>");
            hasNamed = true;
        }
    }
    return hasNamed;
}

void nameSpaces(QPDFObjectHandle &font)
{
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    const auto data = map.getStreamData();
    std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    if (nameTabs(text))
        map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

/// Each face is embedded once, so one tag for all keeps the names apart.
void tagSubset(QPDFObjectHandle &font)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    std::string name = descriptor.getKey("/FontName").getName().substr(1);
    name = "/OPIPDF+" + name.substr(name.find('+') + 1); // from the start, if there is no tag
    for (QPDFObjectHandle *named : {&font, &descendant})
        named->replaceKey("/BaseFont", QPDFObjectHandle::newName(name));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name));
}

} // namespace

void mendFonts(QPDF &pdf)
{
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font", "/Type0"))
            continue;
        tagSubset(object);
        if (object.hasKey("/ToUnicode"))
            nameSpaces(object);
    }
}

} // namespace opi
