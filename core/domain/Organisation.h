#pragma once

#include "core/domain/Municipality.h"

#include <QDate>

#include <optional>

namespace opi {

/// The actors of the field. ResearchInstitute is an approved technological service institute (GTS).
enum class OrganisationKind {
    Unknown,
    Region,
    Municipality,
    Hospital,
    StateBody,
    University,
    OtherEducation,
    ResearchInstitute,
    Company,
    Cluster,
    BusinessAssociation,
    Foundation,
    Investor,
    PatientOrganisation,
    InternationalBody
};
constexpr int valueCount(OrganisationKind) { return 15; }

/// By the Commission's recommendation 2003/361/EC: fewer than 10, 50, 250 employees, or more.
enum class OrganisationSize { Unknown, Micro, Small, Medium, Large };
constexpr int valueCount(OrganisationSize) { return 5; }

/// A legal body. Regions and municipalities are merged and renamed: see `validTo` and `successor`.
struct Organisation {
    Id<Organisation> id;
    QString name;
    OrganisationKind kind = OrganisationKind::Unknown;
    QString cvr; ///< eight digits that pass modulus 11, or empty
    std::optional<Id<Region>> region;
    std::optional<Id<Municipality>> municipality;
    OrganisationSize size = OrganisationSize::Unknown;
    QString address;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<Id<Organisation>> successor;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

template <> struct Table<Organisation> {
    static constexpr auto name = "organisation";
    static constexpr auto columns = std::tuple{
        Column{"id", &Organisation::id},
        Column{"name", &Organisation::name},
        Column{"kind", &Organisation::kind},
        Column{"cvr", &Organisation::cvr},
        Column{"region", &Organisation::region},
        Column{"municipality", &Organisation::municipality},
        Column{"size", &Organisation::size},
        Column{"address", &Organisation::address},
        Column{"valid_from", &Organisation::validFrom},
        Column{"valid_to", &Organisation::validTo},
        Column{"successor", &Organisation::successor},
    };
};

} // namespace opi
