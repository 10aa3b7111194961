#pragma once

#include "core/domain/EvidenceKind.h"
#include "core/domain/Project.h"

namespace opi {

/// A proof that a project has: where it is, of what kind, and how strong.
struct Evidence {
    Id<Evidence> id;
    Id<Project> project;
    LocalizedText title;
    EvidenceKind kind = EvidenceKind::Other;
    std::optional<int>
        strength;   ///< 0 expert view ... 3 before and after, 4 controlled, 5 randomised, 6 several independent
    QString source; ///< who made it
    std::optional<QDate> date;
    QString link;
    LocalizedText text; ///< what it shows, where there is no link

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

template <> struct Table<Evidence> {
    static constexpr auto name = "evidence";
    static constexpr auto parent = &Evidence::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Evidence::id},      Column{"project", &Evidence::project},   Column{"title", &Evidence::title},
        Column{"kind", &Evidence::kind},  Column{"strength", &Evidence::strength}, Column{"source", &Evidence::source},
        Column{"dated", &Evidence::date}, Column{"link", &Evidence::link},         Column{"text", &Evidence::text},
    };
};

} // namespace opi
