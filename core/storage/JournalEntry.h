#pragma once

#include "core/domain/TableInfo.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace opi {

/// One thing that was done to the portfolio, as the journal in the file remembers it.
struct JournalEntry {
    qint64 seq = 0;  ///< 1, 2, 3 ... in the order of doing; never used twice in a file
    QDateTime at;    ///< UTC, to the millisecond; never before the entry below it
    QString person;  ///< who, by their own account
    QString action;  ///< ChangeSet::action; an undo and a redo carry the action that they undo or redo
    QString source;  ///< by what way: "ui", "cli", "import", "undo", "redo", "point"; "new" is how the file began
    QString subject; ///< ChangeSet::subject
    std::optional<qint64> undoes; ///< an undo names the entry that it took back, a redo the undo that it took back

    /// A restore point: it names a moment, and changed nothing.
    bool isPoint() const { return source == QLatin1StringView("point"); }

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// One cell of a row that an entry changed. The texts are as the file stores the cell: numbers in decimals, dates in
/// ISO 8601, ids as UUID. A null QString (isNull()) is an absent value, and not the same as an empty text.
struct CellChange {
    int cell; ///< the place in TableInfo::cells
    QString before;
    QString after;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// What an entry did to one row. A created row has every cell with a null `before`, a deleted one with a null `after`.
struct RowChange {
    enum class Kind { Created, Updated, Deleted };

    int table; ///< the place in allTables()
    RowId row;
    Kind kind;
    QList<CellChange> cells;
};

} // namespace opi
