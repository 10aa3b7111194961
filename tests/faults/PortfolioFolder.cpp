#include "tests/faults/PortfolioFolder.h"

#include "core/journal/Journal.h"
#include "core/storage/Backups.h"
#include "tests/support/Builders.h"
#include "tests/support/OldFile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <stdexcept>

namespace opi::test {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("not written");
}

void editTwice(Journal &journal)
{
    for (const char *title : {"Først", "Så"}) {
        const Project before = *journal.portfolio().rows<Project>().begin();
        Project after = before;
        after.title.da = QString::fromUtf8(title);
        ChangeSet set(QStringLiteral("edit-project"));
        set.update(before, after);
        valueOf(journal.perform(set));
    }
}

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        const bool isTemporaryFolder = info.isDir() && info.absolutePath().endsWith(QStringLiteral("/tmp"));
        if (info.isFile() || isTemporaryFolder)
            found << info.filePath().sliced(folder.size() + 1);
    }
    found.sort();
    return found;
}

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

PortfolioFolder::PortfolioFolder(const SampleSize &size)
{
    QDir().mkpath(m_folder + QStringLiteral("/tmp"));
    const OpenRequest request{.person = "Anna"};
    {
        const auto journal = valueOf(Journal::create(path("plan.opi"), sample(size), request));
        const QString backups = backups::folderFor(path("backups"), journal->documentId());
        static_cast<void>(valueOf(backups::make(path("plan.opi"), backups, BackupReason::Opened,
                                                QDateTime(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC))));
        editTwice(*journal);
    }
    static_cast<void>(valueOf(Journal::create(path("copy.opi"), sample({.projects = 1}, 9), request)));
    makeVersionTwo(path("old.opi"));
    for (const char *name : {"out.xlsx", "out.json", "out.pdf"})
        write(path(name), QByteArray(300, 'x'));
    m_files = filesBelow(m_folder);
    if (!QDir().rename(m_folder, m_start))
        throw std::runtime_error("not laid");
    lay();
}

void PortfolioFolder::lay() const
{
    QDir(m_folder).removeRecursively();
    for (const QString &file : m_files) {
        QDir().mkpath(QFileInfo(path(file)).absolutePath());
        write(path(file), contentOf(m_start + u'/' + file));
    }
    QDir().mkpath(path("tmp"));
}

QStringList PortfolioFolder::files() const { return filesBelow(m_folder); }

QByteArray PortfolioFolder::bytesAtFirst(const QString &name) const { return contentOf(m_start + u'/' + name); }

/// Of plan.opi: the backup's manifest names the place where plan.opi was at first, which is where it is now.
QList<Backup> PortfolioFolder::backups() const { return backups::ofFile(path("backups"), path("plan.opi")); }

} // namespace opi::test
