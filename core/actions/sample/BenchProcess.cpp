// What generated projects have on their way from development to market.
#include "core/actions/sample/BenchRows.h"
#include "core/domain/Barrier.h"
#include "core/domain/Benefit.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/CriterionAnswer.h"
#include "core/domain/Customer.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/OptionHolder.h"
#include "core/domain/PhasePlan.h"
#include "core/domain/RolloutPlan.h"

namespace opi::actions::bench {

namespace {

template <typename Enum> Enum anyOf(Dice &dice) { return Enum(dice.below(valueCount(Enum()))); }

/// So many days after a day, but not after today.
QDate until(QDate day, int days) { return std::min(today, day.addDays(days)); }

/// A day of the project that has been.
QDate past(Dice &dice, const Placed &project)
{
    return project.course.start.addDays(dice.below(int(project.course.start.daysTo(today)) + 1));
}

/// Three in four criteria of the gate ahead are answered.
void addAnswers(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    for (const Id<GateCriterion> &criterion : around.criteria[project.course.phase]) {
        if (dice.oneIn(4))
            continue;
        CriterionAnswer row{dice.id<CriterionAnswer>(), project.id, criterion, Answer::Met, {}, {}, {}, {}};
        const int roll = dice.below(20);
        row.answer = roll < 13 ? Answer::Met : roll < 19 ? Answer::NotMet : Answer::NotApplicable;
        if (row.answer == Answer::Met)
            row.evidence = dice.oneOf(project.evidence);
        if (row.answer == Answer::NotApplicable)
            row.note = dice.text(5);
        row.owner = dice.oneOf(around.people);
        row.answeredOn = today.addDays(-dice.below(120));
        set.create(row);
    }
}

void addGatePlans(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    QDate day = today.addDays(-30);
    for (qsizetype phase = project.course.phase; phase < around.phases.size(); ++phase) {
        day = day.addDays(20 + dice.below(240));
        PhasePlan row{dice.id<PhasePlan>(), project.id, around.phases[phase], day, {}};
        if (dice.oneIn(3))
            row.forecast = day.addDays(dice.below(120));
        set.create(row);
    }
}

/// None, one or two: one is in the way of a project as a rule.
QList<Barrier> addBarriers(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    QList<Barrier> barriers;
    for (int i = dice.below(3); i > 0; --i) {
        Barrier row;
        row.id = dice.id<Barrier>();
        row.project = project.id;
        row.title = dice.text(4);
        row.kind = anyOf<BarrierKind>(dice);
        row.severity = 1 + dice.below(3);
        row.phase = around.phases[dice.below(project.course.phase + 1)];
        row.remedy = dice.text(8);
        if (!dice.oneIn(3))
            row.owner = dice.oneOf(around.people);
        row.opened = past(dice, project);
        if (dice.oneIn(2))
            row.closed = until(row.opened, dice.below(250));
        barriers << row;
        set.create(row);
    }
    return barriers;
}

void addDecision(ChangeSet &set, Dice &dice, const Placed &project)
{
    Decision row;
    row.id = dice.id<Decision>();
    row.project = project.id;
    row.kind = anyOf<DecisionKind>(dice);
    row.title = dice.text(4);
    row.state = anyOf<DecisionState>(dice);
    row.origin = QStringLiteral("Projektleder");
    row.reason = dice.text(8);
    row.effect = dice.text(6);
    if (dice.oneIn(3))
        row.cost = kroner(10'000 * (dice.below(60) - 10));
    row.raised = past(dice, project);
    if (row.state != DecisionState::Wanted) {
        row.decidedOn = until(row.raised, dice.below(60));
        row.deciders = QStringLiteral("Styregruppen");
    }
    set.create(row);
}

/// One or two, one of them about the barrier, if there is one.
void addFollowUps(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project,
                  const QList<Barrier> &barriers)
{
    for (int i = dice.below(2); i >= 0; --i) {
        FollowUp row;
        row.id = dice.id<FollowUp>();
        row.project = project.id;
        row.title = dice.text(4);
        if (i == 0 && !barriers.isEmpty()) {
            row.origin = FollowUpOrigin::Barrier;
            row.from = barriers.first().id.untyped();
        }
        row.owner = dice.oneOf(around.people);
        row.due = today.addDays(dice.below(400) - 200);
        if (*row.due < today && !dice.oneIn(4))
            row.done = until(*row.due, dice.below(30));
        set.create(row);
    }
}

void addProcurement(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    static const QStringList codes{QStringLiteral("33100000-1"), QStringLiteral("33195000-3"),
                                   QStringLiteral("48000000-8"), QStringLiteral("72000000-5")};
    Procurement row;
    row.id = dice.id<Procurement>();
    row.project = project.id;
    row.title = dice.text(3);
    row.route = anyOf<Route>(dice);
    row.stage = anyOf<ProcurementStage>(dice);
    row.coupling = dice.below(5);
    row.cpv = QStringList{dice.oneOf(codes)};
    row.value = kroner(50'000 * (2 + dice.below(120)));
    row.planned = today.addDays(dice.below(700) - 200);
    if (row.stage >= ProcurementStage::Published)
        row.published = row.planned = today.addDays(-60 - dice.below(400));
    if (row.stage >= ProcurementStage::Contract) {
        row.signedOn = until(*row.published, 40 + dice.below(120));
        row.contractEnd = row.signedOn->addDays(365 * (1 + dice.below(4)));
    }
    row.budgetHolder = dice.oneOf(around.people);
    row.isBudgetSecured = dice.oneIn(2);
    const bool hasHolder = project.number % 4 == 0;
    if (hasHolder)
        row.optionMaximum = Money{2 * row.value->oere};
    row.hasPersonalData = dice.oneIn(2);
    row.hasProcessingAgreement = row.hasPersonalData && dice.oneIn(2);
    set.create(row);
    if (hasHolder)
        set.create(OptionHolder{dice.id<OptionHolder>(), row.id, dice.oneOf(around.organisations), 1 + dice.below(50),
                                kroner(50'000 * (1 + dice.below(60))), dice.oneIn(2)});
}

void addPlans(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    for (int kind = 0; kind < valueCount(PlanKind()); ++kind) {
        RolloutPlan row{dice.id<RolloutPlan>(), project.id, PlanKind(kind), {}, dice.text(4), {}, {}, {}, {}};
        if (!dice.oneIn(4))
            row.owner = dice.oneOf(around.people);
        if (!dice.oneIn(3))
            row.integration = dice.text(6);
        if (!dice.oneIn(3))
            row.training = dice.text(6);
        if (!dice.oneIn(3))
            row.operationBudget = kroner(10'000 * (1 + dice.below(80)));
        row.begins = today.addDays(dice.below(900) - 300);
        set.create(row);
    }
    CommercialPlan row{dice.id<CommercialPlan>(),
                       project.id,
                       anyOf<BusinessModel>(dice),
                       dice.text(6),
                       dice.text(4),
                       kroner(1'000 * (1 + dice.below(200))),
                       today.addDays(dice.below(900) - 300),
                       {}};
    if (dice.oneIn(5))
        row.firstSale = past(dice, project);
    set.create(row);
}

/// Two, and never the same.
void addCustomers(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    const int bodies = int(around.organisations.size());
    const int first = dice.below(bodies);
    for (const int body : {first, (first + 1 + dice.below(bodies - 1)) % bodies}) {
        Customer row;
        row.id = dice.id<Customer>();
        row.project = project.id;
        row.organisation = around.organisations[body];
        row.stage = anyOf<CustomerStage>(dice);
        if (dice.oneIn(2))
            row.likelihood = 10 * dice.below(11);
        row.value = kroner(20'000 * (1 + dice.below(100)));
        row.units = 1 + dice.below(40);
        row.expected = today.addDays(dice.below(700) - 100);
        if (row.stage == CustomerStage::Order)
            row.ordered = past(dice, project);
        else if (dice.oneIn(10))
            row.lost = past(dice, project);
        set.create(row);
    }
}

} // namespace

void addProcess(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    addAnswers(set, dice, around, project);
    addGatePlans(set, dice, around, project);
    const QList<Barrier> barriers = addBarriers(set, dice, around, project);
    if (dice.oneIn(2))
        addDecision(set, dice, project);
    addFollowUps(set, dice, around, project, barriers);
    if (project.number % 2 == 0)
        addProcurement(set, dice, around, project);
}

void addMarket(ChangeSet &set, Dice &dice, const Surroundings &around, const Placed &project)
{
    const Money planned = kroner(25'000 * (1 + dice.below(80)));
    Benefit row{dice.id<Benefit>(), project.id, dice.text(3), dice.oneOf(around.people), planned, {}, {}, {}};
    if (dice.oneIn(2))
        row.expected = Money{planned.oere / 100 * (60 + dice.below(60))};
    if (project.course.phase >= 4 && dice.oneIn(2)) {
        row.realised = Money{planned.oere / 100 * (40 + dice.below(80))};
        row.measured = today.addDays(-dice.below(300));
    }
    set.create(row);
    constexpr int third = 2;
    if (project.course.phase < third)
        return;
    addPlans(set, dice, around, project);
    addCustomers(set, dice, around, project);
}

} // namespace opi::actions::bench
