#pragma once

#include "core/domain/CustomField.h"
#include "core/domain/Project.h"

namespace opi {

/// What a project says in one of the portfolio's own fields; no row where it says nothing. The value is a text in one
/// form for each kind, the same in every language: a number 1234.5, an amount 1234.50 or 1234.50 EUR, a day 2026-05-03;
/// of a choice its words. See CustomText.h.
struct CustomValue {
    Id<CustomValue> id;
    Id<Project> project;
    Id<CustomField> field;
    QString value;

    friend bool operator==(const CustomValue &, const CustomValue &) = default;
};

template <> struct Table<CustomValue> {
    static constexpr auto name = "custom_value";
    static constexpr auto parent = &CustomValue::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &CustomValue::id},
        Column{"project", &CustomValue::project},
        Column{"field", &CustomValue::field},
        Column{"value", &CustomValue::value},
    };
};

} // namespace opi
