#pragma once

#include <QStringView>

#include <optional>

namespace opi {

/// A level of readiness or use, 0 - 9, as lists write it: "7", "7,0", "7/9", "niveau 7", "R7", "7 – prøvet i drift".
/// Absent for everything else: a level between two is none.
std::optional<int> levelFrom(QStringView text);

} // namespace opi
