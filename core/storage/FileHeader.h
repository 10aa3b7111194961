#pragma once

#include "core/base/Result.h"

namespace opi {

/// What the first 100 bytes of a SQLite file say (https://www.sqlite.org/fileformat.html), read before SQLite looks at
/// anything.
struct FileHeader {
    qint64 bytes = 0;   ///< the size of the file
    int pageSize = 0;   ///< in bytes
    qint64 pages = 0;   ///< what the file should hold
    int version = 0;    ///< of our format, from 1
    bool isHot = false; ///< the last writer was stopped in the middle: SQLite will take its work back

    /// NotFound "file-missing". Storage "file-unreadable". Damaged "file-empty", "file-cut-short". Invalid
    /// "not-a-portfolio": another kind of file, or of another program. Refused "other-mode": another program has the
    /// file open in a mode of its own, or left it so.
    static Result<FileHeader> read(const QString &path);
};

} // namespace opi
