#include "core/exchange/import/FieldColumns.h"

#include "core/domain/Entities.h"

#include <algorithm>
#include <iterator>

namespace opi {

namespace {

struct ColumnField {
    ListKind list;
    const char *column;
    ImportField field;
};

constexpr ColumnField columnFields[] = {
    {ListKind::Projects, "code", ImportField::Code},
    {ListKind::Projects, "title_da", ImportField::TitleDa},
    {ListKind::Projects, "title_en", ImportField::TitleEn},
    {ListKind::Projects, "summary_da", ImportField::SummaryDa},
    {ListKind::Projects, "summary_en", ImportField::SummaryEn},
    {ListKind::Projects, "phase", ImportField::Phase},
    {ListKind::Projects, "state", ImportField::State},
    {ListKind::Projects, "light_overall", ImportField::LightOverall},
    {ListKind::Projects, "light_time", ImportField::LightTime},
    {ListKind::Projects, "light_cost", ImportField::LightCost},
    {ListKind::Projects, "light_benefits", ImportField::LightBenefits},
    {ListKind::Projects, "start_date", ImportField::Start},
    {ListKind::Projects, "end_date", ImportField::End},
    {ListKind::Projects, "budget", ImportField::Budget},
    {ListKind::Projects, "granted", ImportField::GrantCommitted},
    {ListKind::Projects, "responsible", ImportField::Responsible},
    {ListKind::Projects, "region", ImportField::Region},
    {ListKind::Projects, "hub", ImportField::Hub},
    {ListKind::Projects, "focus_area", ImportField::FocusArea},
    {ListKind::Projects, "programme", ImportField::Programme},
    {ListKind::Projects, "confidentiality", ImportField::Confidentiality},
    {ListKind::Projects, "tags", ImportField::Tags},
    {ListKind::Projects, "external_id", ImportField::ExternalId},
    {ListKind::Projects, "partner_names", ImportField::Partner},
    {ListKind::Organisations, "name", ImportField::OrganisationName},
    {ListKind::Organisations, "kind", ImportField::OrganisationKindField},
    {ListKind::Organisations, "cvr", ImportField::OrganisationCvr},
    {ListKind::Organisations, "region", ImportField::OrganisationRegion},
    {ListKind::Organisations, "municipality", ImportField::OrganisationMunicipality},
    {ListKind::Organisations, "size", ImportField::OrganisationSizeField},
    {ListKind::Organisations, "valid_from", ImportField::OrganisationValidFrom},
    {ListKind::Organisations, "valid_to", ImportField::OrganisationValidTo},
    {ListKind::Organisations, "address", ImportField::OrganisationAddress},
    {ListKind::Milestones, "title_da", ImportField::MilestoneDa},
    {ListKind::Milestones, "title_en", ImportField::MilestoneEn},
    {ListKind::Milestones, "planned", ImportField::MilestonePlanned},
    {ListKind::Milestones, "forecast", ImportField::MilestoneForecast},
    {ListKind::Milestones, "actual", ImportField::MilestoneActual},
    {ListKind::Risks, "title_da", ImportField::RiskDa},
    {ListKind::Risks, "title_en", ImportField::RiskEn},
    {ListKind::Risks, "probability", ImportField::RiskProbability},
    {ListKind::Risks, "impact", ImportField::RiskImpact},
    {ListKind::Risks, "response_da", ImportField::RiskResponseDa},
    {ListKind::Risks, "response_en", ImportField::RiskResponseEn},
    {ListKind::Risks, "owner", ImportField::RiskOwner},
    {ListKind::Risks, "review_by", ImportField::RiskReviewBy},
    {ListKind::Risks, "closed", ImportField::RiskClosed},
    {ListKind::BudgetLines, "year", ImportField::LineYear},
    {ListKind::BudgetLines, "title_da", ImportField::LineDa},
    {ListKind::BudgetLines, "title_en", ImportField::LineEn},
    {ListKind::BudgetLines, "planned", ImportField::LinePlanned},
    {ListKind::BudgetLines, "actual", ImportField::LineActual},
    {ListKind::BudgetLines, "forecast", ImportField::LineForecast},
    {ListKind::Grants, "funder", ImportField::GrantFunder},
    {ListKind::Grants, "title_da", ImportField::GrantDa},
    {ListKind::Grants, "title_en", ImportField::GrantEn},
    {ListKind::Grants, "state", ImportField::GrantStateField},
    {ListKind::Grants, "amount", ImportField::GrantAmount},
    {ListKind::Grants, "basis", ImportField::GrantBasis},
    {ListKind::Grants, "first_year", ImportField::GrantFirstYear},
    {ListKind::Grants, "last_year", ImportField::GrantLastYear},
    {ListKind::Barriers, "title_da", ImportField::BarrierDa},
    {ListKind::Barriers, "title_en", ImportField::BarrierEn},
    {ListKind::Barriers, "kind", ImportField::BarrierKindField},
    {ListKind::Barriers, "severity", ImportField::BarrierSeverity},
    {ListKind::Barriers, "phase", ImportField::BarrierPhase},
    {ListKind::Barriers, "remedy_da", ImportField::BarrierRemedyDa},
    {ListKind::Barriers, "remedy_en", ImportField::BarrierRemedyEn},
    {ListKind::Barriers, "owner", ImportField::BarrierOwner},
    {ListKind::Barriers, "opened", ImportField::BarrierOpened},
    {ListKind::Barriers, "closed", ImportField::BarrierClosed},
    {ListKind::FollowUps, "title_da", ImportField::FollowUpDa},
    {ListKind::FollowUps, "title_en", ImportField::FollowUpEn},
    {ListKind::FollowUps, "owner", ImportField::FollowUpOwner},
    {ListKind::FollowUps, "due", ImportField::FollowUpDue},
    {ListKind::FollowUps, "done", ImportField::FollowUpDone},
    {ListKind::FollowUps, "note_da", ImportField::FollowUpNoteDa},
    {ListKind::FollowUps, "note_en", ImportField::FollowUpNoteEn},
    {ListKind::Decisions, "title_da", ImportField::DecisionDa},
    {ListKind::Decisions, "title_en", ImportField::DecisionEn},
    {ListKind::Decisions, "kind", ImportField::DecisionKindField},
    {ListKind::Decisions, "state", ImportField::DecisionStateField},
    {ListKind::Decisions, "origin", ImportField::DecisionOrigin},
    {ListKind::Decisions, "reason_da", ImportField::DecisionReasonDa},
    {ListKind::Decisions, "reason_en", ImportField::DecisionReasonEn},
    {ListKind::Decisions, "effect_da", ImportField::DecisionEffectDa},
    {ListKind::Decisions, "effect_en", ImportField::DecisionEffectEn},
    {ListKind::Decisions, "cost", ImportField::DecisionCost},
    {ListKind::Decisions, "raised", ImportField::DecisionRaised},
    {ListKind::Decisions, "decided_on", ImportField::DecisionDecidedOn},
    {ListKind::Decisions, "deciders", ImportField::DecisionDeciders},
    {ListKind::Procurements, "title_da", ImportField::ProcurementDa},
    {ListKind::Procurements, "title_en", ImportField::ProcurementEn},
    {ListKind::Procurements, "route", ImportField::ProcurementRoute},
    {ListKind::Procurements, "stage", ImportField::ProcurementStageField},
    {ListKind::Procurements, "coupling", ImportField::ProcurementCoupling},
    {ListKind::Procurements, "cpv", ImportField::ProcurementCpv},
    {ListKind::Procurements, "value", ImportField::ProcurementValue},
    {ListKind::Procurements, "planned", ImportField::ProcurementPlanned},
    {ListKind::Procurements, "published", ImportField::ProcurementPublished},
    {ListKind::Procurements, "signed_on", ImportField::ProcurementSignedOn},
    {ListKind::Procurements, "contract_end", ImportField::ProcurementContractEnd},
    {ListKind::Procurements, "budget_holder", ImportField::ProcurementBudgetHolder},
    {ListKind::Customers, "organisation", ImportField::CustomerOrganisation},
    {ListKind::Customers, "stage", ImportField::CustomerStageField},
    {ListKind::Customers, "likelihood", ImportField::CustomerLikelihood},
    {ListKind::Customers, "value", ImportField::CustomerValue},
    {ListKind::Customers, "units", ImportField::CustomerUnits},
    {ListKind::Customers, "expected", ImportField::CustomerExpected},
    {ListKind::Customers, "ordered", ImportField::CustomerOrdered},
    {ListKind::Customers, "lost", ImportField::CustomerLost},
    {ListKind::Customers, "note_da", ImportField::CustomerNoteDa},
    {ListKind::Customers, "note_en", ImportField::CustomerNoteEn},
    {ListKind::Benefits, "title_da", ImportField::BenefitDa},
    {ListKind::Benefits, "title_en", ImportField::BenefitEn},
    {ListKind::Benefits, "owner", ImportField::BenefitOwner},
    {ListKind::Benefits, "planned", ImportField::BenefitPlanned},
    {ListKind::Benefits, "expected", ImportField::BenefitExpected},
    {ListKind::Benefits, "realised", ImportField::BenefitRealised},
    {ListKind::Benefits, "measured", ImportField::BenefitMeasured},
    {ListKind::RolloutPlans, "kind", ImportField::RolloutKind},
    {ListKind::RolloutPlans, "owner", ImportField::RolloutOwner},
    {ListKind::RolloutPlans, "sites_da", ImportField::RolloutSitesDa},
    {ListKind::RolloutPlans, "sites_en", ImportField::RolloutSitesEn},
    {ListKind::RolloutPlans, "integration_da", ImportField::RolloutIntegrationDa},
    {ListKind::RolloutPlans, "integration_en", ImportField::RolloutIntegrationEn},
    {ListKind::RolloutPlans, "training_da", ImportField::RolloutTrainingDa},
    {ListKind::RolloutPlans, "training_en", ImportField::RolloutTrainingEn},
    {ListKind::RolloutPlans, "operation_budget", ImportField::RolloutBudget},
    {ListKind::RolloutPlans, "begins", ImportField::RolloutBegins},
    {ListKind::CommercialPlans, "model", ImportField::CommercialModel},
    {ListKind::CommercialPlans, "market_da", ImportField::CommercialMarketDa},
    {ListKind::CommercialPlans, "market_en", ImportField::CommercialMarketEn},
    {ListKind::CommercialPlans, "pricing_da", ImportField::CommercialPricingDa},
    {ListKind::CommercialPlans, "pricing_en", ImportField::CommercialPricingEn},
    {ListKind::CommercialPlans, "price", ImportField::CommercialPrice},
    {ListKind::CommercialPlans, "market_entry", ImportField::CommercialMarketEntry},
    {ListKind::CommercialPlans, "first_sale", ImportField::CommercialFirstSale},
    {ListKind::Sources, "of_column", ImportField::FactColumn},
    {ListKind::Sources, "address", ImportField::FactAddress},
    {ListKind::Sources, "dated", ImportField::FactDay},
    {ListKind::GateAnswers, "criterion", ImportField::AnswerCriterion},
    {ListKind::GateAnswers, "answer", ImportField::AnswerGiven},
    {ListKind::GateAnswers, "note_da", ImportField::AnswerNoteDa},
    {ListKind::GateAnswers, "note_en", ImportField::AnswerNoteEn},
    {ListKind::GateAnswers, "owner", ImportField::AnswerOwner},
    {ListKind::GateAnswers, "answered_on", ImportField::AnswerDay},
    {ListKind::GateDecisions, "gate", ImportField::GateDecisionGate},
    {ListKind::GateDecisions, "verdict", ImportField::GateDecisionVerdict},
    {ListKind::GateDecisions, "decided_on", ImportField::GateDecisionDay},
    {ListKind::GateDecisions, "deciders", ImportField::GateDecisionDeciders},
    {ListKind::GateDecisions, "reason_da", ImportField::GateDecisionReasonDa},
    {ListKind::GateDecisions, "reason_en", ImportField::GateDecisionReasonEn},
    {ListKind::PhasePlans, "phase", ImportField::PhasePlanPhase},
    {ListKind::PhasePlans, "planned", ImportField::PhasePlanPlanned},
    {ListKind::PhasePlans, "forecast", ImportField::PhasePlanForecast},
    {ListKind::OptionHolders, "organisation", ImportField::HolderOrganisation},
    {ListKind::OptionHolders, "volume", ImportField::HolderVolume},
    {ListKind::OptionHolders, "value", ImportField::HolderValue},
    {ListKind::OptionHolders, "is_named", ImportField::HolderNamed},
    {ListKind::Projects, "source", ImportField::Source},
    {ListKind::Projects, "region_text", ImportField::Region},
    {ListKind::Projects, "light_time_reason_da", ImportField::LightTimeReasonDa},
    {ListKind::Projects, "light_time_reason_en", ImportField::LightTimeReasonEn},
    {ListKind::Projects, "light_time_on", ImportField::LightTimeOn},
    {ListKind::Projects, "light_cost_reason_da", ImportField::LightCostReasonDa},
    {ListKind::Projects, "light_cost_reason_en", ImportField::LightCostReasonEn},
    {ListKind::Projects, "light_cost_on", ImportField::LightCostOn},
    {ListKind::Projects, "light_benefits_reason_da", ImportField::LightBenefitsReasonDa},
    {ListKind::Projects, "light_benefits_reason_en", ImportField::LightBenefitsReasonEn},
    {ListKind::Projects, "light_benefits_on", ImportField::LightBenefitsOn},
    {ListKind::Projects, "light_overall_reason_da", ImportField::LightOverallReasonDa},
    {ListKind::Projects, "light_overall_reason_en", ImportField::LightOverallReasonEn},
    {ListKind::Projects, "light_overall_on", ImportField::LightOverallOn},
};

std::optional<ImportField> named(ListKind list, const QByteArray &column)
{
    const auto found = std::find_if(std::begin(columnFields), std::end(columnFields), [&](const ColumnField &known) {
        return known.list == list && column == known.column;
    });
    return found == std::end(columnFields) ? std::nullopt : std::optional(found->field);
}

} // namespace

const TableInfo &tableOf(ListKind list)
{
    switch (list) {
    case ListKind::Projects: return tableInfo<Project>();
    case ListKind::Organisations: return tableInfo<Organisation>();
    case ListKind::Milestones: return tableInfo<Milestone>();
    case ListKind::Risks: return tableInfo<Risk>();
    case ListKind::BudgetLines: return tableInfo<BudgetLine>();
    case ListKind::Grants: return tableInfo<Grant>();
    case ListKind::Barriers: return tableInfo<Barrier>();
    case ListKind::FollowUps: return tableInfo<FollowUp>();
    case ListKind::Decisions: return tableInfo<Decision>();
    case ListKind::Procurements: return tableInfo<Procurement>();
    case ListKind::Customers: return tableInfo<Customer>();
    case ListKind::Benefits: return tableInfo<Benefit>();
    case ListKind::RolloutPlans: return tableInfo<RolloutPlan>();
    case ListKind::CommercialPlans: return tableInfo<CommercialPlan>();
    case ListKind::Sources: return tableInfo<FactSource>();
    case ListKind::GateAnswers: return tableInfo<CriterionAnswer>();
    case ListKind::GateDecisions: return tableInfo<GateDecision>();
    case ListKind::PhasePlans: return tableInfo<PhasePlan>();
    case ListKind::OptionHolders: break;
    }
    return tableInfo<OptionHolder>();
}

std::optional<ImportField> importFieldOf(const TableInfo &table, const QByteArray &column, Language language)
{
    for (int i = 0; i < valueCount(ListKind()); ++i) {
        const ListKind list = ListKind(i);
        if (&tableOf(list) != &table)
            continue;
        if (const auto field = named(list, column))
            return field;
        return named(list, column + (language == Language::Danish ? "_da" : "_en"));
    }
    return {};
}

} // namespace opi
