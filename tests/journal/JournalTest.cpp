#include "core/journal/Journal.h"
#include "core/portfolio/Dependants.h"
#include "tests/support/Builders.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

/// A journal over a new file, with a clock that the test sets.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QDateTime time = QDateTime::fromString("2026-01-01T08:00:00Z", Qt::ISODate);
    Journal journal{valueOf(Store::open(path, Sqlite::Access::Create)), {}, "Anna", [this] { return time; }};
};

/// The file as it is now. A copy, because the journal has the file to itself.
Portfolio saved(const Desk &desk)
{
    const QString copy = desk.folder.filePath("copy.opi");
    QFile::remove(copy);
    QFile::copy(desk.path, copy);
    return valueOf(valueOf(Store::open(copy)).load());
}

} // namespace

TEST_CASE("any walk of do, undo and redo ends where its sets say, in memory and in the file")
{
    std::mt19937 random(5);
    Desk desk;
    QList<Portfolio> states{desk.journal.portfolio()}; // after 0, 1, 2 ... sets
    qsizetype at = 0;
    REQUIRE(desk.journal.perform(sample()));
    states << desk.journal.portfolio();
    ++at;

    for (int step = 0; step < 200; ++step) {
        const unsigned choice = random() % 4;
        if (choice == 0 && desk.journal.canUndo()) {
            REQUIRE(desk.journal.undo());
            --at;
        } else if (choice == 1 && desk.journal.canRedo()) {
            REQUIRE(desk.journal.redo());
            ++at;
        } else {
            const ChangeSet set = randomChange(desk.journal.portfolio(), random);
            if (set.isEmpty())
                continue;
            REQUIRE(desk.journal.perform(set));
            states.resize(at + 1);
            states << desk.journal.portfolio();
            ++at;
        }
        REQUIRE(desk.journal.portfolio() == states[at]);
        if (step % 20 == 0)
            REQUIRE(saved(desk) == states[at]);
    }
    CHECK(saved(desk) == states[at]);
}

TEST_CASE("the portfolio as of a date is what was saved then")
{
    std::mt19937 random(6);
    Desk desk;
    REQUIRE(desk.journal.perform(sample()));
    QList<std::pair<QDateTime, Portfolio>> saves;
    for (int day = 0; day < 60; ++day) {
        saves << std::pair(desk.time, desk.journal.portfolio());
        desk.time = desk.time.addDays(1);
        REQUIRE((day % 7 == 6 ? desk.journal.undo() : desk.journal.perform(randomChange(desk.journal.portfolio(), random))));
    }
    for (const auto &[time, portfolio] : saves)
        CHECK(valueOf(desk.journal.asOf(time)) == portfolio);
    CHECK(valueOf(desk.journal.asOf(saves.first().first.addSecs(-1))) == Portfolio());
}

TEST_CASE("deleting a project takes all that it owns, and undo brings all of it back")
{
    Desk desk;
    REQUIRE(desk.journal.perform(sample()));
    const Portfolio before = desk.journal.portfolio();
    const auto id = before.rows<Project>().begin()->id;

    REQUIRE(desk.journal.perform(valueOf(deletion(before, id, "delete-project"))));
    CHECK_FALSE(desk.journal.portfolio().find(id));
    CHECK(desk.journal.portfolio().of<Milestone>(id).empty());
    CHECK(desk.journal.portfolio().rows<Risk>().size() == 2 * 4);

    REQUIRE(desk.journal.undo());
    CHECK(desk.journal.portfolio() == before);
    CHECK(saved(desk) == before);
}

TEST_CASE("each done, undone and redone set is announced once, a refused one never")
{
    Desk desk;
    int announced = 0;
    QObject::connect(&desk.journal, &Journal::changed, [&] { ++announced; });
    REQUIRE(desk.journal.perform(sample()));
    REQUIRE(desk.journal.undo());
    REQUIRE(desk.journal.redo());
    CHECK_FALSE(desk.journal.perform(sample()));
    CHECK_FALSE(desk.journal.redo());
    CHECK(announced == 3);
}
