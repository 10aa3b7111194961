#include "core/storage/Migrations.h"
#include "core/storage/SetRows.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const Stamp migratedAt{QDateTime::fromString("2026-11-21T12:00:00Z", Qt::ISODate), "Anna", "test", {}};

/// The rows of today in the cells that version 2 had: today's program can only write today's tables.
void fillAsVersionTwo(const Sqlite &old)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("today.opi");
    {
        const Sqlite today = valueOf(Sqlite::open(path, Sqlite::Access::Create));
        valueOf(migrate(today, latestVersion()));
        Transaction transaction(today);
        valueOf(transaction.begin());
        valueOf(writeSet(today, sample(), migratedAt));
        valueOf(transaction.commit());
    }
    valueOf(old.run("PRAGMA foreign_keys=OFF"));
    valueOf(old.run("ATTACH '" + QFile::encodeName(path) + "' AS today"));
    QByteArrayList inserts;
    {
        Statement tables = valueOf(old.prepare(
            "SELECT t.name, group_concat(c.name) FROM main.sqlite_schema AS t, pragma_table_info(t.name, 'main') AS c "
            "WHERE t.type = 'table' GROUP BY t.name"));
        valueOf(tables.forEach([&]() -> Result<> {
            const QByteArray name = tables.text(0).toUtf8();
            const QByteArray cells = tables.text(1).toUtf8();
            inserts << "INSERT INTO main." + name + "(" + cells + ") SELECT " + cells + " FROM today." + name;
            return {};
        }));
    }
    for (const QByteArray &insert : std::as_const(inserts))
        valueOf(old.run(insert));
    valueOf(old.run("DETACH today"));
}

/// A file as the program of version 2 left it: rows and journal, and nothing about itself.
struct OldFile {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QByteArray bytes;

    OldFile()
    {
        {
            const Sqlite db = valueOf(Sqlite::open(path, Sqlite::Access::Create));
            valueOf(migrate(db, 2));
            fillAsVersionTwo(db);
        }
        bytes = content(path);
    }

    static QByteArray content(const QString &file)
    {
        QFile opened(file);
        return opened.open(QFile::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("a file of an older version is migrated when it is opened, and the original is kept beside it")
{
    const OldFile file;
    {
        Store store = valueOf(Store::open(file.path));
        CHECK(store.fileVersion() == latestVersion());
        CHECK(valueOf(store.load()) == samplePortfolio());
        CHECK(valueOf(journal_table::entries(store.db(), store.lastSeq(), -1, 0)).last().action == "import-sample");
        CHECK_FALSE(valueOf(meta(store.db(), "doc_uuid")).isEmpty());
    }
    CHECK(file.files() == QStringList{"test.opi", "test.opi.v2-backup"});
    CHECK(OldFile::content(file.path + ".v2-backup") == file.bytes);
    CHECK(valueOf(Store::open(file.path)).fileVersion() == latestVersion());
    CHECK(file.files().size() == 2);
}

TEST_CASE("a backup of before is never overwritten")
{
    const OldFile file;
    QFile taken(file.path + ".v2-backup");
    REQUIRE(taken.open(QFile::WriteOnly));
    taken.close();
    REQUIRE(Store::open(file.path));
    CHECK(OldFile::content(file.path + ".v2-backup").isEmpty());
    CHECK(OldFile::content(file.path + ".v2-backup-2") == file.bytes);
}

TEST_CASE("an older file that is only to be read is read, and not touched")
{
    const OldFile file;
    {
        Store store = valueOf(Store::open(file.path, Store::Access::ReadOnly));
        CHECK(store.isReadOnly());
        CHECK(store.fileVersion() == 2);
        const Portfolio portfolio = valueOf(store.load());
        CHECK(portfolio == samplePortfolio());
        CHECK(valueOf(store.after(0, portfolio)) == Portfolio());
    }
    CHECK(OldFile::content(file.path) == file.bytes);
    CHECK(file.files() == QStringList{"test.opi"});
}

TEST_CASE("an older file that is broken is refused as it is, and stays so")
{
    const OldFile file;
    {
        const Sqlite db = valueOf(Sqlite::open(file.path, Sqlite::Access::Edit));
        REQUIRE(db.run("PRAGMA foreign_keys=OFF"));
        REQUIRE(db.run("DELETE FROM project"));
    }
    const QByteArray broken = OldFile::content(file.path);
    CHECK(Store::open(file.path).error().code == "references-broken");
    CHECK(OldFile::content(file.path) == broken);
    CHECK(file.files() == QStringList{"test.opi"});
}

TEST_CASE("what a stopped migration left is in nobody's way")
{
    const OldFile file;
    for (const char *name : {".~migrate.test.opi", ".~migrate.test.opi-journal"}) {
        QFile left(file.folder.filePath(name));
        REQUIRE(left.open(QFile::WriteOnly));
        left.write("half a file");
    }
    CHECK(valueOf(valueOf(Store::open(file.path)).load()) == samplePortfolio());
    CHECK(file.files() == QStringList{"test.opi", "test.opi.v2-backup"});
}

TEST_CASE("a file of the first version, without a journal, can be opened and edited")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("test.opi");
    REQUIRE(migrate(valueOf(Sqlite::open(path, Sqlite::Access::Create)), 1));
    Store store = valueOf(Store::open(path));
    REQUIRE(store.apply(sample(), migratedAt));
    CHECK(valueOf(store.load()) == samplePortfolio());
}
