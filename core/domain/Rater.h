#pragma once

#include "core/domain/Assessment.h"

namespace opi {

/// One voice in an assessment. A role is enough; a person is named only where the user wants it.
struct Rater {
    Id<Rater> id;
    Id<Assessment> assessment;
    QString role; ///< such as "Klinik"
    std::optional<Id<Person>> person;
    int position = 0;

    friend bool operator==(const Rater &, const Rater &) = default;
};

template <> struct Table<Rater> {
    static constexpr auto name = "rater";
    static constexpr auto parent = &Rater::assessment;
    static constexpr auto columns = std::tuple{
        Column{"id", &Rater::id},         Column{"assessment", &Rater::assessment}, Column{"role", &Rater::role},
        Column{"person", &Rater::person}, Column{"position", &Rater::position},
    };
};

} // namespace opi
