#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace opi {

/// How far each glyph of a font goes on, in thousandths of the font's size, by the number of the glyph.
struct GlyphWidths {
    std::vector<double> widths;
    double otherwise = 1000;

    double of(unsigned glyph) const { return glyph < widths.size() ? widths[glyph] : otherwise; }
};

/// The widths of a font by its name on the page, such as "F11"; null if they are not known.
using FontWidths = std::function<const GlyphWidths *(std::string_view font)>;

/// Joins glyphs that Qt places one by one ("6.1 0 Td <0017> Tj" for each) into one operator for each run of text. None
/// moves by more than 1.5 thousandths of its size.
///
/// A page becomes little more than half as long. That helps who reads aloud: poppler reads the whole page again for
/// every element of the structure.
std::string withJoinedGlyphs(std::string_view content, const FontWidths &widthsOf);

} // namespace opi
