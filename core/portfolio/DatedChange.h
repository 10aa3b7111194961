#pragma once

#include "core/portfolio/ChangeSet.h"

#include <QDateTime>

namespace opi {

/// What happened at one moment: a step of a history that is told, such as that of the sample portfolio.
struct DatedChange {
    QDateTime at; ///< UTC
    ChangeSet set;
};

} // namespace opi
