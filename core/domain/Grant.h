#pragma once

#include "core/domain/Project.h"

namespace opi {

/// Reserveret, Tilsagn, Udbetalt, Regnskabsført: a grant moves from the first to the last.
enum class GrantState { Reserved, Committed, Disbursed, Accounted };
constexpr int valueCount(GrantState) { return 4; }

/// Appropriations are stated in both ways, and taken for one another.
enum class AmountBasis { Total, PerYear };
constexpr int valueCount(AmountBasis) { return 2; }

/// Money from a funder. `amount` is for the whole period or for each of its years: see `basis`.
struct Grant {
    Id<Grant> id;
    Id<Project> project;
    std::optional<Id<Organisation>> funder;
    LocalizedText title; ///< the scheme or call
    GrantState state = GrantState::Reserved;
    Money amount;
    AmountBasis basis = AmountBasis::Total;
    std::optional<int> firstYear;
    std::optional<int> lastYear;

    friend bool operator==(const Grant &, const Grant &) = default;
};

template <> struct Table<Grant> {
    static constexpr auto name = "project_grant";
    static constexpr auto parent = &Grant::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Grant::id},       Column{"project", &Grant::project},      Column{"funder", &Grant::funder},
        Column{"title", &Grant::title}, Column{"state", &Grant::state},          Column{"amount", &Grant::amount},
        Column{"basis", &Grant::basis}, Column{"first_year", &Grant::firstYear}, Column{"last_year", &Grant::lastYear},
    };
};

} // namespace opi
