#pragma once

#include "core/base/LocalizedText.h"
#include "core/domain/ListKind.h"

#include <optional>
#include <vector>

namespace opi {

/// What a column of a list can say: about a project, and then about the rows of other lists. The lights come in fours:
/// light, reason da, reason en, date.
enum class ImportField {
    ExternalId,
    Code,
    TitleDa,
    TitleEn,
    SummaryDa,
    SummaryEn,
    State,
    Phase,
    LightTime,
    LightTimeReasonDa,
    LightTimeReasonEn,
    LightTimeOn,
    LightCost,
    LightCostReasonDa,
    LightCostReasonEn,
    LightCostOn,
    LightBenefits,
    LightBenefitsReasonDa,
    LightBenefitsReasonEn,
    LightBenefitsOn,
    LightOverall,
    LightOverallReasonDa,
    LightOverallReasonEn,
    LightOverallOn,
    Start,
    End,
    Responsible,
    Confidentiality,
    Hub,
    Programme,
    FocusArea,
    Tags,
    Region,
    Source,
    Budget,
    Actual,
    Forecast,
    EuGrant,
    EuRate,
    GrantReserved,
    GrantCommitted,
    GrantDisbursed,
    GrantAccounted,
    Funder,
    Lead,
    LeadCvr,
    LeadStreet,
    LeadPostcode,
    LeadTown,
    LeadMunicipality,
    Partner,
    PartnerCvr,
    PartnerRole,
    PartnerCash,
    PartnerInKind,
    NeedOwner,
    Developer,
    Evaluator,
    CoFinancer,
    Buyer,
    TestSite,
    Adviser,
    Component,
    ComponentKind,
    Readiness,
    Use,
    AssessedOn,

    ProjectTitle, ///< of what belongs to a project: which one, where its code and number do not say it

    OrganisationName,
    OrganisationCvr,
    OrganisationKindField,
    OrganisationSizeField,
    OrganisationAddress,
    OrganisationRegion,
    OrganisationMunicipality,
    OrganisationValidFrom,
    OrganisationValidTo,

    MilestoneDa,
    MilestoneEn,
    MilestonePlanned,
    MilestoneForecast,
    MilestoneActual,

    RiskDa,
    RiskEn,
    RiskResponseDa,
    RiskResponseEn,
    RiskProbability,
    RiskImpact,
    RiskOwner,
    RiskReviewBy,
    RiskClosed,

    LineYear,
    LineDa,
    LineEn,
    LinePlanned,
    LineActual,
    LineForecast,
    LinePlannedCurrency,
    LineActualCurrency,
    LineForecastCurrency,

    GrantFunder,
    GrantDa,
    GrantEn,
    GrantStateField,
    GrantAmount,
    GrantCurrency,
    GrantBasis,
    GrantFirstYear,
    GrantLastYear,

    BarrierDa,
    BarrierEn,
    BarrierKindField,
    BarrierSeverity,
    BarrierPhase,
    BarrierRemedyDa,
    BarrierRemedyEn,
    BarrierOwner,
    BarrierOpened,
    BarrierClosed,

    FollowUpDa,
    FollowUpEn,
    FollowUpOwner,
    FollowUpDue,
    FollowUpDone,
    FollowUpNoteDa,
    FollowUpNoteEn,

    DecisionDa,
    DecisionEn,
    DecisionKindField,
    DecisionStateField,
    DecisionOrigin,
    DecisionReasonDa,
    DecisionReasonEn,
    DecisionEffectDa,
    DecisionEffectEn,
    DecisionCost,
    DecisionCurrency,
    DecisionRaised,
    DecisionDecidedOn,
    DecisionDeciders,

    ProcurementDa,
    ProcurementEn,
    ProcurementRoute,
    ProcurementStageField,
    ProcurementCoupling,
    ProcurementCpv,
    ProcurementValue,
    ProcurementCurrency,
    ProcurementPlanned,
    ProcurementPublished,
    ProcurementSignedOn,
    ProcurementContractEnd,
    ProcurementBudgetHolder,

