#include "core/storage/Migrations.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const Stamp now{QDateTime::fromString("2026-11-21T12:00:00Z", Qt::ISODate), "Anna", "test", {}};

struct File {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
};

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

TEST_CASE("a file of the first version is migrated when it is opened")
{
    const File file;
    {
        const Sqlite db = valueOf(Sqlite::open(file.path, Sqlite::Access::Create));
        REQUIRE(migrate(db, 1));
    }
    Store store = valueOf(Store::open(file.path));
    REQUIRE(store.apply(sample(), now));
    CHECK(valueOf(store.load()) == samplePortfolio());
}

TEST_CASE("files that are not ours are refused, and not made when they are missing")
{
    const File file;
    SECTION("missing") {
        CHECK(Store::open(file.path).error().kind == Error::Kind::Storage);
        CHECK_FALSE(QFile::exists(file.path));
    }
    SECTION("not a database") {
        QFile text(file.path);
        REQUIRE(text.open(QFile::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        CHECK(Store::open(file.path).error().kind == Error::Kind::Damaged);
    }
    SECTION("written by a newer program") {
        REQUIRE(Store::create(file.path, ChangeSet(), now));
        REQUIRE(valueOf(Sqlite::open(file.path, Sqlite::Access::Edit)).run("PRAGMA user_version=999"));
        CHECK(Store::open(file.path).error().kind == Error::Kind::NewerFile);
    }
    SECTION("with a trigger of its own") {
        REQUIRE(Store::create(file.path, ChangeSet(), now));
        REQUIRE(valueOf(Sqlite::open(file.path, Sqlite::Access::Edit))
                    .run("CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM risk; END"));
        CHECK(Store::open(file.path).error().kind == Error::Kind::Damaged);
    }
    SECTION("of another program") {
        REQUIRE(valueOf(Sqlite::open(file.path, Sqlite::Access::Create)).run("CREATE TABLE theirs(x)"));
        CHECK_FALSE(Store::open(file.path));
    }
}

TEST_CASE("a set is written whole or not at all")
{
    const File file;
    Store store = valueOf(Store::create(file.path, ChangeSet(), now));
    REQUIRE(store.apply(sample(), now));
    const Portfolio before = valueOf(store.load());
    const Project project = *before.rows<Project>().begin();
    ChangeSet set("change");
    set.create(Region{Id<Region>::generate(), "1", "Ny", {}, {}, {}, {}});

    SECTION("a row that is not as the set says is a conflict") {
        Project stale = project;
        stale.code += "x";
        set.update(stale, project);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Conflict);
    }
    SECTION("a reference to a missing row is invalid") {
        Project orphan = project;
        orphan.region = Id<Region>::generate();
        set.update(project, orphan);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Invalid);
    }
    SECTION("an owner does not go without what it owns") {
        set.remove(project);
        CHECK(store.apply(set, now).error().kind == Error::Kind::Invalid);
    }
    SECTION("nothing is written to a file that was moved away") {
        REQUIRE(QFile::rename(file.path, file.path + ".moved"));
        CHECK(store.apply(set, now).error().kind == Error::Kind::Storage);
    }
    CHECK(valueOf(store.load()) == before);
    CHECK(valueOf(store.asOf(now.at.addDays(-1), before)).rows<Project>().isEmpty());
}
