#include "core/actions/readiness/ClosedAssessment.h"

#include "core/domain/CriterionMark.h"
#include "core/domain/RubricCriterion.h"

namespace opi::actions {

namespace {

/// The assessment that a row is or belongs to; null for every other row.
const Assessment *assessmentOf(const Portfolio &portfolio, const TableInfo &table, const void *row)
{
    const TableInfo *at = &table;
    while (row && at != &tableInfo<Assessment>()) {
        if (at->parent < 0)
            return nullptr;
        const RowId &owner = at->owner(row);
        at = &allTables()[std::size_t(at->parent)];
        row = portfolio.tables()[std::size_t(at->index)].find(owner);
    }
    return static_cast<const Assessment *>(row);
}

bool isInClosedMark(const Portfolio &portfolio, const Id<Evidence> &evidence)
{
    for (const CriterionMark &mark : portfolio.rows<CriterionMark>()) {
        if (mark.evidence != evidence)
            continue;
        const Assessment *assessment = portfolio.find(mark.assessment);
        if (assessment && assessment->closedAt)
            return true;
    }
    return false;
}

bool hasClosed(const Portfolio &portfolio, const Id<Rubric> &rubric)
{
    for (const Assessment &assessment : portfolio.rows<Assessment>()) {
        if (assessment.rubric == rubric && assessment.closedAt)
            return true;
    }
    return false;
}

Result<> checkEvidence(const Portfolio &portfolio, const Evidence &before, const Evidence &after)
{
    if (before.kind == after.kind || !isInClosedMark(portfolio, before.id))
        return {};
    return fail(Error::Kind::Refused, "evidence-in-use", {before.title.in(Language::Danish)});
}

/// A criterion more or less, or another proof for it, would change what closed assessments say.
Result<> checkCriterion(const Portfolio &portfolio, const RubricCriterion *before, const RubricCriterion *after)
{
    if (before && after && before->level == after->level && before->accepted == after->accepted)
        return {};
    const RubricLevel *level = portfolio.find((before ? before : after)->level);
    const RubricDimension *dimension = level ? portfolio.find(level->dimension) : nullptr;
    if (!dimension || !hasClosed(portfolio, dimension->rubric))
        return {};
    return fail(Error::Kind::Refused, "rubric-in-use", {(before ? before : after)->code});
}

} // namespace

Result<> checkNotClosed(const Portfolio &portfolio, const TableInfo &table, const void *before, const void *after)
{
    if (&table == &tableInfo<Evidence>() && before && after)
        return checkEvidence(portfolio, *static_cast<const Evidence *>(before), *static_cast<const Evidence *>(after));
    if (&table == &tableInfo<RubricCriterion>())
        return checkCriterion(portfolio, static_cast<const RubricCriterion *>(before),
                              static_cast<const RubricCriterion *>(after));
    for (const void *row : {before, after}) {
        const Assessment *assessment = row ? assessmentOf(portfolio, table, row) : nullptr;
        const Assessment *known = assessment ? portfolio.find(assessment->id) : nullptr;
        if (known && known->closedAt)
            return fail(Error::Kind::Refused, "assessment-closed", {known->assessedOn.toString(Qt::ISODate)});
    }
    return {};
}

} // namespace opi::actions
