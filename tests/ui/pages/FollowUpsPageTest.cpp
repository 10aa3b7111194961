#include <catch2/catch.hpp>

#include "core/domain/FollowUp.h"
#include "core/domain/Person.h"
#include "tests/ui/Workplace.h"
#include "ui/pages/followups/FollowUpsPage.h"
#include "ui/widgets/FilterField.h"
#include "ui/widgets/TableView.h"

#include <QFile>
#include <QPushButton>

using namespace opi;
using namespace opi::test;

namespace {

/// A follow-up that is overdue, one to come, and one that is done; today is 4 May 2026.
struct ShownFollowUps {
    Workplace place{Language::English};
    FollowUpsPage page{place.context};
    Id<FollowUp> late = Id<FollowUp>::named("late");

    ShownFollowUps()
    {
        ChangeSet set("import-list");
        Person person;
        person.id = Id<Person>::named("ida");
        person.name = "Ida";
        set.create(person);
        Project project;
        project.id = Id<Project>::named("1");
        project.code = "P-1";
        project.title = {{}, "Robot"};
        set.create(project);
        const auto add = [&](const Id<FollowUp> &id, const char *title, QDate due) {
            FollowUp row;
            row.id = id;
            row.project = project.id;
            row.title = {{}, title};
            row.due = due;
            row.owner = person.id;
            return row;
        };
        set.create(add(late, "Sign the agreement", QDate(2026, 5, 1)));
        set.create(add(Id<FollowUp>::named("next"), "Ask the buyer", QDate(2026, 5, 20)));
        FollowUp done = add(Id<FollowUp>::named("done"), "Found the team", QDate(2026, 4, 20));
        done.done = QDate(2026, 4, 18);
        set.create(done);
        place.add(set);
        showPage(page);
    }
    TableView &list() const { return *page.findChild<TableView *>("follow-ups"); }
    QStringList column(const char *text) const
    {
        QStringList lines;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < list().model()->columnCount(); ++column)
                cells << list().model()->index(row, column).data().toString();
            if (cells.join('|').contains(text))
                lines << cells.join('|');
        }
        return lines;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("what is open and dated stands in one list, and is done from there", "[followups]")
{
    ShownFollowUps shown;
    CHECK(shown.list().model()->rowCount() == 2);
    REQUIRE(shown.column("Sign the agreement").size() == 1);
    CHECK(shown.column("Sign the agreement")[0].contains("Overdue"));
    CHECK(shown.column("Found the team").isEmpty());
    shown.list().setCurrentIndex(shown.list().model()->index(0, 0)); // the earliest first
    QPushButton *done = shown.button("Mark as done");
    REQUIRE(done);
    REQUIRE(done->isEnabled());
    done->click();
    CHECK(shown.list().model()->rowCount() == 1);
    CHECK(shown.place.onDisk().find(shown.late)->done == QDate(2026, 5, 4));
    takePicture(shown.page, "followups");
}

TEST_CASE("the calendar file has what the list shows", "[followups]")
{
    ShownFollowUps shown;
    shown.page.findChild<FilterField *>()->setText("buyer");
    CHECK(shown.list().model()->rowCount() == 1);
    const QString path = shown.place.folder.filePath("a.ics");
    shown.page.exportTo(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 1);
    CHECK(calendar.contains("SUMMARY:Follow-up: Ask the buyer (P-1)"));
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260520"));
    shown.page.exportTo(shown.place.folder.filePath("nowhere/a.ics")); // refused, and the page goes on
    CHECK(shown.list().model()->rowCount() == 1);
}
