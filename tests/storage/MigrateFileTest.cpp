#include "core/journal/Journal.h"
#include "core/storage/Backups.h"
#include "core/storage/Migrations.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"
#include "tests/support/OldFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const Stamp migratedAt{QDateTime::fromString("2026-11-21T12:00:00Z", Qt::ISODate), "Anna", "test", {}};

/// A file as the program of version 2 left it: rows and journal, and nothing about itself.
struct OldFile {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QByteArray bytes;

    OldFile()
    {
        makeVersionTwo(path);
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

TEST_CASE("where backups are kept an older file is one of them before it is migrated, and can be restored")
{
    const OldFile file;
    const QString root = file.folder.filePath("backups");
    const OpenRequest request{.person = "Anna", .backups = root};
    QString document;
    {
        const auto journal = valueOf(Journal::open(file.path, request));
        CHECK(journal->portfolio() == samplePortfolio());
        document = journal->documentId();
    }
    CHECK(file.files() == QStringList{"test.opi"}); // nothing beside it
    const QList<Backup> kept = backups::in(backups::folderFor(root, document));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().reason == BackupReason::Migration);
    CHECK(kept.first().version == 2);
    CHECK(kept.first().documentId == document);
    CHECK(kept.first().lastSeq == 1);
    CHECK(backups::verify(kept.first()));
    CHECK(valueOf(valueOf(Store::open(kept.first().path, Store::Access::ReadOnly)).load()) == samplePortfolio());

    static_cast<void>(valueOf(Journal::open(file.path, request)));
    CHECK(backups::ofFile(root, file.path).size() == 1); // it is of the latest version now
    const QString was =
        valueOf(backups::restore(kept.first(), file.path, root, "Anna", QDateTime::currentDateTimeUtc()));
    CHECK(QFile::exists(was));
    // What is of version 2 can itself be replaced, and be kept before that.
    REQUIRE(backups::restore(kept.first(), file.path, root, "Anna", QDateTime::currentDateTimeUtc()));
    CHECK(valueOf(Journal::open(file.path, request))->portfolio() == samplePortfolio());
}

TEST_CASE("an older file stays beside the new one where no backup of it can be made")
{
    const OldFile file;
    QFile inTheWay(file.folder.filePath("backups"));
    REQUIRE(inTheWay.open(QFile::WriteOnly));
    static_cast<void>(valueOf(Journal::open(file.path, {.person = "Anna", .backups = inTheWay.fileName()})));
    CHECK(OldFile::content(file.path + ".v2-backup") == file.bytes);
}

TEST_CASE("a file of the first version, which had no journal, is kept as a backup too")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("test.opi");
    REQUIRE(migrate(valueOf(Sqlite::open(path, Sqlite::Access::Create)), 1));
    const auto journal = valueOf(Journal::open(path, {.person = "Anna", .backups = folder.filePath("backups")}));
    const QList<Backup> kept = backups::ofFile(folder.filePath("backups"), path);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().version == 1);
    CHECK(kept.first().lastSeq == 0);
    CHECK(kept.first().lastAt.isValid());
    CHECK_FALSE(QFile::exists(path + ".v1-backup"));
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
