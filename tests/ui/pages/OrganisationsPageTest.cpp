#include <catch2/catch.hpp>

#include "tests/ui/Workplace.h"
#include "ui/models/PortfolioTable.h"
#include "ui/pages/organisations/OrganisationsPage.h"
#include "ui/widgets/SheetView.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

using namespace opi;
using namespace opi::test;

namespace {

struct ShownOrganisations {
    Workplace place{Language::English};
    Organisation hospital, idle;
    Project project;
    OrganisationsPage page{place.context};
    SheetView &view = *page.findChild<SheetView *>();
    PortfolioTable &table = view.table();

    ShownOrganisations()
    {
        ChangeSet set("import-sample");
        hospital.id = Id<Organisation>::generate();
        hospital.name = "Eksempel Sygehus";
        hospital.kind = OrganisationKind::Hospital;
        idle.id = Id<Organisation>::generate();
        idle.name = "Aarhus Eksempelkommune";
        project.id = Id<Project>::generate();
        project.code = "P-0001";
        project.title.da = "Seng";
        set.create(hospital);
        set.create(idle);
        set.create(project);
        for (const PartnerRole role : {PartnerRole::NeedOwner, PartnerRole::Buyer})
            set.create(ProjectPartner{Id<ProjectPartner>::generate(), project.id, hospital.id, role, {}, {}});
        place.add(set);
        showPage(page);
    }
    QModelIndex cell(const Organisation &body, const char *column) const
    {
        return table.index(table.lineOf(body.id.untyped()), table.columnOf(column));
    }
    QLineEdit *open(const Organisation &body, const char *column)
    {
        view.setFocus();
        view.setCurrentIndex(cell(body, column));
        QTest::keyClick(&view, Qt::Key_Return);
        return view.viewport()->findChild<QLineEdit *>();
    }
};

} // namespace

TEST_CASE("an organisation with two roles in one project takes part in one project")
{
    ShownOrganisations shown;
    CHECK(shown.cell(shown.hospital, "projects").data() == "1");
    CHECK(shown.cell(shown.hospital, "roles").data() == "Need owner, Buyer");
    CHECK(shown.cell(shown.idle, "projects").data() == "0");
    CHECK(shown.cell(shown.idle, "kind").data() == "");
}

TEST_CASE("a CVR number must pass modulus 11, and what does not stays in the cell with the reason")
{
    ShownOrganisations shown;
    QLineEdit *editor = shown.open(shown.hospital, "cvr");
    REQUIRE(editor);
    QTest::keyClicks(editor, "12345678");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(editor->accessibleDescription().contains("12345678"));
    CHECK(shown.place.onDisk().find(shown.hospital.id)->cvr.isEmpty());
    editor->selectAll();
    QTest::keyClicks(editor, "10150817"); // 2*1 + 7*0 + 6*1 + 5*5 + 4*0 + 3*8 + 2*1 + 1*7 = 66 = 6 * 11
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(shown.place.onDisk().find(shown.hospital.id)->cvr == "10150817");
}

TEST_CASE("an organisation that takes part somewhere is not deleted, and the reason is told; another one is")
{
    ShownOrganisations shown;
    QStringList told;
    QObject::connect(&shown.place.session, &Session::refused,
                     [&](const Error &error) { told << QString::fromLatin1(error.code); });
    shown.view.setFocus();
    shown.view.setCurrentIndex(shown.cell(shown.hospital, "name"));
    QTest::keyClick(&shown.view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(told == QStringList{"row-in-use"});
    CHECK(shown.table.shownRows() == 2);
    shown.view.setCurrentRow(shown.idle.id.untyped());
    QTest::keyClick(&shown.view, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shown.table.shownRows() == 1);
    shown.place.session.undo();
    CHECK(shown.table.shownRows() == 2);
}

TEST_CASE("the projects of an organisation open as a named filter of the list of projects")
{
    ShownOrganisations shown;
    shown.view.setCurrentIndex(shown.cell(shown.hospital, "name"));
    for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
        if (button->text() == "Show its projects")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const Place here = shown.place.trail.here();
    CHECK(here.page == "projects");
    CHECK(here.filter.name(shown.place.session.words()) == "with Eksempel Sygehus");
    CHECK(here.filter.projects(shown.place.session.portfolio(), QDate(2026, 5, 4)) == QList{shown.project.id});
}

TEST_CASE("a person is made in the empty line of the people, and deleted again")
{
    ShownOrganisations shown;
    shown.page.findChild<QTabBar *>()->setCurrentIndex(1);
    SheetView &people = *shown.page.findChildren<SheetView *>()[1];
    people.beginDraft();
    auto *editor = people.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor);
    QTest::keyClicks(editor, "Projektleder A");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    REQUIRE(shown.place.onDisk().rows<Person>().size() == 1);
    CHECK(shown.place.session.journal().nextUndo()->subject.isEmpty()); // the journal names nobody
    people.setFocus();
    people.setCurrentIndex(people.table().index(0, 0));
    QTest::keyClick(&people, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(shown.place.onDisk().rows<Person>().isEmpty());
}

TEST_CASE("every control of the organisations that takes the keyboard has a name")
{
    ShownOrganisations shown;
    for (QWidget *widget : shown.page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenu"))
            continue;
        CAPTURE(widget->metaObject()->className());
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("pictures of the organisations", "[.pictures]")
{
    Workplace place;
    place.add(sample({.projects = 200}));
    OrganisationsPage page(place.context);
    showPage(page);
    takePicture(page, "organisations");
}
