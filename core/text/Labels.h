#pragma once

#include "core/domain/Barrier.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomField.h"
#include "core/domain/Decision.h"
#include "core/domain/Disclosure.h"
#include "core/domain/Entities.h"
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
#include "core/domain/RiskBand.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/RubricDimension.h"
#include "core/domain/ScalingStrategy.h"
#include "core/domain/Tolerance.h"
#include "core/text/Words.h"

namespace opi {

/// The name of each value that a field can have.
QString label(const Words &words, Language language);
QString label(const Words &words, Currency currency);
QString label(const Words &words, Light light);
QString label(const Words &words, ProjectState state);
QString label(const Words &words, Confidentiality confidentiality);
QString label(const Words &words, OrganisationKind kind);
QString label(const Words &words, OrganisationSize size);
QString label(const Words &words, PartnerRole role);
QString label(const Words &words, GrantState state);
QString label(const Words &words, AmountBasis basis);
QString label(const Words &words, RiskBand band);
QString label(const Words &words, RubricScale scale);
QString label(const Words &words, EvidenceKind kind);
QString label(const Words &words, StrategyOption option);
QString label(const Words &words, CustomKind kind);
QString label(const Words &words, ListKind list);
QString label(const Words &words, Answer answer);
QString label(const Words &words, GateVerdict verdict);
QString label(const Words &words, FollowUpOrigin origin);
QString label(const Words &words, BarrierKind kind);
QString label(const Words &words, DecisionKind kind);
QString label(const Words &words, DecisionState state);
QString label(const Words &words, RiskStrategy strategy);
QString label(const Words &words, RuleStatus status);
QString label(const Words &words, RuleUnit unit);
QString label(const Words &words, AuthorityKind authority);
QString label(const Words &words, ContractKind contract);
QString label(const Words &words, Procedure procedure);
QString label(const Words &words, Route route);
QString label(const Words &words, ProcurementStage stage);
QString label(const Words &words, Measure measure);
QString label(const Words &words, PlanKind kind);
QString label(const Words &words, BusinessModel model);
QString label(const Words &words, CustomerStage stage);
QString label(const Words &words, ToleranceMeasure measure);
/// "3 – tender planned": how closely a project is coupled to a purchase, 0-4; empty outside of that.
QString couplingLabel(const Words &words, int coupling);

/// What a strategy means, in a sentence.
QString strategyText(const Words &words, StrategyOption option);

/// "3 – before and after in operation": how strong a piece of evidence is, 0-6; empty outside of that.
QString evidenceStrengthLabel(const Words &words, int strength);

/// "2 – holds back": how much a barrier is in the way, 1-3; empty outside of that.
QString severityLabel(const Words &words, int severity);

/// The word for a level 1-5; empty outside of that.
QString probabilityLabel(const Words &words, int level);
QString impactLabel(const Words &words, int level);

/// All values of an enum with their names, in the order of the enum: the choices of a form.
template <typename Enum> QList<std::pair<Enum, QString>> labels(const Words &words)
{
    QList<std::pair<Enum, QString>> all;
    for (int i = 0; i < valueCount(Enum()); ++i)
        all.append({Enum(i), label(words, Enum(i))});
    return all;
}

/// "Milestones": the rows of a table.
QString tableLabel(const Words &words, const TableInfo &table);
/// "Milestone": one of them.
QString rowLabel(const Words &words, const TableInfo &table);

/// "Title (Danish)" for the cell title_da, and "Title" for the whole column title.
QString fieldLabel(const Words &words, const TableInfo &table, const QByteArray &cell);
inline QString fieldLabel(const Words &words, const TableInfo &table, const CellInfo &cell)
{
    return fieldLabel(words, table, cell.name);
}
template <Entity E> QString fieldLabel(const Words &words, const char *cell)
{
    return fieldLabel(words, tableInfo<E>(), QByteArray(cell));
}

} // namespace opi
