#include "core/actions/Checks.h"

#include "core/base/Subject.h"
#include "core/domain/Assessment.h"
#include "core/domain/Barrier.h"
#include "core/domain/Benefit.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomField.h"
#include "core/domain/CustomValue.h"
#include "core/domain/Decision.h"
#include "core/domain/Evidence.h"
#include "core/domain/FactSource.h"
#include "core/domain/FocusArea.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Gate.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Grant.h"
#include "core/domain/Hub.h"
#include "core/domain/LegalRule.h"
#include "core/domain/ListMapping.h"
#include "core/domain/Milestone.h"
#include "core/domain/Municipality.h"
#include "core/domain/Organisation.h"
#include "core/domain/PackageComponent.h"
#include "core/domain/Phase.h"
#include "core/domain/ProcessModel.h"
#include "core/domain/Procurement.h"
#include "core/domain/Programme.h"
#include "core/domain/Project.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Rater.h"
#include "core/domain/Region.h"
#include "core/domain/Risk.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/Rubric.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/RubricDimension.h"
#include "core/domain/RubricLevel.h"
#include "core/domain/Solution.h"
#include "core/domain/WithRow.h"

namespace opi::actions {

namespace {

/// What belongs to a project and has no name of its own is called as the project.
QString projectName(const Portfolio &portfolio, const Id<Project> &id)
{
    const Project *project = portfolio.find(id);
    return project ? subjectText(project->title) : QString();
}
QString named(const Portfolio &portfolio, const RolloutPlan &row) { return projectName(portfolio, row.project); }
QString named(const Portfolio &portfolio, const CommercialPlan &row) { return projectName(portfolio, row.project); }
QString named(const Portfolio &portfolio, const Customer &row)
{
    const Organisation *body = portfolio.find(row.organisation);
    return body ? body->name : QString();
}
QString named(const Portfolio &, const FactSource &row) { return row.address; }

QString named(const Portfolio &portfolio, const Procurement &row)
{
    const Project *project = portfolio.find(row.project);
    return !row.title.isEmpty() ? subjectText(row.title) : project ? subjectText(project->title) : QString();
}
QString named(const Portfolio &, const LegalRule &row) { return subjectText(row.title); }
QString named(const Portfolio &, const GateCriterion &row) { return row.code; }
QString named(const Portfolio &, const ListMapping &row) { return row.name; }
QString named(const Portfolio &portfolio, const CustomValue &row)
{
    const CustomField *field = portfolio.find(row.field);
    return field ? subjectText(field->name) : QString();
}
QString named(const Portfolio &, const Organisation &row) { return row.name; }
QString named(const Portfolio &, const Region &row) { return row.name; }
QString named(const Portfolio &, const Municipality &row) { return row.name; }
QString named(const Portfolio &portfolio, const ProjectPartner &row)
{
    const Organisation *body = portfolio.find(row.organisation);
    return body ? body->name : QString();
}
QString named(const Portfolio &, const Rater &row) { return row.role; }
QString named(const Portfolio &, const RubricCriterion &row) { return row.code; }
QString named(const Portfolio &portfolio, const Assessment &row)
{
    const Project *project = portfolio.find(row.project);
    return project ? subjectText(project->title) : QString();
}
template <typename E>
requires requires(E row) { row.title; }
QString named(const Portfolio &, const E &row) { return subjectText(row.title); }
template <typename E>
requires(requires(E row) { row.name.da; }) QString named(const Portfolio &, const E &row)
{
    return subjectText(row.name);
}

template <typename E>
concept Named = requires(const Portfolio &portfolio, const E &row)
{
    named(portfolio, row);
};

} // namespace

QString subjectOf(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    QString subject;
    withAnyOf<Organisation, Region, Municipality, Programme, Project, Risk, Grant, BudgetLine, Milestone,
              CommitteeMeeting, ProjectPartner, Hub, FocusArea, Phase, ProcessModel, Gate, Rubric, RubricDimension,
              RubricLevel, RubricCriterion, Solution, Evidence, PackageComponent, Assessment, Rater, CustomField,
              CustomValue, ListMapping, GateCriterion, Barrier, Decision, FollowUp, Procurement, LegalRule, RolloutPlan,
              CommercialPlan, Customer, Benefit, FactSource>(
        table, row, [&]<Named E>(const E &typed) { subject = named(portfolio, typed); });
    return subject;
}

} // namespace opi::actions
