#pragma once

#include "core/domain/Project.h"
#include "core/domain/Rubric.h"

namespace opi {

/// A judgement of how ready a project is to scale, on a day and in a context. Once closed it never changes: a later
/// insight is a new assessment.
struct Assessment {
    Id<Assessment> id;
    Id<Project> project;
    Id<Rubric> rubric;
    QDate assessedOn;
    QDateTime startedAt;   ///< the order of two of one day
    LocalizedText context; ///< where and for whom it is to scale
    std::optional<QDateTime> closedAt;
    LocalizedText reason; ///< why readiness fell, where it did

    friend bool operator==(const Assessment &, const Assessment &) = default;
};

template <> struct Table<Assessment> {
    static constexpr auto name = "assessment";
    static constexpr auto parent = &Assessment::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Assessment::id},
        Column{"project", &Assessment::project},
        Column{"rubric", &Assessment::rubric},
        Column{"assessed_on", &Assessment::assessedOn},
        Column{"started_at", &Assessment::startedAt},
        Column{"context", &Assessment::context},
        Column{"closed_at", &Assessment::closedAt},
        Column{"reason", &Assessment::reason},
    };
};

} // namespace opi
