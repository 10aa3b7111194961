#include "core/actions/sample/BenchData.h"

#include "core/actions/Presets.h"
#include "core/actions/sample/BenchRows.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/ComponentRating.h"
#include "core/domain/CriterionMark.h"
#include "core/domain/DimensionRating.h"
#include "core/domain/Grant.h"
#include "core/domain/Milestone.h"
#include "core/domain/PhaseTransition.h"
#include "core/domain/PortfolioProfile.h"
#include "core/domain/ProjectPartner.h"
#include "core/domain/Risk.h"

namespace opi::actions {

namespace bench {

namespace {

TrafficLight light(Dice &dice)
{
    const int roll = dice.below(20);
    const Light value = roll < 12 ? Light::Green : roll < 17 ? Light::Yellow : roll < 19 ? Light::Red : Light::None;
    if (value == Light::None)
        return {};
    return {value, value == Light::Green ? LocalizedText() : dice.text(8), today.addDays(-dice.below(90))};
}

Course course(Dice &dice, int transitions, int phases)
{
    Course course;
    course.start = today.addDays(-dice.below(5 * 365));
    course.end = course.start.addDays(365 + dice.below(4 * 365));
    QDate day = course.start;
    for (int i = 0; i < transitions; ++i) {
        day = day.addDays(40 + dice.below(260));
        course.entered << day;
        if (day <= today)
            course.phase = std::min(i + 1, phases - 1);
    }
    return course;
}

Project project(Dice &dice, const Surroundings &around, const Course &course, int number)
{
    Project row;
    row.id = dice.id<Project>();
    row.code = QStringLiteral("P-%1").arg(number, 4, 10, QLatin1Char('0'));
    row.title = dice.text(4);
    row.summary = dice.text(24);
    row.state = course.end < today.addDays(-200) ? ProjectState::InOperation
                : dice.oneIn(25)                 ? ProjectState::OnHold
                                                 : ProjectState::Active;
    row.phase = around.phases[course.phase];
    for (TrafficLight *side : {&row.time, &row.cost, &row.benefits, &row.overall})
        *side = light(dice);
    row.start = course.start;
    row.end = course.end;
    row.responsible = dice.oneOf(around.people);
    row.confidentiality = Confidentiality(dice.below(valueCount(Confidentiality())));
    row.hub = dice.oneOf(around.hubs);
    row.focusArea = dice.oneOf(around.areas);
    row.tags = QStringList{dice.words(1).toLower(), dice.words(1).toLower()};
    row.region = dice.oneOf(around.regions);
    row.externalId = QStringLiteral("B-%1").arg(100000 + number);
    return row;
}

Milestone milestone(Dice &dice, const Id<Project> &project, const Course &course)
{
    const int length = int(course.start.daysTo(course.end));
    Milestone row{dice.id<Milestone>(), project, dice.text(3), course.start.addDays(dice.below(length)), {}, {}};
    if (dice.oneIn(3))
        row.forecast = row.planned.addDays(dice.below(120));
    const QDate due = row.forecast.value_or(row.planned);
    if (due < today && !dice.oneIn(30))
        row.actual = std::min(today, due.addDays(dice.below(30)));
    return row;
}

void addMoney(ChangeSet &set, const BenchSize &size, Dice &dice, const Id<Project> &project, const Course &course,
              const Surroundings &around)
{
    const int firstYear = course.start.year();
    for (int i = 0; i < size.budgetLines; ++i) {
        const int year = firstYear + i % 4;
        const Money planned = kroner(10'000 * (5 + dice.below(120)));
        BudgetLine row{dice.id<BudgetLine>(), project, year, dice.text(2), planned, {}, {}};
        if (year <= today.year())
            row.actual = Money{planned.oere / 100 * (80 + dice.below(40))};
        if (dice.oneIn(2))
            row.forecast = Money{planned.oere / 100 * (90 + dice.below(30))};
        set.create(row);
    }
    for (int i = 0; i < size.grants; ++i) {
        set.create(Grant{dice.id<Grant>(), project, dice.oneOf(around.organisations), dice.text(2),
                         GrantState(dice.below(valueCount(GrantState()))), kroner(50'000 * (4 + dice.below(60))),
                         dice.oneIn(4) ? AmountBasis::PerYear : AmountBasis::Total, firstYear,
                         firstYear + dice.below(4)});
    }
}

/// Yearly assessments up to today, each with the same evidence, which it gives back.
QList<Id<Evidence>> addReadiness(ChangeSet &set, const BenchSize &size, Dice &dice, const Id<Project> &project,
                                 const Surroundings &around)
{
    QList<Id<PackageComponent>> components;
    for (int i = 0; i < size.components; ++i) {
        components << dice.id<PackageComponent>();
        set.create(PackageComponent{components.last(), project, dice.text(2), i == 0, true, i});
    }
    QList<Id<Evidence>> evidence;
    for (const EvidenceKind kind : around.proofs) {
        Evidence row;
        row.id = dice.id<Evidence>();
        row.project = project;
        row.title = dice.text(3);
        row.kind = kind;
        row.date = today.addDays(-dice.below(900));
        evidence << row.id;
        set.create(row);
    }
    for (int number = 0; number < size.assessments; ++number) {
        const QDate on = today.addDays(-365 * (size.assessments - 1 - number) - dice.below(200));
        const QDateTime begun(on, QTime(9, 0), Qt::UTC);
        const Assessment row{dice.id<Assessment>(), project, around.rubric, on, begun, {}, begun.addSecs(3600), {}};
        set.create(row);
        const Rater rater{dice.id<Rater>(), row.id, QStringLiteral("Klinik"), {}, 0};
        set.create(rater);
        for (qsizetype i = 0; i < around.dimensions.size(); ++i) {
            set.create(DimensionRating{dice.id<DimensionRating>(),
                                       rater.id,
                                       around.dimensions[i],
                                       std::min(highestLevel, number + dice.below(7)),
                                       1,
                                       {}});
            set.create(CriterionMark{dice.id<CriterionMark>(), row.id, around.firstLevels[i], true, evidence[i]});
        }
        for (const Id<PackageComponent> &component : std::as_const(components))
            set.create(
                ComponentRating{dice.id<ComponentRating>(), rater.id, component, dice.below(10), dice.below(10), 1});
    }
    return evidence;
}

Placed addProject(ChangeSet &set, const BenchSize &size, Dice &dice, const Surroundings &around, int number)
{
    const Course where = course(dice, size.transitions, int(around.phases.size()));
    const Project row = project(dice, around, where, number);
    set.create(row);
    for (int i = 0; i < size.partners; ++i) {
        set.create(ProjectPartner{dice.id<ProjectPartner>(), row.id, dice.oneOf(around.organisations),
                                  PartnerRole(dice.below(valueCount(PartnerRole()))), kroner(10'000 * dice.below(80)),
                                  kroner(5'000 * dice.below(60))});
    }
    for (int i = 0; i < size.transitions; ++i) {
        const int to = std::min(i + 1, int(around.phases.size()) - 1);
        set.create(PhaseTransition{dice.id<PhaseTransition>(),
                                   row.id,
                                   around.phases[to - 1],
                                   around.phases[to],
                                   where.entered[i],
                                   {},
                                   dice.text(5)});
    }
    for (int i = 0; i < size.milestones; ++i)
        set.create(milestone(dice, row.id, where));
    for (int i = 0; i < size.risks; ++i) {
        Risk risk{dice.id<Risk>(),
                  row.id,
                  dice.text(4),
                  dice.text(8),
                  1 + dice.below(5),
                  1 + dice.below(5),
                  dice.oneOf(around.people),
                  today.addDays(dice.below(200) - 20),
                  {}};
        if (dice.oneIn(3))
            risk.closed = today.addDays(-dice.below(300));
        set.create(risk);
    }
    addMoney(set, size, dice, row.id, where, around);
    return {row.id, number, where, addReadiness(set, size, dice, row.id, around)};
}

} // namespace

} // namespace bench

Result<ChangeSet> benchData(const BenchSize &size)
{
    Result<ChangeSet> set = startPortfolio({{QStringLiteral("Målinger"), QStringLiteral("Measurements")}, {}, {}});
    if (!set)
        return set;
    set->action = QStringLiteral("bench-data");
    auto *profile =
        static_cast<PortfolioProfile *>(set->tables()[Entities::indexOf<PortfolioProfile>()].created.edit(0));
    profile->id = Id<PortfolioProfile>::named(QStringLiteral("bench-data"));
    bench::Dice dice(size.seed);
    bench::Dice later(~size.seed); // its own, so that the rows of before stay what they were
    bench::Surroundings around = bench::surroundingsOf(*set);
    bench::addOrganisations(*set, around, size.projects, dice);
    for (int i = 0; i < size.projects; ++i) {
        const bench::Placed project = bench::addProject(*set, size, dice, around, i + 1);
        bench::addProcess(*set, later, around, project);
        bench::addMarket(*set, later, around, project);
    }
    return set;
}

} // namespace opi::actions
