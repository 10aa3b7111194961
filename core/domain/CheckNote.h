#pragma once

#include "core/domain/Procurement.h"

namespace opi {

/// What somebody says to the result of a check: confirmed, or overridden with a reason.
struct CheckNote {
    Id<CheckNote> id;
    Id<Procurement> procurement;
    int number = 0;            ///< of the check
    bool isOverridden = false; ///< it counts as passed
    LocalizedText note;
    std::optional<Id<Person>> person;
    std::optional<QDate> on;

    friend bool operator==(const CheckNote &, const CheckNote &) = default;
};

template <> struct Table<CheckNote> {
    static constexpr auto name = "check_note";
    static constexpr auto parent = &CheckNote::procurement;
    static constexpr auto columns = std::tuple{
        Column{"id", &CheckNote::id},         Column{"procurement", &CheckNote::procurement},
        Column{"number", &CheckNote::number}, Column{"is_overridden", &CheckNote::isOverridden},
        Column{"note", &CheckNote::note},     Column{"person", &CheckNote::person},
        Column{"noted_on", &CheckNote::on},
    };
};

} // namespace opi
