#pragma once

#include "core/domain/Barrier.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomField.h"
#include "core/domain/Decision.h"
#include "core/domain/Disclosure.h"
#include "core/domain/EvidenceKind.h"
#include "core/domain/FollowUp.h"
#include "core/domain/GateDecision.h"
#include "core/domain/Grant.h"
#include "core/domain/LegalRule.h"
#include "core/domain/ListKind.h"
#include "core/domain/Organisation.h"
#include "core/domain/Procurement.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/ScalingStrategy.h"
#include "core/domain/Tolerance.h"

namespace opi {

/// The stable name of each value for other programs, in any language: "on-hold". Its number is the file's own.
QString codeOf(Light light); ///< "none" if it is not set
QString codeOf(ProjectState state);
QString codeOf(Confidentiality confidentiality);
QString codeOf(OrganisationKind kind);
QString codeOf(OrganisationSize size);
QString codeOf(PartnerRole role);
QString codeOf(GrantState state);
QString codeOf(AmountBasis basis);
QString codeOf(Currency currency); ///< ISO 4217
QString codeOf(EvidenceKind kind);
QString codeOf(StrategyOption option);
QString codeOf(CustomKind kind);
QString codeOf(ListKind list);
QString codeOf(Answer answer);
QString codeOf(GateVerdict verdict);
QString codeOf(FollowUpOrigin origin);
QString codeOf(BarrierKind kind);
QString codeOf(DecisionKind kind);
QString codeOf(DecisionState state);
QString codeOf(RiskStrategy strategy);
QString codeOf(RuleStatus status);
QString codeOf(RuleUnit unit);
QString codeOf(AuthorityKind authority);
QString codeOf(ContractKind contract);
QString codeOf(Procedure procedure);
QString codeOf(Route route);
QString codeOf(ProcurementStage stage);
QString codeOf(Measure measure);
QString codeOf(PlanKind kind);
QString codeOf(BusinessModel model);
QString codeOf(CustomerStage stage);
QString codeOf(ToleranceMeasure measure);

/// The value of a code; absent if there is none such.
template <typename Enum> std::optional<Enum> valueOfCode(const QString &code)
{
    for (int i = 0; i < valueCount(Enum()); ++i) {
        if (codeOf(Enum(i)) == code)
            return Enum(i);
    }
    return {};
}

} // namespace opi
