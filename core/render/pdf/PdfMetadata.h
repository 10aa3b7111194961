#pragma once

#include "core/report/Document.h"

class QPDF;

namespace opi {

/// Title, author, date and language, as the viewer shows them and as XMP (ISO 16684-1) says them.
void addMetadata(QPDF &pdf, const Document &document);

} // namespace opi
