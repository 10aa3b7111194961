#include "tests/fuzz/Targets.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace opi;

TEST_CASE("what the fuzzer found worth keeping, and whatever once brought the program down, is read or refused",
          "[fuzz]")
{
    for (const fuzz::Target &target : fuzz::targets) {
        const QDir corpus(QStringLiteral(OPI_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1StringView(target.name));
        const QStringList names = corpus.entryList(QDir::Files);
        CHECK(names.size() >= 3);
        for (const QString &name : names) {
            INFO(target.name << "/" << name.toStdString());
            QFile file(corpus.filePath(name));
            REQUIRE(file.open(QFile::ReadOnly));
            target.run(file.readAll());
            SUCCEED();
        }
    }
}
