#pragma once

#include "core/domain/Organisation.h"

namespace opi {

/// Somebody with a role in the portfolio. These four facts and no more: people are the user's data, and erasable.
struct Person {
    Id<Person> id;
    QString name;
    QString role;
    std::optional<Id<Organisation>> organisation;
    QString workAddress; ///< work e-mail, telephone or postal address

    friend bool operator==(const Person &, const Person &) = default;
};

template <> struct Table<Person> {
    static constexpr auto name = "person";
    static constexpr auto columns = std::tuple{
        Column{"id", &Person::id},
        Column{"name", &Person::name},
        Column{"role", &Person::role},
        Column{"organisation", &Person::organisation},
        Column{"work_address", &Person::workAddress},
    };
};

} // namespace opi
