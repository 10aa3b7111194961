#pragma once

#include "core/base/Result.h"
#include "core/report/Document.h"

#include <functional>

namespace opi {

/// Told now and then how many pages are done of how many. Returns false to stop.
using PageProgress = std::function<bool(int done, int pages)>;

/// The document as a tagged PDF on A4 paper. The same document gives the same bytes. Can run on any thread.
/// Cancelled "cancelled"; Invalid "pdf-not-finished": facts reason.
Result<QByteArray> pdfOf(const Document &document, const PageProgress &progress = {});

/// As above, into a file that is there whole or not at all. Also Storage "file-not-written".
Result<> savePdf(const Document &document, const QString &path, const PageProgress &progress = {});

} // namespace opi
