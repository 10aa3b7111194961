#include "core/storage/Backups.h"

#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

const QDateTime noon(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);

/// A file with a sample, and a folder for its backups.
struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath("fil.opi");
    QString root = folder.filePath("backups");
    QString backups; // of the file
    OpenRequest request{.person = "Anna"};

    Kept()
    {
        const auto journal = valueOf(Journal::create(path, sample({.projects = 2}), request));
        backups = backups::folderFor(root, journal->documentId());
    }

    void rename(const QString &title) const
    {
        const auto journal = valueOf(Journal::open(path, request));
        const Project before = *journal->portfolio().rows<Project>().begin();
        Project after = before;
        after.title.da = title;
        ChangeSet set("edit-project");
        set.update(before, after);
        valueOf(journal->perform(set));
    }
    Portfolio rows(const QString &file) const
    {
        return valueOf(valueOf(Store::open(file, Store::Access::ReadOnly)).load());
    }
    Backup back(int minutes, BackupReason reason = BackupReason::Editing) const
    {
        return valueOf(backups::make(path, backups, reason, noon.addSecs(minutes * 60)));
    }
};

void flipBit(const QString &path, qint64 at, int bit)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(at);
    char byte = 0;
    file.getChar(&byte);
    file.seek(at);
    file.putChar(char(byte ^ (1 << bit)));
}

QStringList names(const QList<Backup> &all)
{
    QStringList files;
    for (const Backup &backup : all)
        files << backup.path;
    return files;
}

} // namespace

TEST_CASE("a backup holds what the file holds, and its manifest says so")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    CHECK(kept.rows(backup.path) == kept.rows(kept.path));
    CHECK(backup.source == kept.path);
    CHECK(backup.lastSeq == 1);
    CHECK(backup.rows["project"] == 2);
    CHECK(backup.rows["milestone"] == 12);
    CHECK(backup.bytes == QFileInfo(backup.path).size());
    CHECK(backups::verify(backup));
    CHECK(backups::in(kept.backups) == QList<Backup>{backup}); // as the manifest on the disk has it
    CHECK(backups::ofFile(kept.root, kept.path) == QList<Backup>{backup});
    CHECK(backups::ofFile(kept.root, kept.folder.filePath("andet.opi")).isEmpty());
    for (const QString &file : {backup.path, manifestPath(backup.path)})
        CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK((QFile::permissions(kept.backups) & (QFile::ReadOther | QFile::ExeOther)) == 0);
    CHECK(QDir(kept.backups).entryList(QDir::Files | QDir::Hidden).size() == 2); // nothing half done beside them
}

TEST_CASE("a file that is open and edited is backed up, and goes on being edited")
{
    const Kept kept;
    const auto journal = valueOf(Journal::open(kept.path, kept.request));
    const Backup before = kept.back(0, BackupReason::Opened);
    const Project project = *journal->portfolio().rows<Project>().begin();
    Project renamed = project;
    renamed.title.da = "Efter";
    ChangeSet set("edit-project");
    set.update(project, renamed);
    REQUIRE(journal->perform(set));
    const Backup after = kept.back(10);
    CHECK(after.lastSeq == before.lastSeq + 1);
    CHECK(kept.rows(after.path) == journal->portfolio());
    CHECK_FALSE(kept.rows(before.path) == journal->portfolio());
    CHECK(journal->lastSeq() == after.lastSeq);
    CHECK(journal->documentId() == after.documentId);
}

// The SQLite checks miss nearly half of such bits (measured: 472 of 1,000), so the hash has to find them.
TEST_CASE("any bit that turns over in a backup is found, and the newest good one is offered")
{
    const Kept kept;
    const Backup older = kept.back(0);
    kept.rename("Nyere");
    const Backup newer = kept.back(10);
    CHECK(backups::newestGood(backups::in(kept.backups))->path == newer.path);
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
        const auto at = qint64(random() % quint64(newer.bytes));
        const int bit = int(random() % 8);
        flipBit(newer.path, at, bit);
        const Result<> verified = backups::verify(newer);
        REQUIRE_FALSE(verified);
        CHECK(verified.error().code == "backup-damaged");
        if (i % 50 == 0)
            CHECK(backups::newestGood(backups::in(kept.backups))->path == older.path);
        flipBit(newer.path, at, bit);
    }
    CHECK(backups::verify(newer));
    QFile(newer.path).resize(newer.bytes / 2);
    CHECK(backups::newestGood(backups::in(kept.backups))->path == older.path);
    QFile::remove(newer.path);
    CHECK(backups::newestGood(backups::in(kept.backups))->path == older.path);
}

