#include "tests/support/OldFile.h"

#include "core/storage/Migrations.h"
#include "core/storage/SetRows.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

namespace opi::test {

/// The rows of today in the cells that version 2 had: today's program can only write today's tables.
static void fillAsVersionTwo(const Sqlite &old)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("today.opi");
    {
        const Sqlite today = valueOf(Sqlite::open(path, Sqlite::Access::Create));
        valueOf(migrate(today, latestVersion()));
        Transaction transaction(today);
        valueOf(transaction.begin());
        const QDateTime then = QDateTime::fromString("2026-11-21T12:00:00Z", Qt::ISODate);
        static_cast<void>(valueOf(writeSet(today, sample(), {then, "Anna", "test", {}})));
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

void makeVersionTwo(const QString &path)
{
    const Sqlite db = valueOf(Sqlite::open(path, Sqlite::Access::Create));
    valueOf(migrate(db, 2));
    fillAsVersionTwo(db);
}

} // namespace opi::test
