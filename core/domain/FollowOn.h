#pragma once

#include "core/domain/Project.h"

namespace opi {

/// The time after a project's test in which its implementation is tried before the solution is sold (efterforløb), with
/// money and an end of its own.
struct FollowOn {
    Id<FollowOn> id;
    Id<Project> project;
    LocalizedText purpose;
    QDate from;
    QDate until;
    std::optional<Money> budget;
    std::optional<QDate> ended;

    friend bool operator==(const FollowOn &, const FollowOn &) = default;
};

template <> struct Table<FollowOn> {
    static constexpr auto name = "follow_on";
    static constexpr auto parent = &FollowOn::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &FollowOn::id},
        Column{"project", &FollowOn::project},
        Column{"purpose", &FollowOn::purpose},
        Column{"from_date", &FollowOn::from},
        Column{"until_date", &FollowOn::until},
        Column{"budget", &FollowOn::budget},
        Column{"ended", &FollowOn::ended},
    };
};

} // namespace opi