TEST_CASE("restoring takes the backup over whole, and keeps what was there as a backup")
{
    const Kept kept;
    const Portfolio first = kept.rows(kept.path);
    const Backup backup = kept.back(0);
    kept.rename("Senere");
    const Portfolio second = kept.rows(kept.path);
    const QString was = valueOf(backups::restore(backup, kept.path, kept.root, "Anna", noon.addSecs(3600)));
    CHECK(kept.rows(kept.path) == first);
    CHECK(kept.rows(was) == second);
    const QList<Backup> all = backups::in(kept.backups);
    REQUIRE(all.size() == 2);
    CHECK(all.first().path == was);
    CHECK(all.first().reason == BackupReason::Restore);
    // And back again: a backup of a later state is a backup like any other.
    REQUIRE(backups::restore(all.first(), kept.path, kept.root, "Anna", noon.addSecs(7200)));
    CHECK(kept.rows(kept.path) == second);
    const auto journal = valueOf(Journal::open(kept.path, kept.request));
    CHECK(journal->nextUndo()); // with its history
}

TEST_CASE("a damaged file is kept beside the backup that takes its place")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    QFile file(kept.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3 is what this is not");
    file.close();
    const QString was = valueOf(backups::restore(backup, kept.path, kept.root, "Anna", noon));
    CHECK(was == kept.path + ".damaged-20261127-120000");
    QFile damaged(was);
    REQUIRE(damaged.open(QIODevice::ReadOnly));
    CHECK(damaged.readAll() == "SQLite format 3 is what this is not");
    CHECK(kept.rows(kept.path) == kept.rows(backup.path));

    QFile::remove(kept.path);
    CHECK(valueOf(backups::restore(backup, kept.path, kept.root, "Anna", noon)).isEmpty());
    CHECK(kept.rows(kept.path) == kept.rows(backup.path));
}

