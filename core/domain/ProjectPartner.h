#pragma once

#include "core/domain/Project.h"

namespace opi {

/// Lead is the partner that holds the contract, whom grant lists call the beneficiary.
enum class PartnerRole { Partner, Lead, NeedOwner, Developer, Evaluator, CoFinancer, Buyer, TestSite, Adviser };
constexpr int valueCount(PartnerRole) { return 9; }

/// An organisation that takes part in a project, and what it puts in.
struct ProjectPartner {
    Id<ProjectPartner> id;
    Id<Project> project;
    Id<Organisation> organisation;
    PartnerRole role = PartnerRole::Partner;
    std::optional<Money> cash;
    std::optional<Money> inKind;

    friend bool operator==(const ProjectPartner &, const ProjectPartner &) = default;
};

template <> struct Table<ProjectPartner> {
    static constexpr auto name = "project_partner";
    static constexpr auto parent = &ProjectPartner::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &ProjectPartner::id},
        Column{"project", &ProjectPartner::project},
        Column{"organisation", &ProjectPartner::organisation},
        Column{"role", &ProjectPartner::role},
        Column{"cash", &ProjectPartner::cash},
        Column{"in_kind", &ProjectPartner::inKind},
    };
};

} // namespace opi
