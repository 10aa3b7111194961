#include "core/render/pdf/PaperStyle.h"

#include "core/render/Theme.h"

#include <array>

namespace opi::paper {

namespace {

struct Face {
    int size;
    bool isBold;
    bool isMuted;
    qreal advance;
};

constexpr std::array faces{
    Face{25, true, false, 32},  // Title
    Face{15, true, false, 20},  // Section
    Face{13, true, false, 18},  // Subsection
    Face{13, false, false, 21}, // Lead
    Face{12, false, false, 19}, // Body
    Face{11, false, false, 16}, // Cell
    Face{11, true, false, 20},  // Tag
    Face{22, true, false, 30},  // Figure
    Face{11, false, true, 16},  // Caption
    Face{11, false, true, 14},  // Header
    Face{10, false, true, 13},  // Footer
};

} // namespace

QFont font(PaperType type)
{
    const Face &face = faces[std::size_t(type)];
    QFont font(Theme::print().family);
    font.setPixelSize(face.size);
    font.setBold(face.isBold);
    // Advances rounded to the pixels of a screen set letters unevenly on paper.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle style(PaperType type)
{
    const Face &face = faces[std::size_t(type)];
    const Theme &theme = Theme::print();
    return {font(type), face.isMuted ? theme.muted : theme.ink, face.advance, Qt::AlignLeft};
}

} // namespace opi::paper
