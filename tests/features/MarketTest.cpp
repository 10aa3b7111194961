// Stories of plans, customers, lights by rule and sources: acted through the action, reckoned by hand, read from the
// command line and found on the page.
#include "tests/features/Story.h"

#include "core/actions/Edit.h"
#include "core/actions/ProjectActions.h"
#include "core/actions/SetSource.h"
#include "core/domain/BudgetLine.h"
#include "core/domain/CommercialPlan.h"
#include "core/domain/Customer.h"
#include "core/domain/Milestone.h"
#include "core/domain/RolloutPlan.h"

using namespace opi;
using namespace opi::test;

static const QDate marketDay(2026, 11, 21);

static QJsonObject lightOfSide(const Story &story, const char *side)
{
    for (const QJsonValue &light : story.shown("lights")["lights"].toArray()) {
        if (light["side"].toString() == side)
            return light.toObject();
    }
    return {};
}

TEST_CASE("plans, prices and customers show whether a solution can be sold and scaled", "[A20]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    story.perform(actions::moveToPhase(portfolio, {story.project, Story::phase("F3"), marketDay, {}, {"Klar", {}}}));
    QJsonObject row = story.shown("market")["projects"].toArray()[0].toObject();
    CHECK(row["plans_needed"].toBool()); // from the third phase on
    CHECK(row["implementation_plan"].isNull());

    // Three of five parts: 60 per cent.
    RolloutPlan plan;
    plan.id = Id<RolloutPlan>::generate();
    plan.project = story.project;
    plan.owner = story.person;
    plan.sites = {"To plejecentre", "Two care centres"};
    plan.training = {"To timer", "Two hours"};
    story.perform(actions::create(portfolio, plan));
    CommercialPlan commercial;
    commercial.id = Id<CommercialPlan>::generate();
    commercial.project = story.project;
    commercial.model = BusinessModel::Subscription;
    commercial.price = kroner(1'200);
    story.perform(actions::create(portfolio, commercial));

    // 10 % of 1,000,000 + 50 % of 400,000 + 100 % of 600,000 = 900,000; the lost pilot counts nothing.
    ChangeSet set("create-customer");
    const auto add = [&](const char *name, CustomerStage stage, qint64 value, std::optional<QDate> ordered,
                         std::optional<QDate> lost) {
        Organisation body;
        body.id = Id<Organisation>::generate();
        body.name = name;
        set.create(body);
        Customer customer;
        customer.id = Id<Customer>::generate();
        customer.project = story.project;
        customer.organisation = body.id;
        customer.stage = stage;
        customer.value = kroner(value);
        customer.ordered = ordered;
        customer.lost = lost;
        set.create(customer);
    };
    add("Nord Kommune", CustomerStage::Lead, 1'000'000, {}, {});
    add("Syd Kommune", CustomerStage::Pilot, 400'000, {}, {});
    add("Vest Kommune", CustomerStage::Order, 600'000, QDate(2026, 10, 1), {});
    add("Midt Kommune", CustomerStage::Pilot, 500'000, {}, QDate(2026, 9, 1));
    story.add(set);

    const QJsonObject market = story.shown("market");
    CHECK(market["weighted"].toString() == "900000.00");
    CHECK(market["orders"].toString() == "600000.00");
    CHECK(market["conversion"].toDouble() == 0.25);
    const QJsonArray stages = market["stages"].toArray();
    CHECK(stages[0]["reached"].toInt() == 4);
    CHECK(stages[2]["reached"].toInt() == 3);             // two pilots and the order
    CHECK(stages[2]["customers"].toInt() == 1);           // one of them is lost, one has ordered
    CHECK(stages[2]["conversion"].toDouble() == 1.0 / 3); // one of three pilots ordered
    row = market["projects"].toArray()[0].toObject();
    CHECK(row["implementation_plan"].toObject()["complete_percent"].toInt() == 60);
    CHECK(row["implementation_plan"].toObject()["missing"].toArray() == QJsonArray{"integration", "operation-budget"});
    CHECK(row["scaling_plan"].isNull());
    CHECK(row["business_model"].toString() == "subscription");
    CHECK(row["first_sale"].toString() == "2026-10-01");
    // Sold is on the market, whatever phase it is in (A23).
    CHECK(story.shown("gates")["cohorts"].toArray()[0].toObject()["reached_market"].toInt() == 1);

    story.goTo(Place::ofProject(story.project, "market"));
    checkSaid(story, "60 % færdig; mangler: integration og driftsbudget.");
    checkSaid(story, "Første salg 1. oktober 2026.");
    checkSaid(story, "Vest Kommune");
    story.goTo(Place::of("market"));
    checkSaid(story, "0 af 1 projekt fra tredje fase");
    checkSaid(story, "900.000");
}

TEST_CASE("lights are suggested by published limits, and another judgement says why", "[lights]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    ChangeSet set("import-list");
    // 1,000,000 planned and 1,080,000 expected: 8 per cent above, yellow. A milestone 91 days late: beyond three
    // months.
    BudgetLine line;
    line.id = Id<BudgetLine>::generate();
    line.project = story.project;
    line.planned = kroner(1'000'000);
    line.forecast = kroner(1'080'000);
    set.create(line);
    Milestone milestone;
    milestone.id = Id<Milestone>::generate();
    milestone.project = story.project;
    milestone.title = {"CE-mærke", "CE mark"};
    milestone.planned = QDate(2027, 1, 1);
    milestone.forecast = QDate(2027, 4, 2);
    set.create(milestone);
    story.add(set);
    CHECK(lightOfSide(story, "cost")["suggested"].toObject()["light"].toString() == "yellow");
    CHECK(lightOfSide(story, "cost")["suggested"].toObject()["percent"].toDouble() == Approx(8));
    CHECK(lightOfSide(story, "time")["suggested"].toObject()["light"].toString() == "red");
    CHECK(lightOfSide(story, "benefits")["suggested"].isNull());                               // no benefit is planned
    CHECK(lightOfSide(story, "overall")["suggested"].toObject()["light"].toString() == "red"); // the worst

    CHECK(actions::setLight(portfolio, story.project, LightSide::Cost, Light::Green, {}, marketDay).error().code
          == "override-reason-missing");
    story.perform(actions::setLight(portfolio, story.project, LightSide::Cost, Light::Green,
                                    {"Tillægsbevilling er på vej", {}}, marketDay.addDays(-100)));
    const QJsonObject judged = lightOfSide(story, "cost");
    CHECK(judged["overridden"].toBool());
    CHECK(judged["age_days"].toInt() == 100);
    story.goTo(Place::ofProject(story.project, "overview"));
    checkSaid(story, "Efter reglerne gul: prognosen er 8,0 % (80.000 kr.) over budgettet.");
    checkSaid(story, "Efter reglerne rød: CE-mærke er forsinket 91 dage, til 2. apr 2027.");

    // A small portfolio wants 5 per cent: 8 is red then.
    Tolerance limit;
    for (const Tolerance &row : portfolio.rows<Tolerance>()) {
        if (row.measure == ToleranceMeasure::CostPercent)
            limit = row;
    }
    limit.red = 5;
    story.perform(actions::edit(portfolio, limit));
    CHECK(lightOfSide(story, "cost")["suggested"].toObject()["light"].toString() == "red");
    story.goTo(Place::of("models"));
    checkSaid(story, "Omkostninger over budgettet, procent");
    checkSaid(story, "Programmets egen grænse: der er ikke offentliggjort en grænse for gevinster.");
}

TEST_CASE("any fact may say where it comes from, with address and date", "[X03]")
{
    Story story;
    const Portfolio &portfolio = story.program.portfolio();
    Milestone milestone;
    milestone.id = Id<Milestone>::generate();
    milestone.project = story.project;
    milestone.title = {"CE-mærke", "CE mark"};
    milestone.planned = QDate(2027, 1, 1);
    story.perform(actions::create(portfolio, milestone));
    story.perform(actions::setSource(portfolio, tableInfo<Milestone>(), milestone.id.untyped(), "planned",
                                     " https://example.org/plan ", QDate(2026, 5, 3)));
    story.perform(actions::setSource(portfolio, tableInfo<Project>(), story.project.untyped(), "title_da",
                                     "Referat af styregruppen", {}));
    const QJsonArray sources = story.shown("sources")["sources"].toArray();
    REQUIRE(sources.size() == 2);
    CHECK(sources[0]
          == QJsonObject{{"project", "P-0001"},
                         {"table", "milestone"},
                         {"column", "planned"},
                         {"name", "CE-mærke"},
                         {"address", "https://example.org/plan"},
                         {"date", "2026-05-03"}});
    CHECK(sources[1]["column"].toString() == "title"); // of both languages
    CHECK(sources[1]["date"].isNull());

    story.goTo(Place::ofProject(story.project, "history"));
    checkSaid(story, "Milepæl · Planlagt");
    checkSaid(story, "https://example.org/plan");
    checkSaid(story, "3. maj 2026");
    story.goTo(Place::ofProject(story.project, "milestones"));
    QString hover;
    for (const QTableView *view : story.program.window->findChildren<QTableView *>()) {
        const auto *rows = qobject_cast<PortfolioTable *>(view->model());
        if (view->isVisible() && rows && &rows->table() == &tableInfo<Milestone>())
            hover = rows->index(rows->lineOf(milestone.id.untyped()), rows->columnOf("planned"))
                        .data(Qt::ToolTipRole)
                        .toString()
                        .replace(QChar::Nbsp, ' ');
    }
    CHECK_THAT(hover.toStdString(), Catch::Contains("Kilde: https://example.org/plan (3. maj 2026)"));

    // It goes with its row, and comes back with it.
    story.perform(actions::remove(portfolio, milestone.id));
    CHECK(story.shown("sources")["sources"].toArray().size() == 1);
    story.program.session.undo();
    CHECK(story.shown("sources")["sources"].toArray().size() == 2);
    story.perform(actions::setSource(portfolio, tableInfo<Milestone>(), milestone.id.untyped(), "planned", {}, {}));
    CHECK(story.shown("sources")["sources"].toArray().size() == 1);
}
