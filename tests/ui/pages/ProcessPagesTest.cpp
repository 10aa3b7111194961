// The pages of process models, barriers, procurement and market: what they show, and what can be done there.
#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "core/analytics/LightRules.h"
#include "core/domain/Barrier.h"
#include "core/domain/Customer.h"
#include "core/domain/Decision.h"
#include "core/domain/GateCriterion.h"
#include "core/domain/Procurement.h"
#include "core/domain/Risk.h"
#include "core/domain/RolloutPlan.h"
#include "tests/ui/Workplace.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/barriers/BarriersPage.h"
#include "ui/pages/market/MarketPage.h"
#include "ui/pages/models/ModelsPage.h"
#include "ui/pages/procurement/ProcurementPage.h"
#include "ui/widgets/SheetView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace opi;
using namespace opi::test;

namespace {

/// The shipped presets, and a project in F5 with something of everything; today is 4 May 2026.
struct ProcessPlace {
    Workplace place{Language::English};
    Id<Project> project = Id<Project>::named("process page");

    ProcessPlace()
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::English})));
        ChangeSet set("import-list");
        Project row;
        row.id = project;
        row.code = "P-1";
        row.title = {{}, "Robot"};
        row.phase = Id<Phase>::named("phase/F5");
        set.create(row);
        Barrier barrier;
        barrier.id = Id<Barrier>::generate();
        barrier.project = project;
        barrier.title = {{}, "No operations owner"};
        barrier.opened = QDate(2026, 4, 1);
        set.create(barrier);
        barrier.id = Id<Barrier>::generate();
        barrier.title = {{}, "No budget"};
        barrier.closed = QDate(2026, 4, 20);
        set.create(barrier);
        Risk risk;
        risk.id = Id<Risk>::generate();
        risk.project = project;
        risk.title = {{}, "Supplier gives up"};
        set.create(risk);
        Decision decision;
        decision.id = Id<Decision>::generate();
        decision.project = project;
        decision.title = {{}, "A second site"};
        decision.raised = QDate(2026, 4, 1);
        set.create(decision);
        Organisation buyer;
        buyer.id = Id<Organisation>::named("process buyer");
        buyer.name = "Nord Kommune";
        set.create(buyer);
        Customer customer;
        customer.id = Id<Customer>::generate();
        customer.project = project;
        customer.organisation = buyer.id;
        customer.stage = CustomerStage::Pilot;
        customer.value = kroner(400'000);
        set.create(customer);
        Procurement purchase;
        purchase.id = Id<Procurement>::generate();
        purchase.project = project;
        purchase.route = Route::Open;
        purchase.value = kroner(2'000'000);
        purchase.planned = QDate(2026, 9, 1);
        set.create(purchase);
        place.add(set);
    }
};

QStringList linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString().replace(QChar::Nbsp, ' ');
        lines << cells.join('|');
    }
    return lines;
}

/// The table of these rows that is to be seen.
SheetView *sheetOf(const QWidget &page, const TableInfo &table)
{
    for (SheetView *view : page.findChildren<SheetView *>()) {
        if (view->isVisible() && &view->table().table() == &table)
            return view;
    }
    return nullptr;
}

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join('\n').replace(QChar::Nbsp, ' ');
}

QPushButton *buttonOf(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the page of models says what gates ask for, and a new version of a model in use can be changed", "[ui]")
{
    ProcessPlace at;
    ModelsPage page(at.place.context);
    showPage(page);
    SheetView *phases = sheetOf(page, tableInfo<Phase>());
    REQUIRE(phases);
    CHECK(phases->table().shownRows() == 7);
    phases->setCurrentRow(Id<Phase>::named("phase/F2").untyped());
    SheetView *criteria = sheetOf(page, tableInfo<GateCriterion>());
    REQUIRE(criteria);
    CHECK(criteria->table().shownRows() > 6);
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("Projects follow this version"));
    QPushButton *version = buttonOf(page, "New version");
    REQUIRE(version);
    version->click();
    CHECK(at.place.session.portfolio().rows<ProcessModel>().size() == 6); // five are shipped
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("it can be changed freely"));
}