TEST_CASE("a damaged backup is not restored, and a file that somebody has open is not replaced")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    kept.rename("Nu");
    const Portfolio now = kept.rows(kept.path);
    {
        const auto journal = valueOf(Journal::open(kept.path, kept.request));
        const Result<QString> locked = backups::restore(backup, kept.path, kept.root, "Bo", noon);
        REQUIRE_FALSE(locked);
        CHECK(locked.error().code == "file-locked");
    }
    flipBit(backup.path, 5000, 3);
    CHECK(backups::restore(backup, kept.path, kept.root, "Bo", noon).error().code == "backup-damaged");
    CHECK(kept.rows(kept.path) == now);
    CHECK(QDir(kept.folder.path()).entryList({"*damaged*", ".~*"}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a backup that cannot be made leaves the others as they are")
{
    const Kept kept;
    const Backup good = kept.back(0);
    flipBit(kept.path, QFileInfo(kept.path).size() - 3000, 2);
    QFile file(kept.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.resize(file.size() - 4096);
    file.close();
    CHECK_FALSE(backups::make(kept.path, kept.backups, BackupReason::Editing, noon.addSecs(60)));
    CHECK_FALSE(backups::make(kept.folder.filePath("no.opi"), kept.backups, BackupReason::Editing, noon));
    CHECK(backups::in(kept.backups) == QList<Backup>{good});
    CHECK(backups::verify(good));
}

// Two backups a day for two months until Friday 27 November 2026. The ten latest are those of 23-27; of the seven
// latest days 22 and 21 come to that; of the four latest weeks 46 and 45, with their Sundays, the 15th and the 8th.
TEST_CASE("the ten latest backups, seven days and four weeks are kept")
{
    QList<QDateTime> moments;
    for (QDate day(2026, 9, 28); day <= QDate(2026, 11, 27); day = day.addDays(1)) {
        moments << QDateTime(day, QTime(15, 0)) << QDateTime(day, QTime(10, 0));
    }
    QList<QDateTime> expected;
    for (int day = 27; day >= 23; --day)
        expected << QDateTime(QDate(2026, 11, day), QTime(15, 0)) << QDateTime(QDate(2026, 11, day), QTime(10, 0));
    for (const int day : {22, 21, 15, 8})
        expected << QDateTime(QDate(2026, 11, day), QTime(15, 0));
    CHECK(keptMoments(moments) == expected);
    CHECK(keptMoments({}).isEmpty());
    CHECK(keptMoments(moments.first(3)).size() == 3);
}

TEST_CASE("thinning removes what need not be kept and what was left half done, never the newest good one")
{
    const Kept kept;
    QStringList made;
    for (int i = 0; i < 13; ++i)
        made.prepend(kept.back(i).path);
    QFile foreign(kept.backups + "/min portefølje.opi");
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    for (const char *name : {"/20261127-130000-000.opi", "/.~backup.20261127-130100-000.opi"}) {
        QFile left(kept.backups + name); // its backup was stopped before the manifest
        REQUIRE(left.open(QIODevice::WriteOnly));
        REQUIRE(left.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFile::FileModificationTime));
    }
    QFile underWay(kept.backups + "/20261127-140000-000.opi"); // in another program
    REQUIRE(underWay.open(QIODevice::WriteOnly));
    underWay.close();
    REQUIRE(backups::thin(kept.backups));
    CHECK(foreign.exists());
    CHECK(underWay.exists());
    underWay.remove();
    foreign.remove();
    CHECK(names(backups::in(kept.backups)) == made.first(10));
    CHECK(QDir(kept.backups).entryList(QDir::Files | QDir::Hidden).size() == 20);

    kept.back(20); // an eleventh; then the ten latest are damaged, and the oldest would be thinned out
    const QList<Backup> all = backups::in(kept.backups);
    for (const Backup &backup : all.first(10))
        flipBit(backup.path, 4000, 1);
    REQUIRE(backups::thin(kept.backups));
    CHECK(backups::newestGood(backups::in(kept.backups))->path == all.last().path);
}

TEST_CASE("what is no whole manifest is no backup")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    const QByteArray whole = manifestOf(backup);
    CHECK(backupFrom(whole, backup.path) == backup);
    for (qsizetype length = 0; length < whole.size() - 2; length += 3)
        CHECK_FALSE(backupFrom(whole.first(length), backup.path));
    for (const char *change : {"opi-backup", "editing", "sha256", "\"at\""})
        CHECK(backupFrom(QByteArray(whole).replace(change, "x"), backup.path).has_value() == !whole.contains(change));
}

TEST_CASE("what a file says of itself is no path for its backups")
{
    const QString root = "/data/backups";
    const QString id = "0b54c6a4-8f3e-4f43-9d53-0c3c4f9a3c11";
    CHECK(backups::folderFor(root, id) == root + '/' + id);
    for (const char *foreign : {"../../../Documents", "", "/etc", "a/b", "..", "0b54c6a4"}) {
        const QString folder = backups::folderFor(root, foreign);
        CHECK(QFileInfo(folder).absolutePath() == root);
        CHECK(QFileInfo(folder).fileName().size() == 64);
    }
}

TEST_CASE("a folder that is there keeps its rights, and so does a file that is restored")
{
    const Kept kept;
    const QString shared = kept.folder.filePath("fælles");
    REQUIRE(QDir().mkpath(shared));
    const QFile::Permissions open = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(shared, open));
    const Backup backup = valueOf(backups::make(kept.path, shared, BackupReason::Asked, noon));
    CHECK((QFile::permissions(shared) & open) == open);

    const QFile::Permissions group = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    REQUIRE(QFile::setPermissions(kept.path, group));
    REQUIRE(backups::restore(backup, kept.path, kept.root, "Anna", noon));
    CHECK((QFile::permissions(kept.path) & (group | QFile::ReadOther)) == group);
}

// A writer that was stopped leaves a journal, which SQLite plays into whatever has the file's name then.
TEST_CASE("what SQLite left beside a damaged file goes with it, and not into the backup")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    QFile file(kept.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 0x11));
    file.close();
    QFile journal(kept.path + "-journal");
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(4096, 0x22));
    journal.close();
    const QString was = valueOf(backups::restore(backup, kept.path, kept.root, "Anna", noon));
    CHECK(QFileInfo::exists(was + "-journal"));
    CHECK_FALSE(QFileInfo::exists(kept.path + "-journal"));
    CHECK(kept.rows(kept.path) == kept.rows(backup.path));
    CHECK(QFileInfo(kept.path).size() == backup.bytes);
}

TEST_CASE("a link to a file stays a link when the file is restored")
{
    const Kept kept;
    const Backup backup = kept.back(0);
    kept.rename("Nu");
    const QString link = kept.folder.filePath("genvej.opi");
    REQUIRE(QFile::link(kept.path, link));
    CHECK(backups::ofFile(kept.root, link).size() == 1);
    REQUIRE(backups::restore(backup, link, kept.root, "Anna", noon));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(kept.rows(kept.path) == kept.rows(backup.path));
}
