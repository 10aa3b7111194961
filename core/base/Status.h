#pragma once

#include <QString>

namespace opi {

/// How good something is. Shown as a word and a symbol on a tinted ground, never by colour alone.
enum class Status { Good, Warn, Bad, None };

/// ✓ ! ✕ –, which stay apart in black and white print.
inline QString symbol(Status status)
{
    constexpr const char16_t *symbols[] = {u"✓", u"!", u"✕", u"–"};
    return QString::fromUtf16(symbols[std::size_t(status)]);
}

} // namespace opi
