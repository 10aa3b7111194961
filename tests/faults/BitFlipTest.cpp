#include "core/storage/Backups.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Store.h"
#include "tests/faults/Digest.h"
#include "tests/faults/FaultFigures.h"
#include "tests/faults/PortfolioFolder.h"
#include "tests/faults/Scale.h"
#include "tests/support/Builders.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace opi;
using namespace opi::test;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QFile::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray flipped(QByteArray bytes, std::mt19937 &random)
{
    const auto at = qsizetype(random() % quint64(bytes.size()));
    bytes[at] = char(bytes[at] ^ (1 << random() % 8));
    return bytes;
}

} // namespace

// SQLite's own checks miss nearly half of them (reliability research: 472 of 1,000 changed a value unnoticed).
TEST_CASE("a bit that has turned over in a portfolio changes nothing, or is found, with the backup if need be",
          "[faults]")
{
    const int flips = Scale::asked().flips;
    const PortfolioFolder folder({.projects = 15}); // or most of the file would be empty
    const QString path = folder.path("plan.opi");
    const QByteArray bytes = contentOf(path);
    const QList<Backup> backups = folder.backups();
    REQUIRE(backups.size() == 1);
    const QByteArray rows = digest(valueOf(valueOf(Store::open(path, Store::Access::ReadOnly)).load()));
    REQUIRE(valueOf(checkFile(path, backups)).isSound());
    std::mt19937 random(14);
    FaultFigure figure{"a bit turned over in a portfolio", flips};
    int found = 0;
    int byBackup = 0;
    int harmless = 0;
    for (int i = 0; i < flips; ++i) {
        put(path, flipped(bytes, random));
        const FileCheck check = valueOf(checkFile(path, backups));
        if (!check.isSound()) {
            ++(check.problems.first().code == "rows-differ" ? byBackup : found);
            continue;
        }
        Result<Store> store = Store::open(path, Store::Access::ReadOnly);
        const Result<Portfolio> now = store ? store->load() : Result<Portfolio>(failure(store));
        const bool isSame = now && digest(*now) == rows;
        CHECK(isSame);
        ++(isSame ? harmless : figure.undetected);
    }
    const auto number = [](int count, const char *what) { return QByteArray::number(count) + what; };
    figure.remark = number(harmless, " where nothing is, ") + number(found, " found by the checks, ")
                    + number(byBackup, " by the comparison with the backup");
    tell(figure);
    CHECK(found + byBackup > 0);
}

TEST_CASE("a bit that has turned over in a backup is always found, and the older good one is offered", "[faults]")
{
    const int flips = Scale::asked().flips;
    const PortfolioFolder folder({.projects = 15});
    const Backup older = folder.backups().first();
    const Backup newer = valueOf(backups::make(folder.path("plan.opi"), QFileInfo(older.path).absolutePath(),
                                               BackupReason::Editing, older.at.addSecs(600)));
    const QByteArray bytes = contentOf(newer.path);
    std::mt19937 random(15);
    FaultFigure figure{"a bit turned over in a backup", flips};
    int offered = 0;
    for (int i = 0; i < flips; ++i) {
        put(newer.path, flipped(bytes, random));
        const Result<> verified = backups::verify(newer);
        CHECK_FALSE(verified);
        figure.undetected += verified ? 1 : 0;
        const std::optional<Backup> good = backups::newestGood(folder.backups());
        const bool isOlder = good && good->path == older.path;
        CHECK(isOlder);
        offered += isOlder ? 1 : 0;
    }
    figure.remark = QByteArray::number(offered) + " times the older good one was offered";
    tell(figure);
    put(newer.path, bytes);
    CHECK(backups::newestGood(folder.backups())->path == newer.path);
}
