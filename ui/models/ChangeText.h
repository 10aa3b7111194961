#pragma once

#include "core/storage/JournalEntry.h"
#include "ui/models/Reading.h"

namespace opi {

/// A cell of the journal as people say it: the name of a row that it refers to, the word of a value, a day, an amount.
/// `text` is as the file stores it; null is "–".
QString storedText(const TableInfo &table, int cell, const QString &text, const Reading &reading);

/// What an entry did to one row, in lines such as "Title: Zebra → Løve". A row that was made or deleted is one line
/// with its name; of rows other than `about` the name stands first.
QStringList changeLines(const RowChange &change, const RowId &about, const Reading &reading);

} // namespace opi
