#include "core/journal/Journal.h"
#include "core/journal/LongWrite.h"
#include "core/portfolio/Dependants.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <thread>

using namespace opi;
using namespace opi::test;

namespace {

/// A journal over a new and empty file, with a clock that the test sets.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QDateTime time = QDateTime::fromString("2026-01-01T08:00:00Z", Qt::ISODate);
    OpenRequest request{.person = "Anna", .source = "ui", .clock = [this] { return time; }};
    std::unique_ptr<Journal> journal = valueOf(Journal::create(path, ChangeSet(), request));

    void reopen()
    {
        journal.reset();
        journal = valueOf(Journal::open(path, request));
    }
};

/// The file as it is now. A copy, because the journal has the file to itself.
Portfolio saved(const Desk &desk)
{
    const QString copy = desk.folder.filePath("copy.opi");
    QFile::remove(copy);
    QFile::copy(desk.path, copy);
    return valueOf(valueOf(Store::open(copy)).load());
}

ChangeSet rename(const Portfolio &portfolio, const QString &title)
{
    const Project project = *portfolio.rows<Project>().begin();
    Project renamed = project;
    renamed.title.da = title;
    ChangeSet set("rename-project");
    set.subject = title;
    set.update(project, renamed);
    return set;
}

} // namespace

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
