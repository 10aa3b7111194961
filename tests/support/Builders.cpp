#include "tests/support/Builders.h"

#include "core/domain/Barrier.h"
#include "core/domain/Benefit.h"
#include "core/domain/Customer.h"
#include "core/domain/Decision.h"
#include "core/domain/FollowUp.h"
#include "core/domain/Procurement.h"
#include "core/portfolio/Dependants.h"

#include <algorithm>

namespace opi::test {

namespace {

/// Makes rows and texts that differ, but are the same at every run.
class Sampler {
public:
    explicit Sampler(unsigned seed) : m_random(seed) {}

    template <typename E> Id<E> id()
    {
        const quint64 words[] = {m_random(), m_random()};
        return Id<E>::fromBytes({reinterpret_cast<const char *>(words), sizeof words});
    }
    int below(int end) { return int(m_random() % unsigned(end)); }
    bool oneIn(int n) { return below(n) == 0; }
    QDate date() { return QDate(2020, 1, 1).addDays(below(3000)); }
    std::optional<QDate> maybeDate() { return oneIn(2) ? std::optional(date()) : std::nullopt; }
    Money money() { return kroner(below(9'000'000)); }
    std::optional<Money> maybeMoney()
    {
        return oneIn(3) ? std::nullopt : std::optional(Money{below(900'000'000), oneOf<Currency>(2)});
    }
    template <typename Enum> Enum oneOf(int count) { return Enum(below(count)); }
    template <typename E> std::optional<Id<E>> oneOf(const QList<Id<E>> &ids) { return ids[below(int(ids.size()))]; }

