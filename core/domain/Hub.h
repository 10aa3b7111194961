#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Organisation.h"

namespace opi {

/// A branch of the cluster in one part of the country. A hub is not a region: one may serve several.
struct Hub {
    Id<Hub> id;
    LocalizedText name;
    QString city;
    std::optional<Id<Region>> region;
    std::optional<Id<Organisation>> organisation;

    friend bool operator==(const Hub &, const Hub &) = default;
};

template <> struct Table<Hub> {
    static constexpr auto name = "hub";
    static constexpr auto columns = std::tuple{
        Column{"id", &Hub::id},
        Column{"name", &Hub::name},
        Column{"city", &Hub::city},
        Column{"region", &Hub::region},
        Column{"organisation", &Hub::organisation},
    };
};

} // namespace opi
