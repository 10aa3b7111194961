#pragma once

#include "core/base/Result.h"

namespace opi {

/// Files as wholes: a file appears under its name complete and on the disk, or not at all. None of them may be called
/// on a file that SQLite has open, as that would give its locks away.
/// All fail with Storage "copy-failed" (path, what the system says) if they do not say another error.
namespace file_ops {

/// What a file is being made for.
enum class Purpose { New, Copy, Migration, Restoring, Backup };

/// Makes the folder, for nobody else to look into; one that is there keeps its rights, as others may work in it.
/// Storage "file-not-written" {folder, reason}.
Result<> makeOwnFolder(const QString &folder);

/// A name beside `path` for what is being made; the file and the journal of an attempt that was stopped are removed.
Result<QString> freshTemporary(const QString &path, Purpose purpose);

/// Removes what stopped attempts at `path` left beside it. For whoever has its lock: nobody else makes one then.
void clearTemporaries(const QString &path);

/// Waits until the file is on the disk.
Result<> sync(const QString &path);

/// Waits until the names in the folder of the file are on the disk.
Result<> syncFolderOf(const QString &path);

/// Gives a finished file its name. Conflict "file-exists": the name is taken.
Result<> placeNew(const QString &temporary, const QString &path);

/// Gives a finished file its name, in place of the one that has it.
Result<> replace(const QString &temporary, const QString &path);

/// Keeps the file under a second name, which must be free: as a second link, or where there are none as a copy, which
/// is compared with it. Storage "copy-differs" {second}.
Result<> keepAs(const QString &path, const QString &second);

} // namespace file_ops

/// Removes a temporary file that did not get its name.
class TemporaryFile {
public:
    explicit TemporaryFile(const QString &path) : m_path(path) {}
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace opi
