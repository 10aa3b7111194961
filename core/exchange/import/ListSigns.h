#pragma once

#include "core/exchange/import/ColumnMap.h"

namespace opi {

// What headings tell about the kind of a list, and the kind of a list about headings.

/// Words that say too little where they stand among others.
bool isWeakAmongOthers(const QString &words, ListKind list);

/// Whether a list of this kind names what none of its rows can do without, and enough to know it by.
bool isWhole(const ColumnMap &map, const SourceTable &table);

/// A list whose titles are English says nothing in Danish.
void moveToEnglish(ColumnMap &map, const SourceTable &table);

} // namespace opi
