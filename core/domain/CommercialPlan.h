#pragma once

#include "core/domain/Project.h"

namespace opi {

/// How the supplier is paid.
enum class BusinessModel {
    None,
    Purchase,
    Subscription,
    Leasing,
    Licence,
    Royalty,
    PurchaseOption,
    RevenueShare,
    GainShare,
    OutcomePayment,
    PartnerDiscount,
    SpinOut,
    PreCommercial,
    JointFramework
};
constexpr int valueCount(BusinessModel) { return 14; }

/// How the solution is to be sold. At most one of each project.
struct CommercialPlan {
    Id<CommercialPlan> id;
    Id<Project> project;
    BusinessModel model = BusinessModel::None;
    LocalizedText market; ///< who buys it, and how many they are
    LocalizedText pricing;
    std::optional<Money> price;       ///< of one unit
    std::optional<QDate> marketEntry; ///< when it is to be for sale
    std::optional<QDate> firstSale;   ///< where it was sold outside of the customer pipeline

    friend bool operator==(const CommercialPlan &, const CommercialPlan &) = default;
};

template <> struct Table<CommercialPlan> {
    static constexpr auto name = "commercial_plan";
    static constexpr auto parent = &CommercialPlan::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &CommercialPlan::id},
        Column{"project", &CommercialPlan::project},
        Column{"model", &CommercialPlan::model},
        Column{"market", &CommercialPlan::market},
        Column{"pricing", &CommercialPlan::pricing},
        Column{"price", &CommercialPlan::price},
        Column{"market_entry", &CommercialPlan::marketEntry},
        Column{"first_sale", &CommercialPlan::firstSale},
    };
};

} // namespace opi
