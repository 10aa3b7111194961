// What generated projects refer to.
#include "core/actions/sample/BenchRows.h"
#include "core/domain/Municipality.h"
#include "core/domain/ProcessModel.h"

namespace opi::actions::bench {

namespace {

EvidenceKind firstKind(int accepted)
{
    int kind = 0;
    while (kind + 1 < valueCount(EvidenceKind()) && !EvidenceKinds::has(accepted, EvidenceKind(kind)))
        ++kind;
    return EvidenceKind(kind);
}

void addRubric(Surroundings &around, const ChangeSet &set)
{
    around.rubric = set.created<Rubric>().front().id;
    for (const RubricDimension &dimension : set.created<RubricDimension>()) {
        if (dimension.scale != RubricScale::Profile)
            continue;
        for (const RubricLevel &level : set.created<RubricLevel>()) {
            if (level.dimension != dimension.id || level.level != 1)
                continue;
            for (const RubricCriterion &criterion : set.created<RubricCriterion>()) {
                if (criterion.level != level.id || around.dimensions.contains(dimension.id))
                    continue;
                around.dimensions << dimension.id;
                around.firstLevels << criterion.id;
                around.proofs << firstKind(criterion.accepted);
            }
        }
    }
}

/// What the gate at the end of a phase asks.
QList<Id<GateCriterion>> criteriaAfter(const Id<Phase> &phase, const ChangeSet &set)
{
    QList<Id<GateCriterion>> criteria;
    for (const Gate &gate : set.created<Gate>()) {
        for (const GateCriterion &criterion : set.created<GateCriterion>()) {
            if (gate.phase == phase && criterion.gate == gate.id)
                criteria << criterion.id;
        }
    }
    return criteria;
}

} // namespace

Surroundings surroundingsOf(const ChangeSet &set)
{
    Surroundings around;
    for (const Region &region : set.created<Region>()) {
        if (region.validFrom <= today)
            around.regions << region.id;
    }
    for (const FocusArea &area : set.created<FocusArea>())
        around.areas << area.id;
    for (const ProcessModel &model : set.created<ProcessModel>()) {
        for (const Phase &phase : set.created<Phase>()) {
            if (!model.isDefault || phase.model != model.id)
                continue;
            around.phases << phase.id;
            around.criteria << criteriaAfter(phase.id, set);
        }
    }
    addRubric(around, set);
    return around;
}

void addOrganisations(ChangeSet &set, Surroundings &around, int projects, Dice &dice)
{
    QList<std::pair<Id<Municipality>, Id<Region>>> places;
    for (const Municipality &municipality : set.created<Municipality>())
        places.append({municipality.id, municipality.region});
    for (int i = 0; i < 5 + projects / 10; ++i) {
        Organisation row;
        row.id = dice.id<Organisation>();
        row.name = dice.words(2) + QStringLiteral(" %1").arg(i + 1);
        row.kind = OrganisationKind(dice.below(valueCount(OrganisationKind())));
        row.size = OrganisationSize(dice.below(valueCount(OrganisationSize())));
        const auto place = dice.oneOf(places);
        row.municipality = place.first;
        row.region = place.second;
        around.organisations << row.id;
        set.create(row);
        around.people << dice.id<Person>();
        set.create(Person{around.people.last(),
                          QStringLiteral("Projektleder %1").arg(i + 1),
                          QStringLiteral("Projektleder"),
                          row.id,
                          {}});
    }
    for (const Id<Region> &region : std::as_const(around.regions)) {
        around.hubs << dice.id<Hub>();
        set.create(Hub{around.hubs.last(), dice.text(1), dice.words(1), region, {}});
    }
}

} // namespace opi::actions::bench
