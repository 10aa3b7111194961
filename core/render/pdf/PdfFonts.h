#pragma once

#include "core/render/pdf/GlyphRuns.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

class QPDF;

namespace opi {

/// Mends two things in the fonts that Qt embeds. It says that the glyph of a space is a tab, as both have it: searching
/// and reading aloud need a space. And it tags the names of subsets at random, and only some of them.
void mendFonts(QPDF &pdf);

/// The widths of the fonts of a file; each font is read once.
class WidthsOfFonts {
public:
    /// Of the font that has this name in the resources of a page; null where they do not say.
    const GlyphWidths *of(QPDFObjectHandle fonts, std::string_view name);

private:
    std::map<QPDFObjGen, GlyphWidths> m_known;
};

} // namespace opi
