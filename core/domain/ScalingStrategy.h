#pragma once

#include "core/domain/Assessment.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/RubricDimension.h"

namespace opi {

/// The seven ways out of a bottleneck, the cheap and quick ones first; the last four change the project itself.
/// After https://www.scalingreadiness.org/step/strategize
enum class StrategyOption { Substitute, Outsource, Improve, Relocate, Reorient, Postpone, Stop };
constexpr int valueCount(StrategyOption) { return 7; }

/// What is to be done about a bottleneck, by whom, at what cost and until when.
struct ScalingStrategy {
    Id<ScalingStrategy> id;
    Id<Assessment> assessment;
    StrategyOption option = StrategyOption::Improve;
    std::optional<Id<PackageComponent>> component;
    std::optional<Id<RubricDimension>> dimension;
    std::optional<Id<Person>> owner;
    std::optional<Money> cost;
    std::optional<QDate> due;
    LocalizedText reason;

    friend bool operator==(const ScalingStrategy &, const ScalingStrategy &) = default;
};

template <> struct Table<ScalingStrategy> {
    static constexpr auto name = "scaling_strategy";
    static constexpr auto parent = &ScalingStrategy::assessment;
    static constexpr auto columns = std::tuple{
        Column{"id", &ScalingStrategy::id},
        Column{"assessment", &ScalingStrategy::assessment},
        Column{"option", &ScalingStrategy::option},
        Column{"component", &ScalingStrategy::component},
        Column{"dimension", &ScalingStrategy::dimension},
        Column{"owner", &ScalingStrategy::owner},
        Column{"cost", &ScalingStrategy::cost},
        Column{"due", &ScalingStrategy::due},
        Column{"reason", &ScalingStrategy::reason},
    };
};

} // namespace opi
