#pragma once

#include "core/domain/Project.h"

namespace opi {

/// The four sides that a project is judged on.
enum class LightSide { Time, Cost, Benefits, Overall };
constexpr int valueCount(LightSide) { return 4; }

constexpr TrafficLight Project::*lightOf(LightSide side)
{
    constexpr TrafficLight Project::*sides[] = {&Project::time, &Project::cost, &Project::benefits, &Project::overall};
    return sides[int(side)];
}

} // namespace opi
