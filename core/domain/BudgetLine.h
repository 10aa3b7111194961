#pragma once

#include "core/domain/Project.h"

namespace opi {

/// What a project plans to spend, has spent and expects to spend in one year; without a year, in all.
struct BudgetLine {
    Id<BudgetLine> id;
    Id<Project> project;
    std::optional<int> year;
    LocalizedText title;
    std::optional<Money> planned;
    std::optional<Money> actual;
    std::optional<Money> forecast;

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

template <> struct Table<BudgetLine> {
    static constexpr auto name = "budget_line";
    static constexpr auto parent = &BudgetLine::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &BudgetLine::id},
        Column{"project", &BudgetLine::project},
        Column{"year", &BudgetLine::year},
        Column{"title", &BudgetLine::title},
        Column{"planned", &BudgetLine::planned},
        Column{"actual", &BudgetLine::actual},
        Column{"forecast", &BudgetLine::forecast},
    };
};

} // namespace opi
