#include <catch2/catch.hpp>

#include "tests/journal/JournalDesk.h"

using namespace opi;
using namespace opi::test;

TEST_CASE("the portfolio as of a date is what was saved then")
{
    std::mt19937 random(6);
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    QList<std::pair<QDateTime, Portfolio>> saves;
    for (int day = 0; day < 60; ++day) {
        saves << std::pair(desk.time, desk.journal->portfolio());
        desk.time = desk.time.addDays(1);
        if (day % 7 == 6)
            REQUIRE(desk.journal->undo());
        else
            REQUIRE(desk.journal->perform(randomChange(desk.journal->portfolio(), random)));
    }
    for (const auto &[time, portfolio] : saves) {
        CHECK(valueOf(desk.journal->asOf(time)) == portfolio);
        CHECK(valueOf(desk.journal->asOf(time.addSecs(3600))) == portfolio);
    }
    CHECK(valueOf(desk.journal->asOf(saves.first().first.addSecs(-1))) == Portfolio());
    CHECK(valueOf(desk.journal->asOf(desk.time.addYears(1))) == desk.journal->portfolio());
}

TEST_CASE("walking back at once and entry by entry leads to the same portfolios")
{
    std::mt19937 random(8);
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    for (int i = 0; i < 80; ++i) {
        if (random() % 4 == 0)
            REQUIRE(desk.journal->undo());
        else
            REQUIRE(desk.journal->perform(randomChange(desk.journal->portfolio(), random)));
    }
    Portfolio step = desk.journal->portfolio();
    const Store store = valueOf(Store::open(desk.path, Store::Access::ReadOnly));
    for (const JournalEntry &entry : valueOf(desk.journal->entries())) {
        CHECK(valueOf(desk.journal->after(entry.seq)) == step);
        REQUIRE(step.apply(valueOf(journal_table::walkBack(store.db(), step, entry.seq, entry.seq))));
    }
    CHECK(step == Portfolio());
    CHECK(valueOf(desk.journal->after(0)) == step);
}

TEST_CASE("time in the journal never runs backwards, whatever the clock of the computer does")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const QDateTime first = desk.time;
    desk.time = first.addDays(-30);
    desk.reopen();
    REQUIRE(desk.journal->perform(rename(desk.journal->portfolio(), "A")));
    CHECK(valueOf(desk.journal->entries()).first().at == first);
}

TEST_CASE("the changes of an entry are told cell by cell, with an absent value unlike an empty text")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const Project project = *desk.journal->portfolio().rows<Project>().begin();
    Project edited = project;
    edited.code = "P-1";
    edited.externalId.clear();
    edited.start = QDate(2026, 3, 1);
    edited.end.reset();
    ChangeSet set("edit-project");
    set.update(project, edited);
    REQUIRE(desk.journal->perform(set));
    REQUIRE(desk.journal->perform(rename(desk.journal->portfolio(), "Later")));

    const QList<RowChange> changes = valueOf(desk.journal->changes(2));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].row == project.id.untyped());
    CHECK(changes[0].kind == RowChange::Kind::Updated);
    const auto cell = [&](const char *name) {
        for (const CellChange &change : changes[0].cells) {
            if (tableInfo<Project>().cells[std::size_t(change.cell)].name == name)
                return change;
        }
        return CellChange{-1, {}, {}};
    };
    CHECK(cell("code").before == project.code);
    CHECK(cell("code").after == "P-1");
    CHECK(cell("start_date").after == "2026-03-01");
    CHECK(cell("external_id").after == "");
    CHECK_FALSE(cell("external_id").after.isNull());
    CHECK(cell("end_date").after.isNull());
    CHECK(cell("title_da").cell == -1);

    const QList<RowChange> created = valueOf(desk.journal->changes(1));
    CHECK(created.size() == 3 * (1 + 3 + 5 + 6 + 4 + 2 + 8) + 5 + 5 + 5 + 1 + 7);
    CHECK(created[0].kind == RowChange::Kind::Created);
    CHECK(created[0].cells.size() == qsizetype(allTables()[std::size_t(created[0].table)].cells.size()));

    QMap<int, int> all, first;
    for (const RowChange &change : created)
        ++all[change.table];
    for (const RowChange &change : valueOf(desk.journal->changes(1, 4)))
        ++first[change.table];
    CHECK(first.keys() == all.keys());
    for (auto table = all.cbegin(); table != all.cend(); ++table)
        CHECK(first[table.key()] == std::min(*table, 4));
}

TEST_CASE("the history of a project is the entries that touched it or what it owns or owned")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const auto projects = desk.journal->portfolio().rows<Project>();
    const Id<Project> mine = projects.begin()->id;
    const Project other = *std::next(projects.begin());

    ChangeSet removal("delete-milestone");
    removal.remove(*desk.journal->portfolio().of<Milestone>(mine).begin());
    REQUIRE(desk.journal->perform(removal));
    Project renamed = other;
    renamed.title.da = "Ny";
    ChangeSet elsewhere("rename-project");
    elsewhere.update(other, renamed);
    REQUIRE(desk.journal->perform(elsewhere));
    const Risk risk{Id<Risk>::generate(), mine, {"Ny", {}}, {}, 2, 3, {}, {}, {}};
    ChangeSet addition("add-risk");
    addition.create(risk);
    REQUIRE(desk.journal->perform(addition));

    QStringList actions;
    for (const JournalEntry &entry : valueOf(desk.journal->entriesOf(mine)))
        actions << entry.action;
    CHECK(actions == QStringList{"add-risk", "delete-milestone", "import-sample"});
}

TEST_CASE("a restore point is an entry that undo and redo pass over, and a moment to walk back to")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const Portfolio first = desk.journal->portfolio();
    REQUIRE(desk.journal->addPoint("Before the meeting"));
    REQUIRE(desk.journal->perform(rename(first, "Ny titel")));
    REQUIRE(desk.journal->undo());
    REQUIRE(desk.journal->addPoint("After it")); // what was undone can still be done again
    desk.reopen();
    CHECK(desk.journal->nextRedo()->subject == "Ny titel");
    REQUIRE(desk.journal->redo());
    const QList<JournalEntry> entries = valueOf(desk.journal->entries());
    REQUIRE(entries.size() == 6);
    CHECK(entries[4].isPoint());
    CHECK(entries[4].subject == "Before the meeting");
    CHECK(valueOf(desk.journal->changes(entries[4].seq)).isEmpty());
    CHECK(valueOf(desk.journal->after(entries[4].seq)) == first);
    REQUIRE(desk.journal->undo());
    REQUIRE(desk.journal->undo());
    CHECK(desk.journal->portfolio() == Portfolio());
}
