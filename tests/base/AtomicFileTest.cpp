#include "core/base/AtomicFile.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace opi;

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

static Result<> write(const QString &path, const QByteArray &content)
{
    return writeAtomically(path, [&content](QFile &file) -> Result<> {
        file.write(content);
        return {};
    });
}

static QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

TEST_CASE("an atomic write makes a file that was not there")
{
    const QTemporaryDir folder;
    REQUIRE(write(folder.filePath(QStringLiteral("å.txt")), "new"));
    CHECK(read(folder.filePath(QStringLiteral("å.txt"))) == "new");
    CHECK(filesIn(folder) == QStringList{QStringLiteral("å.txt")});
}

TEST_CASE("an atomic write replaces a file and keeps its permissions")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(write(path, "a long old content"));
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    REQUIRE(QFile::setPermissions(path, mode));
    REQUIRE(write(path, "new"));
    CHECK(read(path) == "new");
    CHECK((QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser)) == mode);
}

TEST_CASE("until an atomic write is done the old file is there, and after an error too")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(write(path, "old"));
    const Result<> result = writeAtomically(path, [&path](QFile &file) -> Result<> {
        file.write("half");
        file.flush();
        CHECK(read(path) == "old");
        return fail(Error::Kind::Cancelled, "stopped");
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "stopped");
    CHECK(read(path) == "old");
    CHECK(filesIn(folder) == QStringList{QStringLiteral("a.txt")});
}

TEST_CASE("what a stopped writer left is removed by the next one, and what another is writing is not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    for (const char *name : {".a.txt.1x2y3z.part", ".b.txt.1x2y3z.part", ".a.txt.part", ".a.txt.not ours.part"}) {
        QFile left(folder.filePath(QLatin1StringView(name)));
        REQUIRE(left.open(QIODevice::WriteOnly));
    }
    const Result<> outer = writeAtomically(path, [&path](QFile &file) -> Result<> {
        file.write("outer");
        return write(path, "inner"); // as another program
    });
    REQUIRE(outer);
    CHECK(read(path) == "outer");
    CHECK(filesIn(folder)
          == QStringList{QStringLiteral(".a.txt.not ours.part"), QStringLiteral(".a.txt.part"),
                         QStringLiteral(".b.txt.1x2y3z.part"), QStringLiteral("a.txt")});
}

TEST_CASE("a link that is written through stays a link")
{
    const QTemporaryDir folder;
    REQUIRE(write(folder.filePath(QStringLiteral("real.txt")), "old"));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("real.txt")), folder.filePath(QStringLiteral("link.txt"))));
    REQUIRE(write(folder.filePath(QStringLiteral("link.txt")), "new"));
    CHECK(QFileInfo(folder.filePath(QStringLiteral("link.txt"))).isSymLink());
    CHECK(read(folder.filePath(QStringLiteral("real.txt"))) == "new");
}

TEST_CASE("a place that cannot be written to is an error that names the file")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(QStringLiteral("no/such/folder/a.txt")), folder.path(), QString()}) {
        const Result<> result = write(path, "new");
        REQUIRE_FALSE(result);
        CHECK(result.error().code == "file-not-written");
        CHECK(result.error().facts.value(0) == path);
        CHECK_FALSE(result.error().facts.value(1).isEmpty());
    }
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("a full disk is an error, and leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    REQUIRE(write(path, "old"));
    const Result<> result = writeAtomically(path, [](QFile &file) -> Result<> {
        const int full = ::open("/dev/full", O_WRONLY);
        ::dup2(full, file.handle());
        ::close(full);
        file.write("new");
        return {};
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == "file-not-written");
    CHECK(read(path) == "old");
    CHECK(filesIn(folder) == QStringList{QStringLiteral("a.txt")});
}
