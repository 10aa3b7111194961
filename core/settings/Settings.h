#pragma once

#include "core/base/Language.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace opi {

/// How the window is lit. Desktop: as the desktop's own palette is.
enum class Lighting { Desktop, Light, Dark };
constexpr int valueCount(Lighting) { return 3; }

/// One thing that the program remembers of its user between runs: key, type, and what counts before it was ever set.
template <typename T> struct Setting {
    const char *key;
    T fallback = {};
};

/// All there are. What belongs to a portfolio is in its file, never here.
namespace settings {

constexpr int leastTextPercent = 100;
constexpr int mostTextPercent = 200;

inline const Setting<std::optional<Language>> language{"window/language"}; ///< absent: never asked
inline const Setting<Lighting> lighting{"window/lighting", Lighting::Desktop};
inline const Setting<int> textPercent{"window/textPercent", leastTextPercent};
inline const Setting<QByteArray> geometry{"window/geometry"};
inline const Setting<QStringList> recentFiles{"files/recent"}; ///< the last used first
inline const Setting<QString> lastFile{"files/last"};          ///< opened again at the start; empty: none
inline const Setting<QString> lastFolder{"files/folder"};
inline const Setting<QString> person{"person/name"}; ///< as the journal names them; empty: the login name

inline const Setting<QVariantMap> tableLayouts{"tables/layouts"}; ///< by the name of the table: its columns, as lines

} // namespace settings

} // namespace opi
