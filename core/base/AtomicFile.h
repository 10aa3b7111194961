#pragma once

#include "core/base/Result.h"

#include <functional>

class QFile;

namespace opi {

/// Writes a file so that whoever opens `path` meets the old file or the whole new one, also after a power cut: `write`
/// fills a file of another name in the same folder, which is synced to disk and then renamed.
///
/// What writers of the same file left that were stopped is removed first.
///
/// The new file has the permissions of the one it replaces. A link is followed, and stays a link. `write` gets the file
/// open and empty; what needs a name instead of a device can write to `file.fileName()`. If it returns an error, that
/// error is returned, nothing is left behind and the old file is as it was.
///
/// Storage "file-not-written": facts path, reason.
Result<> writeAtomically(const QString &path, const std::function<Result<>(QFile &file)> &write);

} // namespace opi
