#pragma once

#include "core/domain/Project.h"

namespace opi {

enum class BarrierKind {
    Sale,
    Implementation,
    Scaling,
    Procurement,
    Evidence,
    Regulation,
    Finance,
    Organisation,
    DataAndIt,
    Rights
};
constexpr int valueCount(BarrierKind) { return 10; }

/// Something that keeps a solution from being sold, implemented or scaled.
struct Barrier {
    Id<Barrier> id;
    Id<Project> project;
    LocalizedText title;
    BarrierKind kind = BarrierKind::Implementation;
    int severity = 2;               ///< 1 slows down, 2 holds back, 3 blocks
    std::optional<Id<Phase>> phase; ///< in which it was met
    LocalizedText remedy;
    std::optional<Id<Person>> owner;
    QDate opened;
    std::optional<QDate> closed;

    friend bool operator==(const Barrier &, const Barrier &) = default;
};

template <> struct Table<Barrier> {
    static constexpr auto name = "barrier";
    static constexpr auto parent = &Barrier::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Barrier::id},         Column{"project", &Barrier::project},   Column{"title", &Barrier::title},
        Column{"kind", &Barrier::kind},     Column{"severity", &Barrier::severity}, Column{"phase", &Barrier::phase},
        Column{"remedy", &Barrier::remedy}, Column{"owner", &Barrier::owner},       Column{"opened", &Barrier::opened},
        Column{"closed", &Barrier::closed},
    };
};

} // namespace opi
