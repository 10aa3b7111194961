#pragma once

#include "core/domain/TableInfo.h"
#include "core/domain/TypeList.h"

namespace opi {

struct Assessment;
struct Barrier;
struct Benefit;
struct BudgetLine;
struct CheckNote;
struct CheckRule;
struct CommercialPlan;
struct CommitteeMeeting;
struct ComponentRating;
struct CriterionAnswer;
struct CriterionMark;
struct DimensionRating;
struct DimensionRemark;
struct CustomField;
struct CustomValue;
struct Customer;
struct Decision;
struct Disclosure;
struct Evidence;
struct FactSource;
struct FocusArea;
struct FollowOn;
struct FollowUp;
struct Gate;
struct GateCriterion;
struct GateDecision;
struct GateTarget;
struct Grant;
struct Hub;
struct ImportRecord;
struct ImportedRow;
struct LegalRule;
struct ListMapping;
struct Milestone;
struct Municipality;
struct OptionHolder;
struct Organisation;
struct PackageComponent;
struct Person;
struct Phase;
struct PhasePlan;
struct PhaseTransition;
struct PortfolioProfile;
struct ProcedureDeadline;
struct ProcessModel;
struct Procurement;
struct Programme;
struct Project;
struct ProjectPartner;
struct Rater;
struct Region;
struct Risk;
struct RouteRule;
struct RolloutPlan;
struct Rubric;
struct RubricCriterion;
struct RubricDimension;
struct RubricLevel;
struct ScalingStrategy;
struct Solution;
struct TenderEvaluator;
struct Threshold;
struct Tolerance;

/// Every entity of the program, each after the entities that its columns refer to. Only declared here:
/// whoever uses an entity includes its header, and nobody compiles all of them but TableInfo.cpp.
///
/// A new field costs 3 lines:  the member and the column in its header, and a migration.
/// A new entity costs 3 lines (declared and listed here, included in TableInfo.cpp), its header
/// of about 25 lines, and a migration with one line per cell. Nothing else in core changes.
using Entities =
    TypeList<PortfolioProfile, Region, Municipality, Organisation, Hub, Person, Programme, FocusArea, ProcessModel,
             Phase, Gate, CommitteeMeeting, Rubric, RubricDimension, RubricLevel, RubricCriterion, GateTarget, Solution,
             Project, ProjectPartner, PhaseTransition, Milestone, Risk, Grant, BudgetLine, Evidence, PackageComponent,
             Assessment, Rater, DimensionRating, ComponentRating, DimensionRemark, CriterionMark, ScalingStrategy,
             ImportRecord, ImportedRow, CustomField, CustomValue, ListMapping, GateCriterion, CriterionAnswer,
             GateDecision, PhasePlan, FollowOn, Barrier, Decision, FollowUp, Threshold, ProcedureDeadline, LegalRule,
             RouteRule, CheckRule, Procurement, OptionHolder, Disclosure, TenderEvaluator, CheckNote, RolloutPlan,
             CommercialPlan, Customer, Benefit, Tolerance, FactSource>;

template <typename E> const TableInfo &tableInfo() { return allTables()[Entities::indexOf<E>()]; }

} // namespace opi
