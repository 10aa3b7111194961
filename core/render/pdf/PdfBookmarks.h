#pragma once

#include "core/render/pdf/StructureTree.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace opi {

/// The headings of levels 1 and 2 as bookmarks, those of level 2 below the one of level 1 before them.
void addBookmarks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const StructureTree &structure,
                  const std::vector<QPDFObjectHandle> &elements);

} // namespace opi
