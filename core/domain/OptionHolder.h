#pragma once

#include "core/domain/Organisation.h"
#include "core/domain/Procurement.h"

namespace opi {

/// Somebody who may buy under the same option, and how much.
struct OptionHolder {
    Id<OptionHolder> id;
    Id<Procurement> procurement;
    Id<Organisation> organisation;
    std::optional<int> volume;
    std::optional<Money> value;
    bool isNamed = false; ///< in the notice

    friend bool operator==(const OptionHolder &, const OptionHolder &) = default;
};

template <> struct Table<OptionHolder> {
    static constexpr auto name = "option_holder";
    static constexpr auto parent = &OptionHolder::procurement;
    static constexpr auto columns = std::tuple{
        Column{"id", &OptionHolder::id},
        Column{"procurement", &OptionHolder::procurement},
        Column{"organisation", &OptionHolder::organisation},
        Column{"volume", &OptionHolder::volume},
        Column{"value", &OptionHolder::value},
        Column{"is_named", &OptionHolder::isNamed},
    };
};

} // namespace opi
