#include <catch2/catch.hpp>

#include "core/journal/LongWrite.h"
#include "core/portfolio/Dependants.h"
#include "tests/journal/JournalDesk.h"

#include <thread>

using namespace opi;
using namespace opi::test;

TEST_CASE("any walk of do, undo, redo and reopening ends where its sets say, in memory and in the file")
{
    std::mt19937 random(5);
    Desk desk;
    QList<Portfolio> states{desk.journal->portfolio()}; // after 0, 1, 2 ... sets
    qsizetype at = 0;
    REQUIRE(desk.journal->perform(sample()));
    states << desk.journal->portfolio();
    ++at;

    for (int step = 0; step < 300; ++step) {
        const auto choice = random() % 5;
        if (choice == 0 && at > 0) {
            REQUIRE(desk.journal->undo());
            --at;
        } else if (choice == 1 && at + 1 < states.size()) {
            REQUIRE(desk.journal->redo());
            ++at;
        } else if (choice == 2) {
            desk.reopen();
        } else {
            const ChangeSet set = randomChange(desk.journal->portfolio(), random);
            if (set.isEmpty())
                continue;
            REQUIRE(desk.journal->perform(set));
            states.resize(at + 1);
            states << desk.journal->portfolio();
            ++at;
        }
        REQUIRE(desk.journal->portfolio() == states[at]);
        REQUIRE(desk.journal->nextUndo().has_value() == (at > 0));
        REQUIRE(desk.journal->nextRedo().has_value() == (at + 1 < states.size()));
        if (step % 20 == 0)
            REQUIRE(saved(desk) == states[at]);
    }
    CHECK(saved(desk) == states[at]);
}

TEST_CASE("a fresh process undoes what another did, and names it")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample(), "import"));
    const Portfolio imported = desk.journal->portfolio();
    REQUIRE(desk.journal->perform(rename(imported, "Ny titel")));
    desk.reopen();
    REQUIRE(desk.journal->nextUndo());
    CHECK(desk.journal->nextUndo()->action == "rename-project");
    CHECK(desk.journal->nextUndo()->subject == "Ny titel");
    CHECK_FALSE(desk.journal->nextRedo());

    REQUIRE(desk.journal->undo());
    desk.reopen();
    CHECK(desk.journal->portfolio() == imported);
    CHECK(desk.journal->nextUndo()->action == "import-sample");
    REQUIRE(desk.journal->nextRedo());
    CHECK(desk.journal->nextRedo()->subject == "Ny titel");

    REQUIRE(desk.journal->redo());
    CHECK(desk.journal->portfolio().rows<Project>().begin()->title.da == "Ny titel");
    const QList<JournalEntry> entries = valueOf(desk.journal->entries());
    REQUIRE(entries.size() == 4);
    QStringList sources;
    for (const JournalEntry &entry : entries)
        sources << entry.source;
    CHECK(sources == QStringList{"redo", "undo", "ui", "import"});
    CHECK(entries[0].undoes == entries[1].seq);
    CHECK(entries[1].undoes == entries[2].seq);
    CHECK_FALSE(entries[2].undoes);
    CHECK(entries[0].subject == "Ny titel");
    CHECK(valueOf(desk.journal->entries(2, 1)) == entries.mid(1, 2));
}

TEST_CASE("a new edit leaves nothing to redo, and what was undone stays undone")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    REQUIRE(desk.journal->perform(rename(desk.journal->portfolio(), "A")));
    REQUIRE(desk.journal->undo());
    REQUIRE(desk.journal->perform(rename(desk.journal->portfolio(), "B")));
    CHECK(desk.journal->redo().error().code == "nothing-to-redo");
    REQUIRE(desk.journal->undo());
    REQUIRE(desk.journal->undo());
    CHECK(desk.journal->undo().error().code == "nothing-to-undo");
    CHECK(desk.journal->portfolio() == Portfolio());
}

TEST_CASE("what a new file begins with is in the journal and cannot be undone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("test.opi");
    const auto journal = valueOf(Journal::create(path, sample(), {.person = "Anna"}));
    CHECK(journal->portfolio() == samplePortfolio());
    CHECK_FALSE(journal->nextUndo());
    CHECK(journal->undo().error().code == "nothing-to-undo");
    const QList<JournalEntry> entries = valueOf(journal->entries());
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].source == "new");
    CHECK(entries[0].person == "Anna");
    CHECK(Journal::create(path, sample(), {.person = "Bo"}).error().kind == Error::Kind::Conflict);
}

TEST_CASE("deleting a project takes all that it owns, and undo brings all of it back")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const Portfolio before = desk.journal->portfolio();
    const auto id = before.rows<Project>().begin()->id;

    REQUIRE(desk.journal->perform(valueOf(deletion(before, id, "delete-project"))));
    CHECK_FALSE(desk.journal->portfolio().find(id));
    CHECK(desk.journal->portfolio().of<Milestone>(id).empty());
    CHECK(desk.journal->portfolio().rows<Risk>().size() == 2 * 4);

    desk.reopen();
    REQUIRE(desk.journal->undo());
    CHECK(desk.journal->portfolio() == before);
    CHECK(saved(desk) == before);
}

