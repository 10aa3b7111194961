#include "core/render/pdf/PdfFonts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <algorithm>

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

/// Widths stand as "first [width width ...]" or "first last width" (ISO 32000-1, 9.7.4.3). A font has 65,536 glyphs at
/// most, whatever a file says.
GlyphWidths readWidths(QPDFObjectHandle descendant)
{
    constexpr long long most = 65'536;
    GlyphWidths known;
    if (descendant.getKey("/DW").isNumber())
        known.otherwise = descendant.getKey("/DW").getNumericValue();
    const auto set = [&known](long long glyph, const QPDFObjectHandle &width) {
        if (glyph < 0 || glyph >= most || !QPDFObjectHandle(width).isNumber())
            return;
        if (std::size_t(glyph) >= known.widths.size())
            known.widths.resize(std::size_t(glyph) + 1, known.otherwise);
        known.widths[std::size_t(glyph)] = QPDFObjectHandle(width).getNumericValue();
    };
    QPDFObjectHandle list = descendant.getKey("/W");
    for (int i = 0; list.isArray() && i + 1 < list.getArrayNItems();) {
        const long long first = list.getArrayItem(i).getIntValue();
        QPDFObjectHandle next = list.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int k = 0; k < next.getArrayNItems(); ++k)
                set(first + k, next.getArrayItem(k));
            i += 2;
        } else if (i + 2 < list.getArrayNItems()) {
            for (long long glyph = first; glyph <= std::min(most, next.getIntValue()); ++glyph)
                set(glyph, list.getArrayItem(i + 2));
            i += 3;
        } else {
            break;
        }
    }
    return known;
}

} // namespace

const GlyphWidths *WidthsOfFonts::of(QPDFObjectHandle fonts, std::string_view name)
{
    if (!fonts.isDictionary())
        return nullptr;
    QPDFObjectHandle font = fonts.getKey("/" + std::string(name));
    if (!font.isDictionaryOfType("/Font", "/Type0") || !font.isIndirect())
        return nullptr;
    const auto [known, isNew] = m_known.try_emplace(font.getObjGen());
    if (isNew)
        known->second = readWidths(font.getKey("/DescendantFonts").getArrayItem(0));
    return &known->second;
}

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
