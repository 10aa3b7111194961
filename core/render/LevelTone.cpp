#include "core/render/LevelTone.h"

#include <algorithm>
#include <array>

namespace opi {

QColor levelTone(int level, const Theme &theme)
{
    static constexpr std::array<qreal, 10> shares{0.03, 0.08, 0.14, 0.20, 0.27, 0.34, 0.42, 0.84, 0.92, 1.0};
    return mixed(theme.track, theme.series[0], shares[std::size_t(std::clamp(level, 0, 9))]);
}

} // namespace opi