TEST_CASE("an amount in another currency comes back as it was")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const ProjectPartner partner = *desk.journal->portfolio().rows<ProjectPartner>().begin();
    ProjectPartner inEuro = partner;
    inEuro.cash = Money{100, Currency::EUR};
    ChangeSet toEuro("edit");
    toEuro.update(partner, inEuro);
    REQUIRE(desk.journal->perform(toEuro));
    ProjectPartner more = inEuro;
    more.cash = Money{200, Currency::EUR};
    ChangeSet toMore("edit");
    toMore.update(inEuro, more);
    REQUIRE(desk.journal->perform(toMore));
    REQUIRE(desk.journal->undo());
    CHECK(*desk.journal->portfolio().find(partner.id) == inEuro);
}

TEST_CASE("each done, undone and redone set is announced once, a refused one never")
{
    Desk desk;
    int announced = 0;
    QObject::connect(desk.journal.get(), &Journal::changed, [&] { ++announced; });
    REQUIRE(desk.journal->perform(sample()));
    REQUIRE(desk.journal->undo());
    REQUIRE(desk.journal->redo());
    CHECK_FALSE(desk.journal->perform(sample()));
    CHECK_FALSE(desk.journal->redo());
    CHECK(announced == 3);
}

TEST_CASE("an empty set is no entry, and one that names a row twice is refused")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    REQUIRE(desk.journal->perform(ChangeSet("nothing")));
    CHECK(valueOf(desk.journal->entries()).size() == 1);
    const Risk risk = *desk.journal->portfolio().rows<Risk>().begin();
    ChangeSet twice("twice");
    twice.update(risk, risk);
    twice.remove(risk);
    CHECK(desk.journal->perform(twice).error().code == "set-malformed");
}

TEST_CASE("the second to open a file reads it, and learns who has it")
{
    Desk desk;
    REQUIRE(desk.journal->perform(sample()));
    const auto second = valueOf(Journal::open(desk.path, {.person = "Bo"}));
    CHECK(second->isReadOnly());
    CHECK(second->readOnlyReason().kind == ReadOnlyReason::Kind::Locked);
    CHECK(second->readOnlyReason().user == "Anna");
    CHECK(second->readOnlyReason().host == QSysInfo::machineHostName());
    CHECK(qAbs(second->readOnlyReason().since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    CHECK(second->portfolio() == desk.journal->portfolio());
    CHECK(second->perform(rename(second->portfolio(), "A")).error().code == "read-only");
    desk.journal.reset();
    CHECK_FALSE(valueOf(Journal::open(desk.path, {.person = "Bo"}))->isReadOnly());
}

TEST_CASE("what was left of a copy or a restore that was stopped goes when the file is next opened to edit")
{
    Desk desk;
    const QStringList left{".~restore.test.opi", ".~copy.test.opi", ".~copy.test.opi-journal"};
    for (const QString &name : left) {
        QFile file(desk.folder.filePath(name));
        REQUIRE(file.open(QFile::WriteOnly));
    }
    // Whoever has the lock may be making one.
    static_cast<void>(valueOf(Journal::open(desk.path, {.person = "Bo"})));
    CHECK(QFile::exists(desk.folder.filePath(left.first())));
    desk.reopen();
    for (const QString &name : left)
        CHECK_FALSE(QFile::exists(desk.folder.filePath(name)));
}

TEST_CASE("a file that was asked for to read only takes no lock")
{
    Desk desk;
    desk.journal.reset();
    const auto reader = valueOf(Journal::open(desk.path, {.person = "Bo", .access = OpenRequest::Access::ReadOnly}));
    CHECK(reader->readOnlyReason().kind == ReadOnlyReason::Kind::Asked);
    desk.reopen();
    CHECK_FALSE(desk.journal->isReadOnly());
}

TEST_CASE("while a long write has the file everything else that needs it is refused, and then goes on as before")
{
    Desk desk;
    const ChangeSet set = sample();
    const auto write = valueOf(desk.journal->beginWrite(set));
    CHECK(desk.journal->perform(sample({}, 2)).error().code == "being-written");
    CHECK(desk.journal->entries().error().code == "being-written");
    CHECK(desk.journal->after(0).error().code == "being-written");
    CHECK(desk.journal->addPoint("x").error().code == "being-written");
    CHECK(desk.journal->saveCopy(desk.folder.filePath("kopi.opi")).error().code == "being-written");
    CHECK(desk.journal->beginWrite(set).error().code == "being-written");
    std::thread([&] { write->run({}); }).join();
    CHECK(desk.journal->portfolio() == Portfolio()); // until it is taken over here
    REQUIRE(desk.journal->endWrite(*write));
    CHECK(desk.journal->portfolio() == saved(desk));
    CHECK_FALSE(desk.journal->portfolio() == Portfolio());
    REQUIRE(desk.journal->undo());
    CHECK(saved(desk) == Portfolio());
}

TEST_CASE("a long write that is stopped between two rows leaves the file as it was")
{
    Desk desk;
    const auto write = valueOf(desk.journal->beginWrite(sample()));
    qsizetype most = 0;
    write->run([&most](qsizetype done, qsizetype total) {
        most = total;
        return done < total / 2;
    });
    const Result<> ended = desk.journal->endWrite(*write);
    CHECK(most > 10);
    CHECK(ended.error().kind == Error::Kind::Cancelled);
    CHECK(saved(desk) == Portfolio());
    CHECK(valueOf(desk.journal->entries()).isEmpty());
    CHECK(desk.journal->perform(sample()));
}
