#pragma once

#include "core/base/Result.h"
#include "core/render/pdf/StructureTree.h"
#include "core/report/Document.h"

namespace opi {

/// Makes a tagged PDF (ISO 32000-1, 14.8; the shape that PDF/UA-1 asks for) of what Qt wrote: marked content for each
/// element, structure tree, language, title, bookmarks, metadata. `marks` is how many marks were painted.
///
/// The same document gives the same bytes. Invalid "pdf-not-finished": facts reason.
Result<QByteArray> finishedPdf(const QByteArray &painted, const StructureTree &structure, const Document &document,
                               int marks);

} // namespace opi