TEST_CASE("the limits of the lights are rows that can be changed, and come back when they are missing", "[ui]")
{
    ProcessPlace at;
    ModelsPage page(at.place.context);
    showPage(page);
    SheetView *limits = sheetOf(page, tableInfo<Tolerance>());
    REQUIRE(limits);
    CHECK(limits->table().shownRows() == 4);
    PortfolioTable &rows = limits->table();
    const int line = rows.lineOf(Id<Tolerance>::named("tolerance/cost-kroner").untyped());
    REQUIRE(line >= 0);
    REQUIRE(rows.enterText(rows.index(line, rows.columnOf("red")), "250000"));
    CHECK(toleranceOf(at.place.session.portfolio(), ToleranceMeasure::CostKroner).red == 250'000);
    CHECK_FALSE(rows.enterText(rows.index(line, rows.columnOf("yellow")), "300000")); // above the red one
    QPushButton *bring = buttonOf(page, "Bring in the limits of the program");
    REQUIRE(bring);
    CHECK_FALSE(bring->isVisible());
    limits->setCurrentRow(Id<Tolerance>::named("tolerance/cost-kroner").untyped());
    REQUIRE(rows.removeLines({line}));
    QCoreApplication::sendPostedEvents();
    CHECK(bring->isVisible());
    bring->click();
    CHECK(toleranceOf(at.place.session.portfolio(), ToleranceMeasure::CostKroner).red == 6'000'000);
}

TEST_CASE("the page of barriers has barriers, risks and decisions, and its filter hides what is closed", "[ui]")
{
    ProcessPlace at;
    BarriersPage page(at.place.context);
    showPage(page);
    SheetView *barriers = sheetOf(page, tableInfo<Barrier>());
    REQUIRE(barriers);
    CHECK(barriers->table().shownRows() == 2);
    page.go(Place{QStringLiteral("barriers"), {}, {}, QStringLiteral("risks")});
    REQUIRE(sheetOf(page, tableInfo<Risk>()));
    CHECK_THAT(linesOf(sheetOf(page, tableInfo<Risk>())->table()).join('\n').toStdString(),
               Catch::Contains("Supplier gives up"));
    page.go(Place{QStringLiteral("barriers"), {}, {}, QStringLiteral("decisions")});
    REQUIRE(sheetOf(page, tableInfo<Decision>()));
    CHECK(sheetOf(page, tableInfo<Decision>())->table().shownRows() == 1);
}

TEST_CASE("the page of procurement shows the calendar, who is not coupled, and the rules as rows", "[ui]")
{
    ProcessPlace at;
    ProcurementPage page(at.place.context);
    showPage(page);
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("2026, quarter 3: 1 procurement"));
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("Robot")); // past the partnership, and coupled to nothing
    REQUIRE(sheetOf(page, tableInfo<Procurement>()));
    page.go(Place{QStringLiteral("procurement"), {}, {}, QStringLiteral("thresholds")});
    SheetView *thresholds = nullptr;
    for (SheetView *view : page.findChildren<SheetView *>()) {
        if (view->isVisible())
            thresholds = view;
    }
    REQUIRE(thresholds);
    CHECK_THAT(linesOf(thresholds->table()).join('\n').toStdString(), Catch::Contains("1,064,177"));
}

TEST_CASE("the page of the market names the projects without plans, and opens the project of a customer", "[ui][A20]")
{
    ProcessPlace at;
    MarketPage page(at.place.context);
    showPage(page);
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("0 of 1 project from the third phase on"));
    CHECK_THAT(textsOf(page).toStdString(), Catch::Contains("1 customer, weighted DKK 200,000"));
    SheetView *plans = sheetOf(page, tableInfo<Project>());
    REQUIRE(plans);
    CHECK_THAT(linesOf(plans->table())[0].toStdString(), Catch::Contains("P-1|Robot|Procurement|None|None"));
    // The rows are the projects: they are not deleted here.
    plans->setCurrentRow(at.project.untyped());
    plans->selectRow(0);
    plans->removeSelectedRows();
    plans->emptySelection();
    CHECK(at.place.session.portfolio().find(at.project));
    page.go(Place{QStringLiteral("market"), {}, {}, QStringLiteral("customers")});
    SheetView *customers = sheetOf(page, tableInfo<Customer>());
    REQUIRE(customers);
    PortfolioTable &rows = customers->table();
    REQUIRE(rows.shownRows() == 1);
    // An order has its day at once.
    REQUIRE(rows.enterText(rows.index(0, rows.columnOf("stage")), "Order"));
    const Customer ordered = *at.place.session.portfolio().rows<Customer>().begin();
    CHECK(ordered.stage == CustomerStage::Order);
    CHECK(ordered.ordered == at.place.session.shownDate());
    // And goes with it; a day of an order makes one.
    REQUIRE(rows.enterText(rows.index(0, rows.columnOf("stage")), "Pilot"));
    CHECK_FALSE(at.place.session.portfolio().find(ordered.id)->ordered);
    REQUIRE(rows.enterText(rows.index(0, rows.columnOf("ordered")), "1 Apr 2026"));
    CHECK(at.place.session.portfolio().find(ordered.id)->stage == CustomerStage::Order);
    customers->setCurrentRow(ordered.id.untyped());
    QPushButton *open = buttonOf(page, "Open the project");
    REQUIRE(open);
    CHECK(open->isEnabled());
}
