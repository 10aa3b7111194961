#pragma once

#include "core/domain/Cell.h"
#include "core/domain/Table.h"

namespace opi {

/// What readiness is measured with: dimensions, levels and criteria. A released version never changes, since scores of
/// different versions cannot be compared; a new wording is a new version.
struct Rubric {
    Id<Rubric> id;
    QString code;
    int version = 1;
    LocalizedText title;
    QString source;         ///< the literature it is built on
    bool isCurrent = false; ///< new assessments take this one

    friend bool operator==(const Rubric &, const Rubric &) = default;
};

template <> struct Table<Rubric> {
    static constexpr auto name = "rubric";
    static constexpr auto columns = std::tuple{
        Column{"id", &Rubric::id},       Column{"code", &Rubric::code},     Column{"version", &Rubric::version},
        Column{"title", &Rubric::title}, Column{"source", &Rubric::source}, Column{"is_current", &Rubric::isCurrent},
    };
};

} // namespace opi
