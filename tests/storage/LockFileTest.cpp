#include "core/storage/LockFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;

namespace {

struct LockedFile {
    QTemporaryDir folder;
    QString file = folder.filePath("plan.opi");
    QString lock = folder.filePath(".~lock.plan.opi#");

    QJsonObject said() const
    {
        QFile opened(lock);
        REQUIRE(opened.open(QFile::ReadOnly));
        return QJsonDocument::fromJson(opened.readAll()).object();
    }
    /// A lock file that somebody else left, last written so many seconds ago.
    void leave(const QByteArray &content, int secondsAgo) const
    {
        QFile opened(lock);
        REQUIRE(opened.open(QFile::ReadWrite | QFile::Truncate));
        opened.write(content);
        opened.flush();
        REQUIRE(opened.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFile::FileModificationTime));
    }
};

QByteArray written(const QString &host, qint64 pid, int secondsAgo)
{
    const QString then = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo).toString(Qt::ISODate);
    const QJsonObject said{{"user", "Carl"}, {"host", host}, {"pid", pid}, {"start", then}, {"heartbeat", then}};
    return QJsonDocument(said).toJson();
}

} // namespace

TEST_CASE("a lock file says who has the file, and goes with its holder")
{
    const LockedFile desk;
    {
        const auto lock = *LockFile::take(desk.file, "Anna");
        CHECK(LockFile::pathFor(desk.file) == desk.lock);
        const QJsonObject said = desk.said();
        CHECK(said["user"] == "Anna");
        CHECK(said["host"] == QSysInfo::machineHostName());
        CHECK(said["pid"].toInteger() == QCoreApplication::applicationPid());
        CHECK(QDateTime::fromString(said["heartbeat"].toString(), Qt::ISODate).isValid());
        const Error error = LockFile::take(desk.file, "Bo").error();
        CHECK(error.code == "file-locked");
        CHECK(error.facts.first(2) == QStringList{"Anna", QSysInfo::machineHostName()});
        CHECK(lock->keep());
    }
    CHECK_FALSE(QFile::exists(desk.lock));
    CHECK(LockFile::take(desk.file, "Bo"));
}

TEST_CASE("what a dead process of this computer left is taken over at once, whoever has its number now")
{
    const LockedFile desk;
    desk.leave(written(QSysInfo::machineHostName(), 1, 10), 10); // process 1 is always there
    const auto lock = LockFile::take(desk.file, "Anna");
    REQUIRE(lock);
    CHECK(desk.said()["user"] == "Anna");
}

TEST_CASE("another computer has the file until its heartbeat has been silent for five minutes")
{
    const LockedFile desk;
    desk.leave(written("other-computer", 1, 200), 200);
    CHECK(LockFile::take(desk.file, "Anna").error().facts.first(2) == QStringList{"Carl", "other-computer"});
    desk.leave(written("other-computer", 1, 1000), 200); // its clock is wrong, but it wrote lately
    CHECK_FALSE(LockFile::take(desk.file, "Anna"));
    desk.leave(written("other-computer", 1, 301), 301);
    CHECK(LockFile::take(desk.file, "Anna"));
}

TEST_CASE("a lock file that cannot be understood counts for five minutes")
{
    const LockedFile desk;
    desk.leave("{\"user\": \"Ca", 60);
    CHECK(LockFile::take(desk.file, "Anna").error().code == "file-locked");
    desk.leave("{\"user\": \"Ca", 301);
    CHECK(LockFile::take(desk.file, "Anna"));
}

TEST_CASE("a holder makes a lock file anew that somebody removed, and notices when it was taken over")
{
    const LockedFile desk;
    const auto lock = *LockFile::take(desk.file, "Anna");
    REQUIRE(QFile::remove(desk.lock));
    CHECK(lock->keep());
    CHECK(desk.said()["user"] == "Anna");
    CHECK(LockFile::take(desk.file, "Bo").error().code == "file-locked");

    REQUIRE(QFile::remove(desk.lock));
    const auto other = *LockFile::take(desk.file, "Bo");
    const Result<> kept = lock->keep();
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == "lock-lost");
    CHECK(kept.error().facts.first() == "Bo");
    CHECK(other->keep());
}

TEST_CASE("two names of a file have one lock file")
{
    const LockedFile desk;
    QFile file(desk.file);
    REQUIRE(file.open(QFile::WriteOnly));
    const QString link = desk.folder.filePath("link.opi");
    REQUIRE(QFile::link(desk.file, link));
    CHECK(LockFile::pathFor(link) == LockFile::pathFor(desk.file));
}
