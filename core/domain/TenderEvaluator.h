#pragma once

#include "core/domain/Procurement.h"

namespace opi {

/// Somebody who evaluates the tenders.
struct TenderEvaluator {
    Id<TenderEvaluator> id;
    Id<Procurement> procurement;
    Id<Person> person;

    friend bool operator==(const TenderEvaluator &, const TenderEvaluator &) = default;
};

template <> struct Table<TenderEvaluator> {
    static constexpr auto name = "tender_evaluator";
    static constexpr auto parent = &TenderEvaluator::procurement;
    static constexpr auto columns = std::tuple{
        Column{"id", &TenderEvaluator::id},
        Column{"procurement", &TenderEvaluator::procurement},
        Column{"person", &TenderEvaluator::person},
    };
};

} // namespace opi