    QString words(int count)
    {
        static const QStringList pool{"afprøvning", "borger",  "telemedicin", "hospital",  "udbud",
                                      "løsning",    "partner", "test",        "skalering", "data",
                                      "evaluering", "aftale",  "kommune",     "effekt"};
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen << pool[below(int(pool.size()))];
        return chosen.join(u' ');
    }
    LocalizedText text(int count) { return {words(count), words(count)}; }

private:
    std::mt19937_64 m_random;
};

/// What projects point to.
struct Surroundings {
    QList<Id<Organisation>> bodies;
    QList<Id<Phase>> phases;
    QList<Id<Phase>> plainPhases; ///< those that no other one is called like, in either language
    QList<Id<Region>> regions;
    QList<Id<Person>> people;
};

Project someProject(Sampler &s, const Surroundings &around)
{
    Project project;
    project.id = s.id<Project>();
    project.code = QString("P-%1").arg(s.below(99999));
    project.title = s.text(3);
    project.summary = s.text(20);
    project.state = s.oneOf<ProjectState>(6);
    project.phase = s.oneOf(around.phases);
    for (TrafficLight *light : {&project.time, &project.cost, &project.benefits, &project.overall})
        *light = {s.oneOf<Light>(4), s.oneIn(4) ? s.text(6) : LocalizedText(), s.maybeDate()};
    project.start = s.date();
    project.end = s.maybeDate();
    project.responsible = s.oneOf(around.people);
    project.confidentiality = s.oneOf<Confidentiality>(3);
    project.tags = {s.words(1), s.words(1)};
    project.region = s.oneOf(around.regions);
    project.externalId = QString("24/%1").arg(s.below(99999));
    return project;
}

/// What is on the way from development to market.
void addProcess(ChangeSet &set, Sampler &s, const Surroundings &around, const Id<Project> &project)
{
    Barrier barrier{s.id<Barrier>(), project, s.text(3), s.oneOf<BarrierKind>(10), 1 + s.below(3), {}, s.text(4), {},
                    s.date(),        {}};
    if (!around.plainPhases.isEmpty())
        barrier.phase = s.oneOf(around.plainPhases);
    if (s.oneIn(2))
        barrier.closed = barrier.opened.addDays(s.below(300));
    set.create(barrier);
    set.create(FollowUp{s.id<FollowUp>(),
                        project,
                        s.text(3),
                        s.oneOf<FollowUpOrigin>(5),
                        {},
                        s.oneOf(around.people),
                        s.maybeDate(),
                        s.maybeDate(),
                        s.text(4)});
    Decision decision{s.id<Decision>(),
                      project,
                      s.oneOf<DecisionKind>(2),
                      s.text(3),
                      s.oneOf<DecisionState>(4),
                      s.words(2),
                      s.text(5),
                      s.text(5),
                      s.maybeMoney(),
                      s.date(),
                      {},
                      s.words(1),
                      {}};
    if (s.oneIn(2))
        decision.decidedOn = decision.raised.addDays(s.below(100));
    set.create(decision);
    Procurement procurement;
    procurement.id = s.id<Procurement>();
    procurement.project = project;
    procurement.title = s.text(2);
    procurement.route = s.oneOf<Route>(13);
    procurement.stage = s.oneOf<ProcurementStage>(10);
    procurement.coupling = s.below(5);
    procurement.cpv = s.oneIn(2) ? QStringList{"33100000-1", "48000000"} : QStringList{"33100000-1"};
    procurement.value = s.maybeMoney();
    procurement.planned = s.maybeDate();
    procurement.signedOn = s.date();
    procurement.contractEnd = procurement.signedOn->addDays(s.below(1000));
    procurement.budgetHolder = s.oneOf(around.people);
    set.create(procurement);
    set.create(Customer{s.id<Customer>(), project, *s.oneOf(around.bodies), s.oneOf<CustomerStage>(4), s.below(101),
                        s.maybeMoney(), s.below(50), s.maybeDate(), s.maybeDate(), s.maybeDate(), s.text(3)});
    set.create(Benefit{s.id<Benefit>(), project, s.text(3), s.oneOf(around.people), s.maybeMoney(), s.maybeMoney(),
                       s.maybeMoney(), s.maybeDate()});
}

void addProject(ChangeSet &set, const SampleSize &size, Sampler &s, const Surroundings &around)
{
    const Project project = someProject(s, around);
    set.create(project);
    const auto body = [&] { return *s.oneOf(around.bodies); };
    for (int i = 0; i < size.partners; ++i)
        set.create(ProjectPartner{s.id<ProjectPartner>(), project.id, body(), s.oneOf<PartnerRole>(9), s.money(),
                                  s.oneIn(2) ? std::optional(s.money()) : std::nullopt});
    for (int i = 0; i < size.milestones; ++i)
        set.create(Milestone{s.id<Milestone>(), project.id, s.text(2), s.date(), s.maybeDate(), s.maybeDate()});
    for (int i = 0; i < size.risks; ++i)
        set.create(Risk{s.id<Risk>(), project.id, s.text(3), s.text(5), 1 + s.below(5), 1 + s.below(5),
                        s.oneOf(around.people), s.maybeDate(), s.maybeDate()});
    for (int i = 0; i < size.transitions; ++i)
        set.create(PhaseTransition{s.id<PhaseTransition>(),
                                   project.id,
                                   s.oneOf(around.phases),
                                   s.oneOf(around.phases),
                                   s.date(),
                                   {},
                                   {s.words(6), {}}});
    for (int i = 0; i < size.grants; ++i)
        set.create(Grant{s.id<Grant>(), project.id, s.oneOf(around.bodies), s.text(2), s.oneOf<GrantState>(4),
                         s.money(), s.oneOf<AmountBasis>(2), 2023, 2023 + s.below(4)});
    for (int i = 0; i < size.budgetLines; ++i)
        set.create(BudgetLine{s.id<BudgetLine>(), project.id, 2024 + i % 4, s.text(2), s.money(), s.money(),
                              s.oneIn(2) ? std::optional(s.money()) : std::nullopt});
    for (int i = 0; i < size.process; ++i)
        addProcess(set, s, around, project.id);
}

Surroundings addSurroundings(ChangeSet &set, const SampleSize &size, Sampler &s)
{
    Surroundings around;
    for (int i = 0; i < 5; ++i) {
        around.regions << s.id<Region>();
        set.create(Region{around.regions.last(), QString::number(1081 + i), s.words(1), {}, {}, {}, {}});
    }
    for (int i = 0; i < 5 + size.projects / 20; ++i) {
        Organisation body;
        body.id = s.id<Organisation>();
        body.name = s.words(2);
        body.cvr = QString::number(10000000 + i);
        body.kind = s.oneOf<OrganisationKind>(15);
        body.region = s.oneOf(around.regions);
        around.bodies << body.id;
        set.create(body);
    }
    for (int i = 0; i < 5 + size.projects / 20; ++i) {
        around.people << s.id<Person>();
        set.create(Person{around.people.last(), QString("Person %1").arg(i), s.words(1), s.oneOf(around.bodies), {}});
    }
    const ProcessModel model{s.id<ProcessModel>(), "test", {"Test", "Test"}, {}, true};
    set.create(model);
    for (int i = 0; i < 7; ++i) {
        around.phases << s.id<Phase>();
        set.create(Phase{around.phases.last(), model.id, QString("F%1").arg(i + 1), s.text(1), i});
    }
    const auto phases = set.created<Phase>();
    for (const Phase &phase : phases) {
        const auto isCalledAlike = [&](const Phase &other) {
            return other.id != phase.id
                   && (QStringList{other.name.da, other.name.en}.contains(phase.name.da)
                       || QStringList{other.name.da, other.name.en}.contains(phase.name.en));
        };
        if (std::none_of(phases.begin(), phases.end(), isCalledAlike))
            around.plainPhases << phase.id;
    }
    return around;
}

} // namespace

ChangeSet sample(const SampleSize &size, unsigned seed)
{
    Sampler s(seed);
    ChangeSet set("import-sample");
    const Surroundings around = addSurroundings(set, size, s);
    for (int i = 0; i < size.projects; ++i)
        addProject(set, size, s, around);
    return set;
}

Portfolio samplePortfolio(const SampleSize &size, unsigned seed)
{
    return valueOf(Portfolio().with(sample(size, seed)));
}

ChangeSet randomChange(const Portfolio &portfolio, std::mt19937 &random)
{
    Sampler s{unsigned(random())};
    const auto projects = portfolio.rows<Project>();
    Id<Project> doomed;
    if (projects.size() > 1 && s.oneIn(3))
        doomed = std::next(projects.begin(), s.below(int(projects.size())))->id;
    ChangeSet set = doomed.isNull() ? ChangeSet("random") : valueOf(deletion(portfolio, doomed, "random"));
    for (const Project &project : projects) {
        if (project.id == doomed)
            continue;
        if (s.oneIn(3)) {
            Project renamed = project;
            renamed.title = s.text(3);
            renamed.start = s.maybeDate();
            set.update(project, renamed);
        }
        for (const Milestone &milestone : portfolio.of<Milestone>(project.id)) {
            Milestone moved = milestone;
            moved.forecast = s.date();
            if (s.oneIn(5))
                set.update(milestone, moved);
            else if (s.oneIn(5))
                set.remove(milestone);
        }
    }
    Surroundings around;
    for (const Organisation &body : portfolio.rows<Organisation>())
        around.bodies << body.id;
    for (const Phase &phase : portfolio.rows<Phase>())
        around.phases << phase.id;
    for (const Region &region : portfolio.rows<Region>())
        around.regions << region.id;
    for (const Person &person : portfolio.rows<Person>())
        around.people << person.id;
    if (!around.bodies.isEmpty() && s.oneIn(2))
        addProject(set, {}, s, around);
    return set;
}

} // namespace opi::test
