#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <thread>

using namespace opi;
using namespace opi::test;

namespace {

const Stamp now{QDateTime::fromString("2026-11-21T12:00:00Z", Qt::ISODate), "Anna", "test", {}};

struct File {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
};

ChangeSet newRegion()
{
    ChangeSet set("change");
    set.create(Region{Id<Region>::generate(), "1", "Ny", {}, {}, {}, {}});
    return set;
}

} // namespace

TEST_CASE("what is saved is what is loaded")
{
    const File file;
    {
        Store store = valueOf(Store::create(file.path, ChangeSet(), now));
        REQUIRE(store.apply(sample(), now));
    }
    CHECK(valueOf(valueOf(Store::open(file.path)).load()) == samplePortfolio());
}

TEST_CASE("a path may have any characters, and only the file itself is left beside it")
{
    const QTemporaryDir folder;
    for (const char *name : {"æøå ÆØÅ.opi", "50 % af #1?.opi", "file:a?mode=memory", "a&b=c;d'e\"f.opi", "%41.opi"}) {
        const QString path = folder.filePath(QString::fromUtf8(name));
        INFO(name);
        {
            Store store = valueOf(Store::create(path, sample(), now));
            REQUIRE(store.apply(newRegion(), now));
        }
        CHECK(QFile::exists(path));
        CHECK(valueOf(valueOf(Store::open(path, Store::Access::ReadOnly)).load()).rows<Region>().size() == 6);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
        REQUIRE(QFile::remove(path));
    }
}

TEST_CASE("opening never makes a file that is missing")
{
    const File file;
    for (const Store::Access access : {Store::Access::Edit, Store::Access::ReadOnly})
        CHECK(Store::open(file.path, access).error().code == "file-missing");
    CHECK_FALSE(Sqlite::open(file.path, Sqlite::Access::Edit));
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("making a file never overwrites one")
{
    const File file;
    REQUIRE(Store::create(file.path, sample(), now));
    CHECK(Store::create(file.path, ChangeSet(), now).error().code == "file-exists");
    CHECK(valueOf(valueOf(Store::open(file.path)).load()) == samplePortfolio());
}

TEST_CASE("a set that fits nowhere leaves no file behind when it was to begin one")
{
    const File file;
    ChangeSet orphan("new");
    const auto nowhere = Id<Project>::generate();
    orphan.create(Milestone{Id<Milestone>::generate(), nowhere, {"A", {}}, QDate(2026, 1, 1), {}, {}});
    CHECK(Store::create(file.path, orphan, now).error().code == "reference-missing");
    CHECK(QDir(file.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a store works on another thread")
{
    const File file;
    std::thread([&] {
        Store store = valueOf(Store::create(file.path, sample(), now));
        static_cast<void>(valueOf(store.apply(newRegion(), now)));
    }).join();
    CHECK(valueOf(valueOf(Store::open(file.path)).load()).rows<Region>().size() == 6);
}

TEST_CASE("a text comes back letter by letter as it was written, and one that could not is refused")
{
    const File file;
    const QChar mark(QChar::ByteOrderMark);
    QStringList texts{mark + QString("Titel"),       QString(mark) + mark,   QString("a") + mark,
                      QString("a") + QChar(0) + "b", QString(QChar(0xFFFD)), QString::fromUtf8("\xF0\x9F\x98\x80"),
                      QString(QChar(0xFFFF))};
    texts << mark + QString(60, u'x'); // longer than what is shared
    Store store = valueOf(Store::create(file.path, newRegion(), now));
    for (const QString &text : texts) {
        const Portfolio before = valueOf(store.load());
        const Region region = *before.rows<Region>().begin();
        Region renamed = region;
        renamed.name = text;
        ChangeSet set("change");
        set.update(region, renamed);
        REQUIRE(store.apply(set, now));
        const Portfolio after = valueOf(store.load());
        CHECK(after == valueOf(before.with(set)));
        CHECK(valueOf(store.after(store.lastSeq() - 1, after)) == before); // its history too
    }
    const Portfolio before = valueOf(store.load());
    ChangeSet half = newRegion();
    half.create(Region{Id<Region>::generate(), "2", QString("halv ") + QChar(0xD83D), {}, {}, {}, {}});
    CHECK(store.apply(half, now).error() == Error{Error::Kind::Invalid, "text-half-letter", {"halv ?"}});
    CHECK(valueOf(store.load()) == before);
    REQUIRE(store.apply(newRegion(), now));
}

TEST_CASE("a set is written whole or not at all")
{
    const File file;
    Store store = valueOf(Store::create(file.path, ChangeSet(), now));
    REQUIRE(store.apply(sample(), now));
    const Portfolio before = valueOf(store.load());
    const Project project = *before.rows<Project>().begin();
    ChangeSet set = newRegion();

    SECTION("a row that is not as the set says is a conflict")
    {
        Project stale = project;
        stale.code += "x";
        set.update(stale, project);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Conflict);
    }
    SECTION("a reference to a missing row is invalid")
    {
        Project orphan = project;
        orphan.region = Id<Region>::generate();
        set.update(project, orphan);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Invalid);
    }
    SECTION("an owner does not go without what it owns")
    {
        set.remove(project);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Invalid);
    }
    CHECK(valueOf(store.load()) == before);
    CHECK(valueOf(store.asOf(now.at.addDays(-1), before)).rows<Project>().isEmpty());
    REQUIRE(store.apply(newRegion(), now)); // and the next one is not in its way
}
