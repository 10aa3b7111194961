#pragma once

#include "core/storage/Backup.h"
#include "tests/support/Builders.h"

#include <QTemporaryDir>

namespace opi::test {

/// A folder with all that the operations of the worker need:
///
///   plan.opi              with two edits that can be undone
///   copy.opi              another portfolio, in whose place the copy goes
///   old.opi               of version 2
///   out.xlsx, .json, .pdf files in whose place the exports go
///   backups/ID/           one backup of plan.opi, from before its edits
///   tmp/                  for temporary files
///
/// `lay` makes it what it was at first.
class PortfolioFolder {
public:
    explicit PortfolioFolder(const SampleSize &size = {.projects = 2});

    const QString &path() const { return m_folder; }
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    void lay() const;
    /// All files of it, as paths from the folder, sorted.
    QStringList files() const;
    QStringList filesAtFirst() const { return m_files; }
    QByteArray bytesAtFirst(const QString &name) const;
    QList<Backup> backups() const;

private:
    QTemporaryDir m_both;
    QString m_start = m_both.filePath(QStringLiteral("start"));
    QString m_folder = m_both.filePath(QStringLiteral("files"));
    QStringList m_files;
};

QByteArray contentOf(const QString &path);

} // namespace opi::test
