#pragma once

#include "core/render/Theme.h"

#include <cmath>

namespace opi {

/// The height of one row of a chart that lists things, in whole pixels; `captions` is how many sizes of the smallest
/// text it takes, 2 being 24 px at 12.
inline qreal rowPitch(const Theme &theme, qreal captions = 2)
{
    return std::round(theme.font(Type::Caption).pixelSize() * captions);
}

} // namespace opi
