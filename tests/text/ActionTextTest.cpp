#include "core/text/ActionText.h"

#include "core/base/Subject.h"
#include "core/text/Labels.h"

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("an action is told with what it was done to")
{
    const Words words(Language::English);
    CHECK(actionText(words, "import-list", "projects.csv") == "List imported: projects.csv");
    CHECK(actionText(words, "new-portfolio", {}) == "Portfolio created");
}

TEST_CASE("creating, editing and deleting is told for every table")
{
    const Words words(Language::English);
    CHECK(actionText(words, "edit-budget_line", "Test") == "Budget line changed: Test");
    CHECK(actionText(words, "delete-budget-line", "Test") == "Budget line deleted: Test");
    for (const TableInfo &table : allTables()) {
        const QString action = "create-" + QString::fromLatin1(table.name);
        CHECK(actionText(words, action, {}) == rowLabel(words, table) + " created");
    }
}

TEST_CASE("what was undone is told as undone")
{
    const Words words(Language::English);
    CHECK(journalText(words, "edit-risk", "Late", "undo") == "Undone – Risk changed: Late");
    CHECK(journalText(words, "edit-risk", "Late", "ui") == "Risk changed: Late");
}

TEST_CASE("an action that this version does not know is still told")
{
    CHECK(actionText(Words(Language::English), "publish-report", "March") == "Portfolio changed: March");
}

TEST_CASE("what was done names its row in the language of the reader, and in the other where there is one name")
{
    const QString both = subjectText({"Effekt målt", "Effect measured"});
    CHECK(actionText(Words(Language::English), "edit-milestone", both) == "Milestone changed: Effect measured");
    CHECK(actionText(Words(Language::Danish), "edit-milestone", both).endsWith(": Effekt målt"));
    for (const QString &one : {subjectText({"Kun dansk", ""}), subjectText({"", "Kun dansk"}),
                               subjectText({"Kun dansk", "Kun dansk"}), QString("Kun dansk")}) {
        CHECK(one == "Kun dansk");
        CHECK(actionText(Words(Language::English), "edit-milestone", one) == "Milestone changed: Kun dansk");
    }
    CHECK(subjectText({"To\nlinjer", "Two\nlines"}) == "To linjer\nTwo lines"); // a name is one line
}
