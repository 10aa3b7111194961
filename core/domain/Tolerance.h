#pragma once

#include "core/domain/Cell.h"
#include "core/domain/RuleStatus.h"
#include "core/domain/Table.h"

namespace opi {

/// What the light of a side is measured by.
enum class ToleranceMeasure { CostPercent, CostKroner, DelayMonths, BenefitPercent };
constexpr int valueCount(ToleranceMeasure) { return 4; }

/// From where a light is yellow, and above which it is red. One row for each measure; without it what the program ships
/// holds.
struct Tolerance {
    Id<Tolerance> id;
    ToleranceMeasure measure = ToleranceMeasure::CostPercent;
    int yellow = 0; ///< yellow from here, if it is more than nothing
    int red = 0;    ///< red above this
    RuleStatus status = RuleStatus::Open;
    QString source;
    LocalizedText note;

    friend bool operator==(const Tolerance &, const Tolerance &) = default;
};

template <> struct Table<Tolerance> {
    static constexpr auto name = "tolerance";
    static constexpr auto columns = std::tuple{
        Column{"id", &Tolerance::id},     Column{"measure", &Tolerance::measure}, Column{"yellow", &Tolerance::yellow},
        Column{"red", &Tolerance::red},   Column{"status", &Tolerance::status},   Column{"source", &Tolerance::source},
        Column{"note", &Tolerance::note},
    };
};

} // namespace opi
