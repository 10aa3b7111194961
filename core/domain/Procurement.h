#pragma once

#include "core/domain/Project.h"
#include "core/domain/RouteRule.h"
#include "core/domain/Threshold.h"

namespace opi {

enum class ProcurementStage {
    NotAssessed,
    RouteChosen,
    MarketDialogue,
    Documents,
    Published,
    Tenders,
    Evaluation,
    Standstill,
    Contract,
    OptionActive
};
constexpr int valueCount(ProcurementStage) { return 10; }

/// How a project is to become a purchase: the way, the buyer's money, the days, and the facts that the law asks about.
struct Procurement {
    Id<Procurement> id;
    Id<Project> project;
    LocalizedText title;
    Route route = Route::None;
    LocalizedText routeReason;
    ProcurementStage stage = ProcurementStage::NotAssessed;
    int coupling = 0; ///< to the project: 0 none, 1 buyer named, 2 route and budget intended, 3 tender planned, 4
                      ///< option in the contract
    AuthorityKind authority = AuthorityKind::SubCentral;
    ContractKind contract = ContractKind::GoodsServices;
    QStringList cpv;
    std::optional<Money> value;           ///< of the whole purchase, without VAT
    std::optional<Money> boughtElsewhere; ///< the same need at other sites, without VAT
    std::optional<QDate> planned;         ///< publication
    std::optional<QDate> published;
    std::optional<QDate> signedOn;
    std::optional<QDate> contractEnd;
    std::optional<Id<Person>> budgetHolder;
    bool isBudgetSecured = false;
    std::optional<Money> optionMaximum; ///< the most that may be bought under the option
    bool isElectronic = true;
    bool resultsBelongToBuyer = false; ///< solely (§ 22)
    bool isFullyPaidByBuyer = false;   ///< (§ 22)
    bool isCompanyExpectedToBid = false;
    bool isFullyOpen = false; ///< full openness about the results was agreed
    std::optional<QDate> resultsPublished;
    bool hasPersonalData = false;
    bool hasProcessingAgreement = false;
    bool isMedicalDevice = false;
    QString deviceClass;
    std::optional<QDate> agreementEnds; ///< of the OPI agreement
    bool hasForeground = false;         ///< the project makes knowledge of its own
    QString foregroundOwner;
    std::optional<Money> deMinimis; ///< aid to the company over three years, in euro
    std::optional<int> aidPercent;  ///< aid intensity
    std::optional<int> aidCeilingPercent;
    std::optional<int> coFinancingPercent;
    std::optional<int> coFinancingAsked;

    friend bool operator==(const Procurement &, const Procurement &) = default;
};

template <> struct Table<Procurement> {
    static constexpr auto name = "procurement";
    static constexpr auto parent = &Procurement::project;
    static constexpr auto columns = std::tuple{
        Column{"id", &Procurement::id},
        Column{"project", &Procurement::project},
        Column{"title", &Procurement::title},
        Column{"route", &Procurement::route},
        Column{"route_reason", &Procurement::routeReason},
        Column{"stage", &Procurement::stage},
        Column{"coupling", &Procurement::coupling},
        Column{"authority", &Procurement::authority},
        Column{"contract", &Procurement::contract},
        Column{"cpv", &Procurement::cpv},
        Column{"value", &Procurement::value},
        Column{"bought_elsewhere", &Procurement::boughtElsewhere},
        Column{"planned", &Procurement::planned},
        Column{"published", &Procurement::published},
        Column{"signed_on", &Procurement::signedOn},
        Column{"contract_end", &Procurement::contractEnd},
        Column{"budget_holder", &Procurement::budgetHolder},
        Column{"is_budget_secured", &Procurement::isBudgetSecured},
        Column{"option_maximum", &Procurement::optionMaximum},
        Column{"is_electronic", &Procurement::isElectronic},
        Column{"results_belong_to_buyer", &Procurement::resultsBelongToBuyer},
        Column{"is_fully_paid_by_buyer", &Procurement::isFullyPaidByBuyer},
        Column{"is_company_expected_to_bid", &Procurement::isCompanyExpectedToBid},
        Column{"is_fully_open", &Procurement::isFullyOpen},
        Column{"results_published", &Procurement::resultsPublished},
        Column{"has_personal_data", &Procurement::hasPersonalData},
        Column{"has_processing_agreement", &Procurement::hasProcessingAgreement},
        Column{"is_medical_device", &Procurement::isMedicalDevice},
        Column{"device_class", &Procurement::deviceClass},
        Column{"agreement_ends", &Procurement::agreementEnds},
        Column{"has_foreground", &Procurement::hasForeground},
        Column{"foreground_owner", &Procurement::foregroundOwner},
        Column{"de_minimis", &Procurement::deMinimis},
        Column{"aid_percent", &Procurement::aidPercent},
        Column{"aid_ceiling_percent", &Procurement::aidCeilingPercent},
        Column{"co_financing_percent", &Procurement::coFinancingPercent},
        Column{"co_financing_asked", &Procurement::coFinancingAsked},
    };
};

} // namespace opi
