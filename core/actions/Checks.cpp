#include "core/actions/Checks.h"

#include "core/analytics/FactSources.h"
#include "core/base/Cpv.h"
#include "core/base/Cvr.h"
#include "core/base/Period.h"
#include "core/base/Subject.h"
#include "core/domain/Barrier.h"
#include "core/domain/Benefit.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CheckNote.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CommitteeMeeting.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/Customer.h"
#include "core/domain/CustomText.h"
#include "core/domain/CustomValue.h"
#include "core/domain/Decision.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/DimensionRemark.h"
#include "core/domain/Disclosure.h"
#include "core/domain/FactSource.h"
#include "core/domain/FollowOn.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Gate.h"
#include "core/domain/GateDecision.h"
#include "core/domain/GateTarget.h"
#include "core/domain/Grant.h"
#include "core/domain/LegalRule.h"
#include "core/domain/ListMapping.h"
#include "core/domain/Milestone.h"
#include "core/domain/Municipality.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/Procurement.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"
#include "core/domain/RolloutPlan.h"
#include "core/domain/RubricCriterion.h"
#include "core/domain/ScalingStrategy.h"
#include "core/domain/Solution.h"
#include "core/domain/Tolerance.h"
#include "core/domain/WithRow.h"
#include "core/portfolio/RowReferences.h"

