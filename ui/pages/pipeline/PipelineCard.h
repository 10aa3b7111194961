#pragma once

#include "core/base/Status.h"
#include "core/domain/Project.h"

#include <optional>

namespace opi {

/// A project on the board, as it is said there.
struct PipelineCard {
    Id<Project> project;
    QString title;
    QString code;
    std::optional<Status> light; ///< the overall light; absent: not assessed
    QString readiness;           ///< "57 %" of what the market asks for; empty: never assessed
    QString age;                 ///< "9 mo., usually 6 mo."; empty: nobody knows
    bool isStuck = false;
    QString deadline; ///< "15. dec Effekt dokumenteret"
    bool isOverdue = false;

    /// All of it in one sentence, for a screen reader.
    QString spoken;
};

} // namespace opi
