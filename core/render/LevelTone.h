#pragma once

#include "core/render/Theme.h"

namespace opi {

/// The ground of a level 0-9: the higher, the stronger. Every one can be written on: tones in the middle, on which
/// neither dark nor light text reaches 4.5:1, are skipped.
QColor levelTone(int level, const Theme &theme);

} // namespace opi