namespace opi::actions {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

Result<> invalid(const char *code, const QString &cell, const QStringList &facts = {})
{
    return fail(Error::Kind::Invalid, code, facts + QStringList{cell});
}

Result<> needs(bool isThere, const char *cell)
{
    return isThere ? Result<>() : invalid("field-empty", QLatin1StringView(cell));
}

Result<> forwards(const std::optional<QDate> &from, const std::optional<QDate> &to, const char *cell)
{
    if (!Period{from, to}.isBackwards())
        return {};
    return invalid("end-before-start", QLatin1StringView(cell),
                   {from->toString(Qt::ISODate), to->toString(Qt::ISODate)});
}

Result<> within(std::optional<int> value, int least, int most, const char *cell)
{
    if (!value || (*value >= least && *value <= most))
        return {};
    return invalid("out-of-range", QLatin1StringView(cell),
                   {QString::number(*value), QString::number(least), QString::number(most)});
}

/// The first of several rules that is broken.
Result<> all(std::initializer_list<Result<>> rules)
{
    for (const Result<> &rule : rules) {
        if (!rule)
            return rule;
    }
    return {};
}

/// Whether following `next` from the row leads back to it.
template <typename E, typename Next> bool leadsToItself(const Portfolio &portfolio, const E &row, Next next)
{
    std::optional<Id<E>> at = row.*next;
    for (qsizetype steps = portfolio.rows<E>().size(); at && steps >= 0; --steps) {
        if (*at == row.id)
            return true;
        const E *above = portfolio.find(*at);
        at = above ? above->*next : std::nullopt;
    }
    return false;
}

Result<> checkRow(const Portfolio &portfolio, const Organisation &row)
{
    if (!row.cvr.isEmpty() && !isCvr(row.cvr))
        return invalid("cvr-invalid", QStringLiteral("cvr"), {row.cvr});
    if (leadsToItself(portfolio, row, &Organisation::successor))
        return invalid("own-successor", QStringLiteral("successor"), {row.name});
    return all({needs(!row.name.trimmed().isEmpty(), "name"), forwards(row.validFrom, row.validTo, "valid_to")});
}

Result<> checkRow(const Portfolio &portfolio, const Region &row)
{
    if (leadsToItself(portfolio, row, &Region::successor))
        return invalid("own-successor", QStringLiteral("successor"), {row.name});
    return all({needs(!row.name.trimmed().isEmpty(), "name"), forwards(row.validFrom, row.validTo, "valid_to")});
}

Result<> checkRow(const Portfolio &portfolio, const Programme &row)
{
    if (leadsToItself(portfolio, row, &Programme::partOf))
        return invalid("own-successor", QStringLiteral("part_of"), {row.title.da});
    return all({needs(!row.title.isEmpty(), "title_da"), forwards(row.start, row.end, "end_date")});
}

Result<> checkRow(const Portfolio &portfolio, const Project &row)
{
    if (row.code.trimmed().isEmpty())
        return invalid("field-empty", QStringLiteral("code"));
    for (const Project &other : portfolio.rows<Project>()) {
        if (other.code == row.code && other.id != row.id)
            return invalid("code-taken", QStringLiteral("code"), {row.code});
    }
    return all({needs(!row.title.isEmpty(), "title_da"), forwards(row.start, row.end, "end_date")});
}

Result<> checkRow(const Portfolio &, const Risk &row)
{
    return all({needs(!row.title.isEmpty(), "title_da"), within(row.probability, 1, 5, "probability"),
                within(row.impact, 1, 5, "impact")});
}

Result<> checkRow(const Portfolio &, const Grant &row)
{
    if (row.firstYear && row.lastYear && *row.lastYear < *row.firstYear)
        return invalid("out-of-range", QStringLiteral("last_year"),
                       {QString::number(*row.lastYear), QString::number(*row.firstYear), QString::number(lastYear)});
    if (row.basis == AmountBasis::PerYear && !row.firstYear)
        return invalid("field-empty", QStringLiteral("first_year"));
    return all({within(row.firstYear, firstYear, lastYear, "first_year"),
                within(row.lastYear, firstYear, lastYear, "last_year")});
}

Result<> checkRow(const Portfolio &, const BudgetLine &row) { return within(row.year, firstYear, lastYear, "year"); }

Result<> checkRow(const Portfolio &, const Milestone &row)
{
    return all({needs(!row.title.isEmpty(), "title_da"), needs(row.planned.isValid(), "planned")});
}

Result<> checkRow(const Portfolio &, const CommitteeMeeting &row) { return needs(row.date.isValid(), "held_on"); }
Result<> checkRow(const Portfolio &, const PhaseTransition &row)
{
    return needs(row.decidedOn.isValid(), "decided_on");
}
Result<> checkRow(const Portfolio &, const Person &row) { return needs(!row.name.trimmed().isEmpty(), "name"); }
Result<> checkRow(const Portfolio &, const Hub &row) { return needs(!row.name.isEmpty(), "name_da"); }
Result<> checkRow(const Portfolio &, const FocusArea &row) { return needs(!row.name.isEmpty(), "name_da"); }
Result<> checkRow(const Portfolio &, const Phase &row) { return needs(!row.name.isEmpty(), "name_da"); }
Result<> checkRow(const Portfolio &, const ProcessModel &row) { return needs(!row.name.isEmpty(), "name_da"); }

constexpr int strongestEvidence = 6;

Result<> checkRow(const Portfolio &, const Rubric &row)
{
    return all({needs(!row.code.trimmed().isEmpty(), "code"), needs(!row.title.isEmpty(), "title_da")});
}
Result<> checkRow(const Portfolio &, const RubricDimension &row)
{
    return all({needs(!row.name.isEmpty(), "name_da"), within(row.target, 0, highestLevel, "target")});
}
Result<> checkRow(const Portfolio &, const RubricLevel &row) { return within(row.level, 0, highestLevel, "level"); }
Result<> checkRow(const Portfolio &, const RubricCriterion &row) { return needs(!row.text.isEmpty(), "text_da"); }
Result<> checkRow(const Portfolio &, const GateTarget &row) { return within(row.level, 0, highestLevel, "level"); }
Result<> checkRow(const Portfolio &, const Solution &row) { return needs(!row.title.isEmpty(), "title_da"); }
Result<> checkRow(const Portfolio &, const Evidence &row)
{
    return all({needs(!row.title.isEmpty(), "title_da"), within(row.strength, 0, strongestEvidence, "strength")});
}
Result<> checkRow(const Portfolio &, const PackageComponent &row) { return needs(!row.name.isEmpty(), "name_da"); }
Result<> checkRow(const Portfolio &, const Assessment &row) { return needs(row.assessedOn.isValid(), "assessed_on"); }
Result<> checkRow(const Portfolio &, const DimensionRating &row) { return within(row.level, 0, highestLevel, "level"); }
Result<> checkRow(const Portfolio &, const ComponentRating &row)
{
    return all({within(row.readiness, 0, highestLevel, "readiness"), within(row.use, 0, highestLevel, "use_level")});
}

bool isSameName(const QString &a, const QString &b)
{
    return !a.trimmed().isEmpty() && a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

Result<> checkRow(const Portfolio &portfolio, const CustomField &row)
{
    for (const CustomField &other : portfolio.rows<CustomField>()) {
        for (const QString &name : {other.name.da, other.name.en}) {
            if (other.id != row.id && (isSameName(name, row.name.da) || isSameName(name, row.name.en)))
                return invalid("own-name-taken",
                               isSameName(name, row.name.da) ? QStringLiteral("name_da") : QStringLiteral("name_en"),
                               {name});
        }
    }
    int unfit = 0;
    for (const CustomValue &value : portfolio.rows<CustomValue>())
        unfit += value.field == row.id && !isCustomText(row, value.value);
    if (unfit > 0)
        return invalid("own-values-unfit",
                       row.kind == CustomKind::Choice ? QStringLiteral("choices") : QStringLiteral("kind"),
                       {subjectText(row.name), QString::number(unfit)});
    return all({needs(!row.name.isEmpty(), "name_da"),
                needs(row.kind != CustomKind::Choice || !row.choices.isEmpty(), "choices")});
}
Result<> checkRow(const Portfolio &portfolio, const CustomValue &row)
{
    const CustomField *field = portfolio.find(row.field);
    if (field && !isCustomText(*field, row.value))
        return invalid("own-value-unfit", QStringLiteral("value"), {row.value, subjectText(field->name)});
    for (const CustomValue &other : portfolio.of<CustomValue>(row.project)) {
        if (other.field == row.field && other.id != row.id)
            return invalid("own-value-twice", QStringLiteral("field"), {field ? subjectText(field->name) : QString()});
    }
    return {};
}
Result<> checkRow(const Portfolio &, const ListMapping &row) { return needs(!row.name.trimmed().isEmpty(), "name"); }

Result<> checkRow(const Portfolio &, const Gate &row)
{
    return all({needs(!row.name.isEmpty(), "name_da"),
                within(row.componentReadiness, 0, highestLevel, "component_readiness"),
                within(row.componentUse, 0, highestLevel, "component_use")});
}
Result<> checkRow(const Portfolio &, const GateCriterion &row) { return needs(!row.text.isEmpty(), "text_da"); }
Result<> checkRow(const Portfolio &portfolio, const CriterionAnswer &row)
{
    const Evidence *evidence = row.evidence ? portfolio.find(*row.evidence) : nullptr;
    if (evidence && evidence->project != row.project)
        return invalid("evidence-of-other-project", QStringLiteral("evidence"), {subjectText(evidence->title)});
    return {};
}
Result<> checkRow(const Portfolio &, const GateDecision &row) { return needs(row.decidedOn.isValid(), "decided_on"); }
Result<> checkRow(const Portfolio &portfolio, const PhasePlan &row)
{
    for (const PhasePlan &other : portfolio.of<PhasePlan>(row.project)) {
        if (other.phase == row.phase && other.id != row.id) {
            const Phase *phase = portfolio.find(row.phase);
            return invalid("phase-planned-twice", QStringLiteral("phase"), {subjectText(phase->name)});
        }
    }
    return needs(row.planned.isValid(), "planned");
}
Result<> checkRow(const Portfolio &, const FollowOn &row)
{
    return all({needs(!row.purpose.isEmpty(), "purpose_da"), needs(row.from.isValid(), "from_date"),
                needs(row.until.isValid(), "until_date"), forwards(row.from, row.until, "until_date"),
                forwards(row.from, row.ended, "ended")});
}
Result<> checkRow(const Portfolio &, const Barrier &row)
{
    return all({needs(!row.title.isEmpty(), "title_da"), needs(row.opened.isValid(), "opened"),
                within(row.severity, 1, 3, "severity"), forwards(row.opened, row.closed, "closed")});
}
Result<> checkRow(const Portfolio &, const Decision &row)
{
    return all({needs(!row.title.isEmpty(), "title_da"), needs(row.raised.isValid(), "raised"),
                forwards(row.raised, row.decidedOn, "decided_on")});
}
Result<> checkRow(const Portfolio &, const FollowUp &row) { return needs(!row.title.isEmpty(), "title_da"); }

Result<> checkRow(const Portfolio &, const Procurement &row)
{
    for (const QString &code : row.cpv) {
        if (!isCpv(code))
            return invalid("cpv-invalid", QStringLiteral("cpv"), {code});
    }
    return all({within(row.coupling, 0, 4, "coupling"), forwards(row.signedOn, row.contractEnd, "contract_end"),
                forwards(row.published, row.signedOn, "signed_on")});
}
Result<> checkRow(const Portfolio &, const Threshold &row) { return forwards(row.from, row.to, "valid_to"); }
Result<> checkRow(const Portfolio &, const ProcedureDeadline &row) { return forwards(row.from, row.to, "valid_to"); }
Result<> checkRow(const Portfolio &, const LegalRule &row)
{
    return all({needs(!row.code.trimmed().isEmpty(), "code"), forwards(row.from, row.to, "valid_to")});
}
Result<> checkRow(const Portfolio &, const CheckNote &row)
{
    return needs(!row.isOverridden || !row.note.isEmpty(), "note_da");
}
Result<> checkRow(const Portfolio &, const Disclosure &row) { return needs(row.on.isValid(), "happened_on"); }

/// Whether the project has another row of E that `isSame` as this one.
template <typename E, typename Same> bool hasTwin(const Portfolio &portfolio, const E &row, Same isSame)
{
    const auto rows = portfolio.of<E>(row.project);
    return std::any_of(rows.begin(), rows.end(),
                       [&](const E &other) { return other.id != row.id && isSame(other, row); });
}

Result<> checkRow(const Portfolio &portfolio, const RolloutPlan &row)
{
    if (hasTwin(portfolio, row, [](const RolloutPlan &a, const RolloutPlan &b) { return a.kind == b.kind; }))
        return invalid("plan-there", QStringLiteral("kind"), {subjectOf(portfolio, tableInfo<RolloutPlan>(), &row)});
    return {};
}
Result<> checkRow(const Portfolio &portfolio, const CommercialPlan &row)
{
    if (hasTwin(portfolio, row, [](const CommercialPlan &, const CommercialPlan &) { return true; }))
        return invalid("plan-there", QStringLiteral("project"),
                       {subjectOf(portfolio, tableInfo<CommercialPlan>(), &row)});
    return {};
}
Result<> checkRow(const Portfolio &, const Customer &row) { return within(row.likelihood, 0, 100, "likelihood"); }
Result<> checkRow(const Portfolio &, const Benefit &row) { return needs(!row.title.isEmpty(), "title_da"); }
Result<> checkRow(const Portfolio &portfolio, const Tolerance &row)
{
    for (const Tolerance &other : portfolio.rows<Tolerance>()) {
        if (other.id != row.id && other.measure == row.measure)
            return fail(Error::Kind::Conflict, "row-exists", {QStringLiteral("tolerance"), row.id.toString()});
    }
    constexpr int mostPercent = 1'000, mostMonths = 120;
    const int most = row.measure == ToleranceMeasure::DelayMonths  ? mostMonths
                     : row.measure == ToleranceMeasure::CostKroner ? std::numeric_limits<int>::max()
                                                                   : mostPercent;
    return all({within(row.yellow, 0, most, "yellow"), within(row.red, row.yellow, most, "red")});
}
Result<> checkRow(const Portfolio &, const FactSource &row)
{
    const TableInfo *table = tableOf(row);
    if (!table || !hasColumn(*table, row.column.toLatin1()))
        return invalid("no-such-fact", QStringLiteral("of_column"), {row.column});
    return needs(!row.address.trimmed().isEmpty(), "address");
}

template <typename E>
concept Checked = requires(const Portfolio &portfolio, const E &row)
{
    checkRow(portfolio, row);
};
} // namespace

Result<> check(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    if (Result<> found = checkReferences(portfolio, table, row); !found)
        return found;
    Result<> result;
    withAnyOf<Organisation, Region, Programme, Project, Risk, Grant, BudgetLine, Milestone, CommitteeMeeting,
              PhaseTransition, Person, Hub, FocusArea, Phase, ProcessModel, Rubric, RubricDimension, RubricLevel,
              RubricCriterion, GateTarget, Solution, Evidence, PackageComponent, Assessment, DimensionRating,
              ComponentRating, CustomField, CustomValue, ListMapping, Gate, GateCriterion, CriterionAnswer,
              GateDecision, PhasePlan, FollowOn, Barrier, Decision, FollowUp, Procurement, Threshold, ProcedureDeadline,
              LegalRule, CheckNote, Disclosure, RolloutPlan, CommercialPlan, Customer, Benefit, Tolerance, FactSource>(
        table, row, [&]<Checked E>(const E &typed) { result = checkRow(portfolio, typed); });
    return result;
}

} // namespace opi::actions
