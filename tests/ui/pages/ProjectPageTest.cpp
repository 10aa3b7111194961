#include <catch2/catch.hpp>

#include "core/actions/Presets.h"
#include "tests/ui/Workplace.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/project/MilestoneState.h"
#include "ui/pages/project/ProjectHistory.h"
#include "ui/pages/project/ProjectPage.h"
#include "ui/widgets/SheetCard.h"
#include "ui/widgets/SheetView.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

using namespace opi;
using namespace opi::test;

namespace {

/// One project in the second phase of the shipped model, with a partner, milestones, a risk and money.
struct OneProject {
    Project project;
    Id<Organisation> hospital = Id<Organisation>::generate(), company = Id<Organisation>::generate();
    QList<Id<Phase>> phases;

    explicit OneProject(Workplace &place)
    {
        place.add(valueOf(actions::startPortfolio({{"Prøve", "Sample"}, {}, {}, Language::Danish})));
        ChangeSet set("import-sample");
        std::map<int, Id<Phase>> byPosition;
        for (const Phase &phase : place.session.portfolio().rows<Phase>()) {
            if (place.session.portfolio().find(phase.model)->isDefault)
                byPosition[phase.position] = phase.id;
        }
        for (const auto &[position, phase] : byPosition)
            phases << phase;
        const auto body = [&](Id<Organisation> id, const char *name, OrganisationKind kind) {
            Organisation organisation;
            organisation.id = id;
            organisation.name = QString::fromUtf8(name);
            organisation.kind = kind;
            set.create(organisation);
        };
        body(hospital, "Eksempel Sygehus", OrganisationKind::Hospital);
        body(company, "Ærø Robotics ApS", OrganisationKind::Company);
        project.id = Id<Project>::generate();
        project.code = "P-0001";
        project.title = {"Robot til tidlig mobilisering", "Robot for early mobilisation"};
        project.summary = {"Patienter kommer ud af sengen to dage før.", "Patients leave the bed two days earlier."};
        project.phase = phases[1];
        project.start = QDate(2025, 2, 1);
        project.overall = {Light::Yellow, {"Testen er forsinket", "The trial is late"}, QDate(2026, 4, 26)};
        set.create(project);
        set.create(ProjectPartner{Id<ProjectPartner>::generate(), project.id, hospital, PartnerRole::NeedOwner,
                                  kroner(0), kroner(400'000)});
        const auto milestone = [&](const char *title, QDate planned, std::optional<QDate> forecast,
                                   std::optional<QDate> actual) {
            const LocalizedText name{QString::fromUtf8(title), {}};
            set.create(Milestone{Id<Milestone>::generate(), project.id, name, planned, forecast, actual});
        };
        milestone("Prototype i drift", QDate(2026, 2, 1), {}, QDate(2026, 2, 6));
        milestone("Baseline målt", QDate(2026, 4, 22), {}, {});
        milestone("Effektmåling afsluttet", QDate(2026, 9, 1), QDate(2026, 10, 16), {});
        milestone("Indkøbsstrategi godkendt", QDate(2026, 12, 1), {}, {});
        set.create(
            Risk{Id<Risk>::generate(), project.id, {"Ingen budgetejer", "No budget owner"}, {}, 4, 5, {}, {}, {}});
        set.create(BudgetLine{
            Id<BudgetLine>::generate(), project.id, 2026, {"Løn", "Pay"}, kroner(1'200'000), {}, kroner(1'350'000)});
        set.create(Grant{Id<Grant>::generate(),
                         project.id,
                         hospital,
                         {"Pulje", "Fund"},
                         GrantState::Committed,
                         kroner(500'000),
                         AmountBasis::PerYear,
                         2025,
                         2027});
        place.add(set);
    }
};

struct ShownProject {
    Workplace place{Language::English};
    OneProject rows{place};
    ProjectPage page{place.context};

    explicit ShownProject(const QString &part = {})
    {
        page.go(Place::ofProject(rows.project.id, part));
        showPage(page);
    }
    SheetView &view(int number = 0) const
    {
        QList<SheetView *> shown;
        for (SheetView *view : page.findChildren<SheetView *>()) {
            if (view->isVisible())
                shown << view;
        }
        return *shown[number];
    }
    const Project &project() const { return *place.session.portfolio().find(rows.project.id); }
    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        throw std::runtime_error(("nothing is called " + name).toStdString());
    }
};

/// Types into the cell that has the keyboard, and confirms it.
void type(SheetView &view, const char *column, int line, const QString &text)
{
    view.setFocus();
    view.setCurrentIndex(view.table().index(line, view.table().columnOf(column)));
    QTest::keyClick(&view, Qt::Key_F2);
    QWidget *editor = view.indexWidget(view.currentIndex());
    if (!editor)
        editor = view.viewport()->findChild<QComboBox *>()
                     ? static_cast<QWidget *>(view.viewport()->findChild<QComboBox *>())
                     : view.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->lineEdit()->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
}

} // namespace

TEST_CASE("a milestone is late by its forecast, overdue by today, and reached when it has an actual date")
{
    const QDate today(2026, 5, 4);
    Milestone milestone;
    milestone.planned = QDate(2026, 5, 1);
    CHECK(milestoneState(milestone, today).kind == MilestoneState::Kind::Overdue);
    CHECK(milestoneState(milestone, today).days == 3);
    milestone.forecast = QDate(2026, 6, 15);
    CHECK(milestoneState(milestone, today).kind == MilestoneState::Kind::Delayed);
    CHECK(milestoneState(milestone, today).days == 45);
    milestone.actual = QDate(2026, 4, 28);
    CHECK(milestoneState(milestone, today).kind == MilestoneState::Kind::Reached);
    CHECK(milestoneText(milestoneState(milestone, today), Words(Language::English)) == "Reached");
}

TEST_CASE("a fact typed into the form is in the file when the field is left, and undo shows the old one again")
{
    ShownProject shown;
    auto *code = qobject_cast<QLineEdit *>(shown.named("Code"));
    REQUIRE(code);
    code->setFocus();
    code->selectAll();
    QTest::keyClicks(code, "OPI-7");
    QTest::keyClick(code, Qt::Key_Tab);
    CHECK(shown.place.onDisk().find(shown.rows.project.id)->code == "OPI-7");
    shown.place.session.undo();
    CHECK(code->text() == "P-0001");
}

TEST_CASE("a field that cannot be taken says why below it, keeps what was typed, and Escape gives it up")
{
    ShownProject shown;
    auto *end = qobject_cast<QLineEdit *>(shown.named("End"));
    end->setFocus();
    QTest::keyClicks(end, "1/1-25"); // before the start
    QTest::keyClick(end, Qt::Key_Return);
    CHECK_FALSE(end->accessibleDescription().isEmpty());
    CHECK(end->text() == "1/1-25");
    CHECK_FALSE(shown.project().end);
    QTest::keyClick(end, Qt::Key_Escape);
    CHECK(end->text().isEmpty());
    CHECK(end->accessibleDescription().isEmpty());
}

TEST_CASE("both languages of a text are in the form, and each is its own edit")
{
    ShownProject shown;
    auto *english = qobject_cast<QPlainTextEdit *>(shown.named("Summary (English)"));
    english->setFocus();
    english->selectAll();
    QTest::keyClicks(english, "Two days earlier");
    QTest::keyClick(english, Qt::Key_Tab);
    CHECK(shown.project().summary.en == "Two days earlier");
    CHECK(shown.project().summary.da == shown.rows.project.summary.da);
}

TEST_CASE("a red light waits for its reason, and both are one judgement of today")
{
    ShownProject shown;
    auto *light = qobject_cast<QComboBox *>(shown.named("Time: Light"));
    auto *reason = qobject_cast<QLineEdit *>(shown.named("Time: Reason"));
    REQUIRE(light);
    REQUIRE(reason);
    light->setFocus();
    light->lineEdit()->selectAll();
    QTest::keyClicks(light, "red");
    QTest::keyClick(light, Qt::Key_Return);
    CHECK(shown.project().time.light == Light::None);
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, "Leverancen mangler");
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(shown.project().time.light == Light::Red);
    CHECK(shown.project().time.reason.en == "Leverancen mangler");
    CHECK(shown.project().time.judgedOn == QDate(2026, 5, 4));
}

TEST_CASE("a move to the next phase is recorded with its day and reason, and undone in one step")
{
    ShownProject shown;
    const auto buttons = shown.page.findChildren<QPushButton *>();
    const auto move =
        std::find_if(buttons.begin(), buttons.end(), [](auto *b) { return b->isDefault() && b->isVisible(); });
    QTest::mouseClick(*move, Qt::LeftButton);
    auto *reason = qobject_cast<QLineEdit *>(shown.named("Reason"));
    REQUIRE(reason);
    reason->setFocus();
    QTest::keyClicks(reason, "Aftalen er underskrevet");
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(shown.project().phase == shown.rows.phases[2]);
    const Portfolio saved = shown.place.onDisk();
    REQUIRE(saved.rows<PhaseTransition>().size() == 1);
    CHECK(saved.rows<PhaseTransition>().begin()->reason.en == "Aftalen er underskrevet");
    CHECK(saved.rows<PhaseTransition>().begin()->decidedOn == QDate(2026, 5, 4));
    shown.place.session.undo();
    CHECK(shown.project().phase == shown.rows.phases[1]);
    CHECK(shown.place.onDisk().rows<PhaseTransition>().isEmpty());
}

TEST_CASE("a milestone becomes a row when it has a title and a day, typed into the empty line")
{
    ShownProject shown("milestones");
    SheetView &view = shown.view();
    REQUIRE(view.table().shownRows() == 4);
    type(view, "title", 4, "Uddannelse af personale");
    CHECK(view.table().shownRows() == 4); // a milestone needs a day
    type(view, "planned", 4, "week 14");
    CHECK(view.table().shownRows() == 5);
    CHECK(view.table().index(4, 1).data().toString() == QString("30 Mar 2026").replace(u' ', QChar::Nbsp));
    shown.place.session.undo();
    CHECK(view.table().shownRows() == 4);
}

TEST_CASE("the states of milestones are tags with days")
{
    ShownProject shown("milestones");
    PortfolioTable &table = shown.view().table();
    QStringList states;
    for (int line = 0; line < 4; ++line)
        states << table.index(line, table.columnOf("state")).data().toString();
    const Words english(Language::English);
    CHECK(states[1].contains("12"));
    CHECK(states[2].contains("45"));
    CHECK(states
          == QStringList{milestoneText({MilestoneState::Kind::Reached, 5}, english),
                         milestoneText({MilestoneState::Kind::Overdue, 12}, english),
                         milestoneText({MilestoneState::Kind::Delayed, 45}, english),
                         milestoneText({MilestoneState::Kind::OnPlan, 0}, english)});
}

TEST_CASE("budget lines deviate by their forecast, and a grant per year counts in each of its years")
{
    ShownProject shown("money");
    PortfolioTable &budget = shown.view(0).table();
    PortfolioTable &grants = shown.view(1).table();
    CHECK(budget.totalText(budget.columnOf("deviation")) == "150,000");
    CHECK(grants.totalText(grants.columnOf("total")) == "1,500,000");
    type(shown.view(0), "actual", 0, "1.25 m");
    CHECK(shown.place.onDisk().rows<BudgetLine>().begin()->actual == kroner(1'250'000));
}

TEST_CASE("a partner is chosen by part of its name, and a name that is not there is said at the cell")
{
    ShownProject shown("partners");
    SheetView &view = shown.view();
    type(view, "organisation", 1, "ærø");
    CHECK(view.table().shownRows() == 2);
    type(view, "organisation", 2, "Ukendt A/S");
    CHECK(view.table().shownRows() == 2);
    CHECK(view.viewport()->findChild<QComboBox *>());
    QTest::keyClick(view.viewport()->findChild<QComboBox *>(), Qt::Key_Escape);
    QTest::qWait(1);
    shown.page.activateWindow(); // the list that the completer offered was a window of its own
    view.setFocus();
    QTest::qWait(1);
    CHECK(view.hasFocus());
    view.setCurrentIndex(view.table().index(1, 0));
    CHECK(view.selectedLines() == QList<int>{1});
    QTest::keyClick(&view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shown.place.onDisk().rows<ProjectPartner>().size() == 1);
}

TEST_CASE("the history says what was and what became, the newest first")
{
    ShownProject shown;
    Project renamed = shown.project();
    renamed.title.da = "Robot og seng";
    renamed.confidentiality = Confidentiality::Open;
    ChangeSet set("edit-project");
    set.subject = renamed.title.da;
    set.update(shown.project(), renamed);
    shown.place.add(set);
    shown.page.go(Place::ofProject(shown.rows.project.id, "history"));
    QString text;
    for (const QLabel *label : shown.page.findChild<ProjectHistory *>()->findChildren<QLabel *>())
        text += label->text();
    CHECK(text.contains("Robot til tidlig mobilisering → Robot og seng"));
    CHECK(text.contains("Internal → Open"));
    CHECK(text.contains("Anna"));
}

TEST_CASE("a part that was not shown speaks of the new project, in the new language, when it is shown again")
{
    ShownProject shown("money");
    const auto offers = [&](const char *text) {
        const QList<QPushButton *> buttons = shown.page.findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->isVisible() && button->text() == QString::fromUtf8(text);
        });
    };
    CHECK(offers("Add a budget line"));
    Project other = shown.project();
    other.id = Id<Project>::generate();
    other.code = "P-0002";
    ChangeSet set("create-project");
    set.create(other);
    shown.place.add(set);
    CHECK(shown.view().table().rowCount() == 2); // the budget line, and the empty one
    shown.page.go(Place::ofProject(other.id, "overview"));
    shown.place.use(Language::Danish);
    shown.page.go(Place::ofProject(other.id, "money"));
    CHECK(offers("Tilføj budgetlinje"));
    CHECK(shown.view().table().rowCount() == 1);

    shown.page.hide();
    shown.place.use(Language::English);
    shown.page.show();
    CHECK(offers("Add a budget line"));
}

TEST_CASE("every control of every part of a project that takes the keyboard has a name")
{
    for (const QString part : {"overview", "readiness", "gate", "procurement", "market", "barriers", "decisions",
                               "partners", "milestones", "risks", "money", "history"}) {
        ShownProject shown(part);
        for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu")
                || (widget->focusProxy() && widget->inherits("QLineEdit")) || widget->inherits("QLabel"))
                continue;
            CAPTURE(part.toStdString(), widget->metaObject()->className());
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("pictures of a project", "[.pictures]")
{
    for (const QString part : {"overview", "partners", "milestones", "risks", "money", "history"}) {
        ShownProject shown(part);
        takePicture(shown.page, "project-" + part);
    }
    ShownProject shown;
    shown.place.use(Language::Danish);
    shown.place.style().use(Theme::dark());
    takePicture(shown.page, "project-da-dark");
    shown.place.style().use(Theme::light());
}
