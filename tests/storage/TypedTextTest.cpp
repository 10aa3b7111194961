#include "core/storage/TypedText.h"

#include "core/storage/Backups.h"
#include "tests/support/Builders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace opi;
using opi::test::valueOf;

namespace {

QList<TypedText> twoTexts()
{
    const QDateTime at(QDate(2026, 11, 27), QTime(14, 3, 5, 250), Qt::UTC);
    const RowId project = RowId::named("project");
    return {{{"project", project, "summary_da/1"},
             "Halv sæt\n\"ning\"",
             "Resumé (dansk)",
             at,
             "project",
             project,
             "overview"},
            {{"point", {}, "name"}, "Før mødet", "Navn", at, "overview", {}, {}}};
}

} // namespace

TEST_CASE("typed texts are read as they were written, by nobody else, and leave no file when none are left")
{
    const QTemporaryDir folder;
    const QString path = typed_texts::fileFor(folder.filePath("typing"), "b2a7f1de-6a1c-4b0e-9d5f-0f8f6f4a1c11");
    CHECK(valueOf(typed_texts::read(path)).isEmpty());
    valueOf(typed_texts::write(path, twoTexts()));
    CHECK(valueOf(typed_texts::read(path)) == twoTexts());
    CHECK_FALSE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther));
    CHECK_FALSE(QFile::permissions(QFileInfo(path).path()) & (QFile::ReadGroup | QFile::ReadOther));

    valueOf(typed_texts::write(path, {}));
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    valueOf(typed_texts::write(path, {})); // there is none already
}

TEST_CASE("a file of typed texts that is not one is named, and stays until something else is typed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("typing.json");
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(GENERATE("", "{\"format\":\"opi-ty", "[]", "{\"format\":\"opi-typing\",\"version\":2,\"texts\":[]}"));
    file.close();
    const auto found = typed_texts::read(path);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == "typing-unreadable");
    CHECK(found.error().facts == QStringList{path});
    CHECK(QFile::exists(path));
}

TEST_CASE("typed texts that cannot be written are refused by name")
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath("typing"));
    REQUIRE(inTheWay.open(QFile::WriteOnly));
    const auto written = typed_texts::write(folder.filePath("typing/fil.json"), twoTexts());
    REQUIRE_FALSE(written);
    CHECK(written.error().code == "file-not-written");
}
