#pragma once

#include "core/text/Words.h"

namespace opi {

/// The name of an enum's value, out of all names in the order of the enum.
template <typename Enum, std::size_t count>
QString nameOf(const Words &words, const char *context, const char *const (&names)[count], Enum value)
{
    static_assert(int(count) == valueCount(Enum()), "each value has a name");
    return words.translate(context, names[std::size_t(value)]);
}

template <std::size_t count>
QString levelName(const Words &words, const char *context, const char *const (&names)[count], int level)
{
    return level >= 1 && level <= int(count) ? words.translate(context, names[level - 1]) : QString();
}

} // namespace opi
