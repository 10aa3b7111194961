#pragma once

#include "core/journal/Journal.h"
#include "core/text/Words.h"
#include "ui/models/TableModel.h"

namespace opi {

/// An entry of the journal as the history says it.
struct EntryRow {
    JournalEntry entry;
    QString when, what;
    QString searchable;
};

/// One field that an entry changed, or one row that it made or deleted.
struct ChangeRow {
    QString row, field, before, after;
};

QList<TableColumn<EntryRow>> entryColumns();
QList<EntryRow> entryRows(const QList<JournalEntry> &entries, const Words &words);

QList<TableColumn<ChangeRow>> changeColumns();
/// At most `most` rows.
QList<ChangeRow> changeRows(const QList<RowChange> &changes, const Portfolio &portfolio, const Words &words,
                            qsizetype most);

} // namespace opi
