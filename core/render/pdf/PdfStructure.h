#pragma once

#include "core/render/pdf/MarkedContent.h"

namespace opi {

/// Writes the structure tree and links it with the content of the pages. Returns the object of each element.
std::vector<QPDFObjectHandle> addStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages,
                                           const StructureTree &structure, const ContentOfElements &content);

/// A point of a page in the units of the file, counted from its lower left corner, from units of PaperStyle.
double fileX(double x);
double fileY(double y);

} // namespace opi
