#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/Table.h"

namespace opi {

/// Whose portfolio the file is, and which language it speaks when nobody says otherwise. One row in a file.
struct PortfolioProfile {
    Id<PortfolioProfile> id;
    LocalizedText name;
    LocalizedText owner;     ///< the organisation that runs it
    LocalizedText committee; ///< who decides
    Language language = Language::Danish;

    friend bool operator==(const PortfolioProfile &, const PortfolioProfile &) = default;
};

template <> struct Table<PortfolioProfile> {
    static constexpr auto name = "portfolio_profile";
    static constexpr auto columns = std::tuple{
        Column{"id", &PortfolioProfile::id},
        Column{"name", &PortfolioProfile::name},
        Column{"owner", &PortfolioProfile::owner},
        Column{"committee", &PortfolioProfile::committee},
        Column{"language", &PortfolioProfile::language},
    };
};

} // namespace opi