    CustomerOrganisation,
    CustomerStageField,
    CustomerLikelihood,
    CustomerValue,
    CustomerCurrency,
    CustomerUnits,
    CustomerExpected,
    CustomerOrdered,
    CustomerLost,
    CustomerNoteDa,
    CustomerNoteEn,

    BenefitDa,
    BenefitEn,
    BenefitOwner,
    BenefitPlanned,
    BenefitExpected,
    BenefitRealised,
    BenefitPlannedCurrency,
    BenefitExpectedCurrency,
    BenefitRealisedCurrency,
    BenefitMeasured,

    RolloutKind,
    RolloutOwner,
    RolloutSitesDa,
    RolloutSitesEn,
    RolloutIntegrationDa,
    RolloutIntegrationEn,
    RolloutTrainingDa,
    RolloutTrainingEn,
    RolloutBudget,
    RolloutCurrency,
    RolloutBegins,

    CommercialModel,
    CommercialMarketDa,
    CommercialMarketEn,
    CommercialPricingDa,
    CommercialPricingEn,
    CommercialPrice,
    CommercialCurrency,
    CommercialMarketEntry,
    CommercialFirstSale,

    FactTable, ///< of what the fact is: those of projects alone come in
    FactColumn,
    FactAddress,
    FactDay,

    AnswerCriterion,
    AnswerGiven,
    AnswerNoteDa,
    AnswerNoteEn,
    AnswerOwner,
    AnswerDay,

    GateDecisionGate,
    GateDecisionVerdict,
    GateDecisionDay,
    GateDecisionDeciders,
    GateDecisionReasonDa,
    GateDecisionReasonEn,

    PhasePlanPhase,
    PhasePlanPlanned,
    PhasePlanForecast,

    HolderOrganisation,
    HolderVolume,
    HolderValue,
    HolderCurrency,
    HolderNamed
};
constexpr int importFieldCount = int(ImportField::HolderNamed) + 1;

/// What the cells of a field hold. Number is of a portfolio's own fields alone; Scale is a level 1-5 or its word;
/// Percent is a whole one from 0 to 100, Count a whole number from 0.
enum class FieldKind {
    Text,
    LongText,
    Date,
    Money,
    Share,
    Choice,
    Reference,
    Organisations,
    Cvr,
    Tags,
    Level,
    Number,
    Year,
    Scale,
    Percent,
    Count
};

/// One field with what it is called in lists. The first Danish and the first English name are also the heading that an
/// export writes: so whatever the program exports it recognises, and no translation can come between the two.
struct ImportFieldInfo {
    ImportField field;
    const char *code; ///< stable: the FIELD of `--map FIELD=COLUMN`
    FieldKind kind;
    const char *danish;    ///< names, parted by |
    const char *english;   ///< names, parted by |
    const char *norwegian; ///< those that differ from Danish, parted by |
    ListKind list = ListKind::Projects;

    QStringList names() const; ///< all of them
    QString label(Language language) const;
    bool isMoney() const { return kind == FieldKind::Money; }
    /// Whether it is of an assessment of the innovation package, and so of a day, and not of the project for good.
    bool isOfAssessment() const { return field >= ImportField::Component && field <= ImportField::AssessedOn; }
    /// Whether several columns can say it: amounts by year and currency, partners in columns side by side.
    bool isRepeatable() const { return list == ListKind::Projects && (isMoney() || kind == FieldKind::Organisations); }
    /// Whether a list of this kind can have it: its own fields, and where they belong to a project which one.
    bool isOf(ListKind kindOfList) const;
};

/// Every field, in the order of the enum, which is also the order of an export's columns.
const std::vector<ImportFieldInfo> &importFields();
const ImportFieldInfo &importField(ImportField field);
/// Those that a list of this kind can have, in the same order.
std::vector<ImportField> importFieldsOf(ListKind list);
std::optional<ImportField> importFieldFrom(const QString &code);

} // namespace opi
