#pragma once

#include "core/domain/Project.h"

namespace opi {

/// What is done about a risk.
enum class RiskStrategy { Reduce, Avoid, Share, Accept };
constexpr int valueCount(RiskStrategy) { return 4; }

/// Something that may go wrong in a project. Probability and impact are levels 1-5; their product is the score.
struct Risk {
    Id<Risk> id;
    Id<Project> project;
    LocalizedText title;
    LocalizedText response;
    int probability = 1;
    int impact = 1;
    std::optional<Id<Person>> owner;
    std::optional<QDate> reviewBy;
    std::optional<QDate> closed;
    RiskStrategy strategy = RiskStrategy::Reduce;
    std::optional<Money> loss = {};     ///< what it costs if it comes
    std::optional<QDate> reviewed = {}; ///< when somebody last looked at it

    int score() const { return probability * impact; }

    friend bool operator==(const Risk &, const Risk &) = default;
};

template <> struct Table<Risk> {
    static constexpr auto name = "risk";
    static constexpr auto parent = &Risk::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Risk::id},
        Column{"project", &Risk::project},
        Column{"title", &Risk::title},
        Column{"response", &Risk::response},
        Column{"probability", &Risk::probability},
        Column{"impact", &Risk::impact},
        Column{"owner", &Risk::owner},
        Column{"review_by", &Risk::reviewBy},
        Column{"closed", &Risk::closed},
        Column{"strategy", &Risk::strategy},
        Column{"loss", &Risk::loss},
        Column{"reviewed", &Risk::reviewed},
    };
};

} // namespace opi
