#pragma once

class QPDF;

namespace opi {

/// Mends two things in the fonts that Qt embeds. It says that the glyph of a space is a tab, as both have it: searching
/// and reading aloud need a space. And it tags the names of subsets at random, and only some of them.
void mendFonts(QPDF &pdf);

} // namespace opi
