#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/ProcedureDeadline.h"

namespace opi {

enum class Route {
    None,
    OpiWithoutTender,
    RndExemption,
    InnovationPartnership,
    Pcp,
    Ppi,
    Negotiated,
    Dialogue,
    Open,
    Restricted,
    Framework,
    BelowThreshold,
    Mixed
};
constexpr int valueCount(Route) { return 13; }

/// What a way to a purchase means: when it fits, and what follows for a later purchase.
struct RouteRule {
    Id<RouteRule> id;
    Route route = Route::None;
    LocalizedText name;
    LocalizedText when;
    LocalizedText consequence;
    std::optional<Procedure> procedure; ///< whose deadlines it has
    QString law;
    RuleStatus status = RuleStatus::Open;
    QString source;

    friend bool operator==(const RouteRule &, const RouteRule &) = default;
};

template <> struct Table<RouteRule> {
    static constexpr auto name = "route_rule";
    static constexpr auto columns = std::tuple{
        Column{"id", &RouteRule::id},
        Column{"route", &RouteRule::route},
        Column{"name", &RouteRule::name},
        Column{"when_fits", &RouteRule::when},
        Column{"consequence", &RouteRule::consequence},
        Column{"procedure", &RouteRule::procedure},
        Column{"law", &RouteRule::law},
        Column{"status", &RouteRule::status},
        Column{"source", &RouteRule::source},
    };
};

} // namespace opi
