#pragma once

#include "core/journal/Journal.h"
#include "core/storage/Store.h"
#include "tests/support/Builders.h"

#include <QFile>
#include <QTemporaryDir>

namespace opi::test {

/// A journal over a new and empty file, with a clock that the test sets.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath("test.opi");
    QDateTime time = QDateTime::fromString("2026-01-01T08:00:00Z", Qt::ISODate);
    OpenRequest request{.person = "Anna", .source = "ui", .clock = [this] { return time; }};
    std::unique_ptr<Journal> journal = valueOf(Journal::create(path, ChangeSet(), request));

    void reopen()
    {
        journal.reset();
        journal = valueOf(Journal::open(path, request));
    }
};

/// The file as it is now. A copy, because the journal has the file to itself.
inline Portfolio saved(const Desk &desk)
{
    const QString copy = desk.folder.filePath("copy.opi");
    QFile::remove(copy);
    QFile::copy(desk.path, copy);
    return valueOf(valueOf(Store::open(copy)).load());
}

inline ChangeSet rename(const Portfolio &portfolio, const QString &title)
{
    const Project project = *portfolio.rows<Project>().begin();
    Project renamed = project;
    renamed.title.da = title;
    ChangeSet set("rename-project");
    set.subject = title;
    set.update(project, renamed);
    return set;
}

} // namespace opi::test
